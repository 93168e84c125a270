import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../kernel';

const ID = /^[0-9a-f-]{36}$/;
/** A file without a row is what a crash left behind; younger ones may be on their way. */
const STRAY_MS = 3_600_000;

/** Beside the media, never among them: nothing serves what lies here, and nobody but the product's own user may look. */
const folder = (): string => path.resolve(process.env.DATA_DIR ?? '.data', 'quarantine');
const placeOf = (id: string): string => {
  if (!ID.test(id)) throw new TypeError('quarantine: not an id');
  return path.join(folder(), id);
};

export const keepBytes = async (id: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeWhole(placeOf(id), bytes, 0o600);
};

/** Undefined when it is not there any more. */
export const keptBytes = async (id: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(placeOf(id));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

export const dropBytes = (id: string): Promise<void> => rm(placeOf(id), { force: true });

/** Removes what no row knows of. @returns how many */
export const dropStrays = async (known: ReadonlySet<string>): Promise<number> => {
  let dropped = 0;
  for (const name of await readdir(folder()).catch(() => [] as string[])) {
    if (known.has(name)) continue;
    const file = path.join(folder(), name);
    const told = await stat(file).catch(() => undefined);
    if (!told?.isFile() || Date.now() - told.mtimeMs < STRAY_MS) continue;
    await rm(file, { force: true });
    dropped += 1;
  }
  return dropped;
};
