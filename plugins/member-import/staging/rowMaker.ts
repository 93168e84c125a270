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
  // Half of what it needs for a moment is garbage: small generations keep it small.
  const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 40 } });
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

/** Reads and seals rows, beside the caller where that is possible. */
export const rowMaker = (): RowMaker => {
  const file = threadFile();
  return file === undefined ? { make: (work) => Promise.resolve().then(() => linesOf(seals(), work)), close: () => Promise.resolve() } : inThread(file);
};
