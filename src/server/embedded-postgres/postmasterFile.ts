import { link, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a running PostgreSQL says about itself in its data folder. */
export type Postmaster = { pid: number; port: number };

const file = (data: string) => path.join(data, 'postmaster.pid');

/** Line 1 is the process, line 4 the port; both may be missing for a moment while it starts. */
export const readPostmaster = (data: string): Promise<Postmaster | undefined> => read(file(data));

const read = async (name: string): Promise<Postmaster | undefined> => {
  const lines = (await readFile(name, 'utf8').catch(() => '')).split('\n');
  const pid = Math.abs(Number(lines[0]));
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined;
};

/**
 * Takes away what a dead process left. Another process of ours may have started a new PostgreSQL since somebody looked: its file goes
 * back, for without it that one ends within a minute, and nobody would find it meanwhile.
 */
export const removePostmasterFile = async (data: string, pid: number): Promise<void> => {
  const aside = `${file(data)}.${process.pid}`;
  try {
    await rename(file(data), aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await read(aside))?.pid !== pid) {
    await link(aside, file(data)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
  await rm(aside, { force: true });
};
