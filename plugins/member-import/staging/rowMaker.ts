import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { seals } from '../../kernel/seals';
import { linesOf, type Lines, type RowWork } from './linesOf';

export type RowMaker = { make: (work: RowWork) => Promise<Lines>; close: () => Promise<void> };

/** Where threads pay: the house as it is bundled, on two processors or more. What runs from its sources (tests) has no bundle, and makes its rows by itself. */
const threadFile = (): string | undefined => {
  const bundles = path.resolve('dist');
  const file = path.join(bundles, 'rows.mjs');
  return path.dirname(path.resolve(process.argv[1] ?? '')) === bundles && availableParallelism() > 1 && existsSync(file) ? file : undefined;
};

type Waiting = { resolve: (lines: Lines) => void; reject: (error: unknown) => void };

/** One thread, in order: what goes in first comes out first. */
const inThread = (file: string): RowMaker => {
  // Half of what it needs for a moment is garbage: small generations keep it small. With 4 MB of young ones it spent an eighth of its time collecting.
  const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 64 } });
  const waiting: Waiting[] = [];
  let failed: unknown;
  const fail = (error: unknown): void => {
    failed ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  thread.on('message', (lines: Lines) => waiting.shift()?.resolve(lines));
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('the thread that reads rows has ended')));
  return {
    make: (work) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) return reject(failed as Error);
        waiting.push({ resolve, reject });
        thread.postMessage(work);
      }),
    close: async () => void (await thread.terminate()),
  };
};

/** More than these would wait for the one who reads the file. */
const MOST_THREADS = 3;

/** Reads and seals rows, beside the caller where that is possible: by turns in as many threads as there are processors. */
export const rowMaker = (): RowMaker => {
  const file = threadFile();
  if (file === undefined) return { make: (work) => Promise.resolve().then(() => linesOf(seals(), work)), close: () => Promise.resolve() };
  const threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () => inThread(file));
  let turn = 0;
  return {
    make: (work) => {
      turn = (turn + 1) % threads.length;
      // There is always a thread at its turn: at least two processors were asked for.
      return (threads[turn] as RowMaker).make(work);
    },
    close: async () => void (await Promise.all(threads.map(({ close }) => close()))),
  };
};
