import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { USERS } from '../../../collections/slugs';
import { runCommand } from '../../../plugins/kernel';
import { importCommunes, readCommunes } from '../../../plugins/member-profiles';
import { placeText } from '../../../plugins/member-profiles/pure';
import { findActor } from '../../../plugins/party-organizations';

export type ImportCommunesOptions = { as?: string; dryRun?: boolean };

const NOTHING_DONE = 1;
const SOME_REFUSED = 3;
const say = (key: Parameters<typeof placeText>[1], params: Record<string, string | number> = {}): void => void process.stdout.write(`${placeText('vi', key, params)}\n`);

/** @returns the exit code: 0 all in, 1 nothing could be done, 3 some rows refused */
export const importCommunesFile = async (payload: Payload, file: string, { as, dryRun = false }: ImportCommunesOptions): Promise<number> => {
  const bytes = await readFile(path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file)).catch(() => undefined);
  if (!bytes) {
    say('cli.no-file', { file });
    return NOTHING_DONE;
  }
  const { rows, refused, missing } = readCommunes(bytes);
  const actor = await findActor(await createLocalReq({}, payload), USERS, as);
  if (!actor) say('cli.no-admin', { username: as ?? '' });
  if (missing.length > 0) say('cli.heads', { missing: missing.join(', ') });
  for (const { line, reason } of refused) say('cli.refused', { line, reason: placeText('vi', `reason.${reason}`) });
  if (!actor || rows.length === 0) return NOTHING_DONE;
  const req = await createLocalReq({ user: { id: actor.id, collection: USERS } as never }, payload);
  const done = await runCommand(importCommunes, req, { communes: rows }, { dryRun });
  say('cli.summary', { ...done, refused: refused.length });
  return refused.length === 0 ? 0 : SOME_REFUSED;
};
