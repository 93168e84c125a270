import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** What a running PostgreSQL says about itself in its data folder. */
export type Postmaster = { pid: number; port: number };

const file = (data: string) => path.join(data, 'postmaster.pid');

/** Line 1 is the process, line 4 the port; both may be missing for a moment while it starts. */
export const readPostmaster = async (data: string): Promise<Postmaster | undefined> => {
  const lines = (await readFile(file(data), 'utf8').catch(() => '')).split('\n');
  const pid = Math.abs(Number(lines[0]));
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined;
};

export const removePostmasterFile = (data: string) => rm(file(data), { force: true });
