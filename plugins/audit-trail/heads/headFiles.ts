import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The newest head of each chain, rewritten as a whole. A convenience: the daily files are the record. */
export const NEWEST = 'heads.json';

const DAILY = /^heads-\d{4}-\d{2}-\d{2}\.jsonl$/;

export const dailyFile = (day: string): string => `heads-${day}.jsonl`;

/** Where this installation keeps its heads. */
export const headsFolder = (): string => path.resolve(process.env.DATA_DIR ?? '.data', 'audit-heads');

/** Daily files, oldest first; none when there is no such folder. */
export const dailyFiles = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => DAILY.test(name)).sort();
};
