import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what runs left that were killed in the moment before their keeper stood: `run-<process id>` of processes that are gone. */
export const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const run = /^run-(\d+)$/.exec(name);
    if (!run || alive(Number(run[1]))) continue;
    const left = path.join(folder, name);
    const pid = Number((await readFile(path.join(left, 'postgres/data/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
    if (pid > 0 && alive(pid)) process.kill(pid, 'SIGQUIT');
    await rm(left, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
};
