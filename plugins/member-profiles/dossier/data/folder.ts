import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../../kernel';

/** Beside the media, never among them: nothing serves what lies here, and it is encrypted. */
const folder = (): string => path.resolve(process.env.DATA_DIR ?? '.data', 'dossier');
const placeOf = (id: string): string => path.join(folder(), `${id}.bin`);
/** A file without a row may be on its way. */
const STRAY_MS = 3_600_000;

export const keepScan = async (id: string, locked: Uint8Array): Promise<void> => {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  await writeWhole(placeOf(id), locked, 0o600);
};

/** Undefined where it is not there. */
export const keptScan = (id: string): Promise<Buffer | undefined> =>
  readFile(placeOf(id)).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  });

/** Removes what no row stands for any more. @returns how many */
export const dropScans = async (kept: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<number> => {
  const old: string[] = [];
  for (const name of await readdir(folder()).catch(() => [] as string[])) {
    const told = await stat(path.join(folder(), name)).catch(() => undefined);
    if (/^[0-9a-f-]{36}\.bin$/.test(name) && told?.isFile() && Date.now() - told.mtimeMs > STRAY_MS) old.push(name.slice(0, 36));
  }
  const known = await kept(old);
  const gone = old.filter((id) => !known.has(id));
  for (const id of gone) await rm(placeOf(id), { force: true });
  return gone.length;
};
