import { readFile } from 'node:fs/promises';

/** The last words of a log, for whoever has to find out. */
export const tail = async (file: string, lines = 15): Promise<string> => (await readFile(file, 'utf8').catch(() => '')).trim().split('\n').slice(-lines).join('\n');
