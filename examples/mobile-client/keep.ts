import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { SyncAnswer } from './types';

type Held = { docs: Record<string, Record<string, unknown>>; lists: Record<string, unknown>; cursor?: string };

/**
 * What a phone keeps, in files: the device's key and tokens in one, what was synchronised in the other. A real app takes the system's key store
 * for the first and SQLite for the second; what matters is the same: an answer of the sync and its cursor are kept in one step, or not at all.
 */
export const openKeep = async (folder: string) => {
  await mkdir(folder, { recursive: true });
  const [secrets, content] = ['secrets.json', 'content.json'].map((name) => path.join(folder, name)) as [string, string];
  const load = async <T>(file: string, otherwise: T): Promise<T> => readFile(file, 'utf8').then((text) => JSON.parse(text) as T, () => otherwise);
  const save = async (file: string, value: unknown): Promise<void> => {
    await writeFile(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  const own = await load<{ deviceKey: string; refreshToken?: string }>(secrets, { deviceKey: randomBytes(32).toString('base64url') });
  let held = await load<Held>(content, { docs: {}, lists: {} });
  return {
    deviceKey: own.deviceKey,
    refreshToken: () => own.refreshToken,
    keepToken: (refreshToken: string | undefined): Promise<void> => {
      if (refreshToken === undefined) delete own.refreshToken;
      else own.refreshToken = refreshToken;
      return save(secrets, own);
    },
    cursor: () => held.cursor,
    docs: () => Object.values(held.docs),
    take: async ({ changes, removals, lists, cursor }: SyncAnswer): Promise<void> => {
      const docs = { ...held.docs };
      for (const { collection, id, doc } of changes) docs[`${collection}/${id}`] = { ...(doc as Record<string, unknown>), collection };
      for (const { collection, id } of removals) delete docs[`${collection}/${id}`];
      const next: Held = { docs, lists: { ...held.lists, ...lists }, cursor };
      await save(content, next);
      held = next;
    },
    /** Another person, or a cursor that is of no use any more. */
    forget: async (): Promise<void> => {
      held = { docs: {}, lists: {} };
      await rm(content, { force: true });
    },
  };
};

export type Keep = Awaited<ReturnType<typeof openKeep>>;
