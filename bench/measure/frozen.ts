import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The bare server's digest, and whether it is the one that was reviewed. */
export const frozen = async (): Promise<{ digest: string; reviewed: boolean }> => {
  const digest = createHash('sha256').update(await readFile('bench/bare/server.mjs')).digest('hex');
  const noted = (await readFile('bench/bare/server.sha256', 'utf8').catch(() => '')).trim().split(/\s+/)[0];
  return { digest, reviewed: digest === noted };
};
