import { spawn, type ChildProcess } from 'node:child_process';
import type { Writable } from 'node:stream';
import { SpeechFailed } from './SpeechFailed';

export type Limits = { megabytes: number; fileMegabytes: number; ms: number };

const running = new Set<ChildProcess>();
let watching = false;

/** When this process ends, in whatever orderly way, those it started end with it. */
const watch = (): void => {
  if (watching) return;
  watching = true;
  process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
};

const MOST_TOLD = 300;
/** Blocks of 512 bytes, as POSIX has `ulimit -f`. */
const BLOCKS_A_MEGABYTE = 2048;
/** People are answered first. */
const NICE = 10;

export type Running = { stdin: Writable; /** Settles when it ended. @throws SpeechFailed unless it ended well */ ended: Promise<void>; kill: () => void };

/**
 * Starts a program of its own, with limits of memory, file size and time, and nothing of our environment. Killed when `signal`
 * says so and when this process ends. What it says on its standard error goes into the message of its failure, shortened.
 */
export const startLimited = (program: string, args: readonly string[], { megabytes, fileMegabytes, ms }: Limits, signal: AbortSignal): Running => {
  watch();
  const plain = process.platform === 'win32';
  const limits = `ulimit -v ${megabytes * 1024}; ulimit -f ${fileMegabytes * BLOCKS_A_MEGABYTE}; exec nice -n ${NICE} "$0" "$@"`;
  const child = spawn(plain ? program : '/bin/sh', plain ? [...args] : ['-c', limits, program, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true, env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  });
  running.add(child);
  const kill = (): void => void child.kill('SIGKILL');
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, ms);
  signal.addEventListener('abort', kill, { once: true });
  if (signal.aborted) kill();
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(0, MOST_TOLD);
  });
  // It may end before it has read everything; how it ended is told below.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(new SpeechFailed('away', error.message)));
    child.once('close', (code, by) => {
      if (code === 0) resolve();
      else if (late) reject(new SpeechFailed('refused', `took longer than ${ms / 1000} s`));
      else reject(new SpeechFailed('refused', `ended with ${code ?? by ?? 'nothing'}: ${told.trim()}`));
    });
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
    running.delete(child);
  });
  // Waited for later; until then it is nobody's.
  ended.catch(() => undefined);
  return { stdin: child.stdin, ended, kill };
};
