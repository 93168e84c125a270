import { spawn } from 'node:child_process';
import path from 'node:path';
import { createQueue, QueueFull } from '../kernel';
import type { FileTold } from './domain/types';

/** What a file may cost. Beyond it, it counts as unread, and a person looks at it. */
const LIMITS = { megabytes: 512, ms: 30_000, answerBytes: 16_000_000 } as const;
/** Two at a time on the machines this runs on; more wait, and beyond these are asked to come again. */
const AT_ONCE = 2;
const MOST_WAITING = 30;
/** Of one person: who brings a hundred files at once does not keep everybody else from bringing one. */
const SHARE = 10;

export class ReaderBusy extends Error {}

const UNREAD: FileTold = { state: 'unread', content: '', truncated: false };
/** Bundled beside the server (scripts/lib/bundle.mjs); tests bundle their own. */
const reader = (): string => process.env.HANDBOOK_READER ?? path.resolve('dist', 'reader.mjs');

const once = (bytes: Buffer, mime: string, wanted: 'text' | 'structure'): Promise<FileTold> =>
  new Promise((resolve, reject) => {
    // No environment of ours: nothing to tell of.
    const child = spawn(process.execPath, [`--max-old-space-size=${LIMITS.megabytes}`, '--no-warnings', reader(), mime, wanted], { stdio: ['pipe', 'pipe', 'ignore'], env: { NODE_ENV: 'production' }, windowsHide: true });
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMITS.ms);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LIMITS.answerBytes) child.kill('SIGKILL');
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      try {
        resolve(code === 0 ? (JSON.parse(Buffer.concat(chunks).toString('utf8')) as FileTold) : UNREAD);
      } catch {
        resolve(UNREAD);
      }
    });
    child.stdin.end(bytes);
  });

const queue = createQueue(AT_ONCE, MOST_WAITING, SHARE);

/**
 * Reads a file in a process of its own, with limits of memory and time. `who`: whose turn it is; people take turns, and one has only so many waiting.
 * @throws ReaderBusy when too many wait
 */
export const readInChild = async (bytes: Buffer, mime: string, { wanted = 'text', who = '' }: { wanted?: 'text' | 'structure'; who?: string } = {}): Promise<FileTold> => {
  try {
    return await queue.run(() => once(bytes, mime, wanted), who);
  } catch (error) {
    if (error instanceof QueueFull) throw new ReaderBusy();
    throw error;
  }
};
