import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Head } from '../domain/types';
import { dailyFiles, NEWEST } from './headFiles';
import { headSchema, parseHead } from './parseHead';

/** What `heads.json` says. */
export const readNewest = async (folder: string): Promise<Head[]> => {
  try {
    return z.array(headSchema).safeParse(JSON.parse(await readFile(path.join(folder, NEWEST), 'utf8'))).data ?? [];
  } catch {
    // Not there, or not whole: the daily files hold the same and more.
    return [];
  }
};

/** Every head ever written to this folder, line by line; also those of `heads.json`. Nothing when there is no folder. */
export async function* readHeads(folder: string): AsyncGenerator<Head> {
  for (const name of await dailyFiles(folder)) {
    for await (const line of createInterface({ input: createReadStream(path.join(folder, name)), crlfDelay: Infinity })) {
      const head = parseHead(line);
      if (head) yield head;
    }
  }
  yield* await readNewest(folder);
}

const keepNewer = (newest: Map<string, Head>, head: Head): Map<string, Head> =>
  head.seq > (newest.get(head.chain)?.seq ?? 0) ? newest.set(head.chain, head) : newest;

export const newestOf = (heads: readonly Head[]): Map<string, Head> => heads.reduce(keepNewer, new Map<string, Head>());

/** The newest head of each chain that this folder knows. */
export const newestHeads = async (folder: string): Promise<Map<string, Head>> => {
  const newest = new Map<string, Head>();
  for await (const head of readHeads(folder)) keepNewer(newest, head);
  return newest;
};
