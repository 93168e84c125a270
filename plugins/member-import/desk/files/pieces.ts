import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readLocked, writeLocked, type SealedAt } from '../../../kernel';

const folder = (batch: string): string => path.resolve(process.env.DATA_DIR ?? '.data', 'imports', batch);
const pieceOf = (batch: string, n: number): string => path.join(folder(batch), `${n}.bin`);

/** Where the key of a batch's file is sealed. */
export const uploadKeyAt = (batch: string): SealedAt => ({ purpose: 'member-imports.file', row: batch });

/** Keeps a piece of a file, encrypted. Sent again, it takes the place of the first. */
export const keepPiece = async (batch: string, n: number, key: Buffer, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder(batch), { recursive: true, mode: 0o700 });
  await writeLocked(pieceOf(batch, n), key, (async function* () { yield bytes; })());
};

/** The whole file in the clear, for as long as `work` reads it. */
export const withWholeFile = async <T>(batch: string, parts: number, key: Buffer, work: (file: string, digest: string) => Promise<T>): Promise<T> => {
  const file = path.join(folder(batch), 'whole');
  const hash = createHash('sha256');
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < parts; n += 1) {
      for await (const bytes of readLocked(pieceOf(batch, n), key) as unknown as AsyncIterable<Uint8Array>) {
        hash.update(bytes);
        yield bytes;
      }
    }
  }
  try {
    await pipeline(pieces(), createWriteStream(file, { mode: 0o600 }));
    return await work(file, hash.digest('hex'));
  } finally {
    await rm(file, { force: true });
  }
};

/** Everything that was sent for a batch. */
export const forgetPieces = (batch: string): Promise<void> => rm(folder(batch), { recursive: true, force: true });
