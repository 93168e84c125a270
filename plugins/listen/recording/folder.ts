import { mkdir, mkdtemp, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { SpeechFailed } from '../speech/SpeechFailed';

/** Beside the media, never among them: `media` is what people uploaded. */
export const recordingsFolder = (): string => path.resolve(process.env.DATA_DIR ? path.join(process.env.DATA_DIR, 'recordings') : path.join('.data', 'recordings'));

const WORK = '.work-';
const OLD_MS = 6 * 3_600_000;
const MB = 1024 * 1024;

/** A folder for what is being made; gone at the next sweep when the process dies over it. */
export const openWork = async (): Promise<{ folder: string; close: () => Promise<void> }> => {
  await mkdir(recordingsFolder(), { recursive: true });
  const folder = await mkdtemp(path.join(recordingsFolder(), WORK));
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
};

/** @throws SpeechFailed when less is free than /readyz asks for: what people upload comes first */
export const needRoom = async (): Promise<void> => {
  await mkdir(recordingsFolder(), { recursive: true });
  const { bavail, bsize } = await statfs(recordingsFolder());
  const least = Number(process.env.DISK_FREE_MIN_MB || 200);
  if ((bavail * bsize) / MB < least) throw new SpeechFailed('away', `less than ${least} MB are free`);
};

const sync = async (place: string): Promise<void> => {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Puts a finished file under its name: on the disk, then there, or not there at all. */
export const settle = async (file: string, name: string): Promise<void> => {
  await sync(file);
  await rename(file, path.join(recordingsFolder(), name));
  // Windows opens no folders.
  if (process.platform !== 'win32') await sync(recordingsFolder());
};

export const removeRecording = (name: string): Promise<void> => rm(path.join(recordingsFolder(), name), { force: true });

/**
 * Names of the files that stand there; what a dead process left at its work is removed. Undefined: there is no folder.
 * @throws when it cannot be read: that says nothing of what is in it
 */
export const listRecordings = async (): Promise<string[] | undefined> => {
  const names = await readdir(recordingsFolder()).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  });
  if (!names) return undefined;
  for (const name of names.filter((each) => each.startsWith(WORK))) {
    const place = path.join(recordingsFolder(), name);
    const about = await stat(place).catch(() => undefined);
    if (about && Date.now() - about.mtimeMs > OLD_MS) await rm(place, { recursive: true, force: true });
  }
  return names.filter((name) => !name.startsWith('.'));
};
