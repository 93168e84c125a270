import { readdir, readlink, readFile, realpath } from 'node:fs/promises';

import type { Places } from './places';
import { readPostmaster } from './postmasterFile';
import { isAlive } from './processes';

const STILL_IN_USE = 'pre-existing shared memory block';

/** Whether PostgreSQL refused to start because processes of a killed one still hold its memory. */
export const heldByOrphans = (log: string): boolean => log.includes(STILL_IN_USE);

/**
 * Ends the connections that outlived their killed PostgreSQL: one that computes for long (an import, a large report) looks up
 * for its dead parent only when it next waits, and nobody can start anew before. SIGQUIT makes it stop as a crash would:
 * nothing it had begun is committed. On Linux only, where a process tells its folder; elsewhere one waits for them.
 * @returns how many were told to end
 */
export const endOrphans = async ({ data }: Places): Promise<number> => {
  if (process.platform !== 'linux') return 0;
  const first = await readPostmaster(data);
  if (first !== undefined && isAlive(first.pid)) return 0;
  const folder = await realpath(data);
  let told = 0;
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const inside = (await readlink(`/proc/${name}/cwd`).catch(() => '')) === folder;
    if (!inside || (await readFile(`/proc/${name}/comm`, 'utf8').catch(() => '')).trim() !== 'postgres') continue;
    try {
      process.kill(Number(name), 'SIGQUIT');
      told += 1;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return told;
};
