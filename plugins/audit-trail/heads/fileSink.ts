import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { vietnamDay } from '../../kernel';
import type { Head } from '../domain/types';
import { dailyFile, NEWEST } from './headFiles';
import type { HeadSink } from './HeadSink';
import { newestHeads, newestOf, readNewest } from './readHeads';

const NEWEST_EVERY_MS = 60_000;

/** Adds lines and forces them to the disk. A line cut short by a crash is ended first, so that it spoils no other. */
const append = async (file: string, lines: string): Promise<void> => {
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    await handle.appendFile(size > 0 && last[0] !== 0x0a ? `\n${lines}` : lines);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const replace = async (folder: string, text: string): Promise<void> => {
  const temporary = path.join(folder, `${NEWEST}.${process.pid}.tmp`);
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path.join(folder, NEWEST));
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
};

/**
 * Keeps heads in a folder: one file a day that is only added to, and `heads.json` with the newest of each chain,
 * which never goes back to a lower link.
 * @param newestEvery milliseconds between two writings of heads.json
 */
export const fileSink = (folder: string, { newestEvery = NEWEST_EVERY_MS, now = Date.now } = {}): HeadSink => {
  const fresh = new Map<string, Head>();
  let written = -Infinity;
  return {
    name: 'file',
    write: async (heads) => {
      if (heads.length > 0) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const day of new Set(heads.map(({ at }) => vietnamDay(at)))) {
          const lines = heads.filter(({ at }) => vietnamDay(at) === day).map((head) => `${JSON.stringify(head)}\n`);
          await append(path.join(folder, dailyFile(day)), lines.join(''));
        }
        for (const head of heads) fresh.set(head.chain, head);
      }
      if (fresh.size === 0 || now() - written < newestEvery) return;
      // Read anew: another process may have written meanwhile. The first time all days are read, in case it did not survive a crash.
      const newest = written === -Infinity ? await newestHeads(folder) : newestOf([...(await readNewest(folder)), ...fresh.values()]);
      await replace(folder, `${JSON.stringify([...newest.values()])}\n`);
      fresh.clear();
      written = now();
    },
  };
};
