import { spawn } from 'node:child_process';
import path from 'node:path';
import type { FileTold } from './domain/types';

/** What a file may cost. Beyond it, it counts as unread, and a person looks at it. */
const LIMITS = { megabytes: 512, ms: 30_000, answerBytes: 16_000_000 } as const;
/** Two at a time on the machines this runs on; more wait, and beyond these are asked to come again. */
const AT_ONCE = 2;
const MOST_WAITING = 30;

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

let running = 0;
const waiting: (() => void)[] = [];

/** Reads a file in a process of its own, with limits of memory and time. @throws ReaderBusy when too many wait */
export const readInChild = async (bytes: Buffer, mime: string, wanted: 'text' | 'structure' = 'text'): Promise<FileTold> => {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new ReaderBusy();
    await new Promise<void>((resolve) => void waiting.push(resolve));
  } else running += 1;
  try {
    return await once(bytes, mime, wanted);
  } finally {
    // The place is handed on, or given back.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
};
