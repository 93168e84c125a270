import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** EPERM means that somebody else's process has this number: alive all the same. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const output = (command: string, args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(command, args, (_, stdout) => resolve(stdout));
  });

/** The command line of a process, '' when it is gone (or a zombie). */
export const commandLine = async (pid: number): Promise<string> => {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
  }
  if (process.platform === 'win32') return output('tasklist', ['/FI', `PID eq ${pid}`, '/NH']);
  return output('ps', ['-o', 'command=', '-p', String(pid)]);
};

/** Tells two processes with one number apart (Linux: clock ticks since boot at its start). */
export const startMark = async (pid: number): Promise<string> => {
  if (process.platform !== 'linux') return '';
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};
