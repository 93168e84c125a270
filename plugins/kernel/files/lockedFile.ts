import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const PIECE = 256 * 1024;

/** A fresh key for one file. */
export const fileKey = (): Buffer => randomBytes(32);

/** Writes what comes as nonce, encrypted bytes and tag, under another name until it is whole. @returns the length of what went in, in bytes */
export const writeLocked = async (place: string, key: Buffer, source: AsyncIterable<Uint8Array>): Promise<number> => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  let bytes = 0;
  const lock = new Transform({
    construct(done) {
      this.push(nonce);
      done();
    },
    transform(piece: Buffer, _, done) {
      bytes += piece.length;
      done(null, cipher.update(piece));
    },
    flush(done) {
      this.push(cipher.final());
      done(null, cipher.getAuthTag());
    },
  });
  try {
    await pipeline(source, lock, createWriteStream(`${place}.part`, { mode: 0o600, flush: true }));
    await rename(`${place}.part`, place);
  } catch (error) {
    await rm(`${place}.part`, { force: true });
    throw error;
  }
  return bytes;
};

/** The file's content at the reader's pace; it ends in an error where a byte of it was changed. */
export const readLocked = (place: string, key: Buffer): ReadableStream<Uint8Array> => {
  let handle: FileHandle | undefined;
  let decipher: ReturnType<typeof createDecipheriv> | undefined;
  let at = NONCE;
  let end = 0;
  const close = async (): Promise<void> => {
    const opened = handle;
    handle = undefined;
    await opened?.close();
  };
  const begin = async (): Promise<FileHandle> => {
    const opened = await open(place, 'r');
    handle = opened;
    end = (await stat(place)).size - TAG;
    const [nonce, tag] = [Buffer.alloc(NONCE), Buffer.alloc(TAG)];
    await opened.read(nonce, 0, NONCE, 0);
    await opened.read(tag, 0, TAG, Math.max(NONCE, end));
    decipher = createDecipheriv(ALGORITHM, key, nonce).setAuthTag(tag);
    return opened;
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const opened = handle ?? (await begin());
        const piece = Buffer.alloc(Math.max(0, Math.min(PIECE, end - at)));
        const { bytesRead } = piece.length === 0 ? { bytesRead: 0 } : await opened.read(piece, 0, piece.length, at);
        at += bytesRead;
        if (bytesRead > 0) controller.enqueue(new Uint8Array(decipher?.update(piece.subarray(0, bytesRead)) ?? []));
        if (bytesRead > 0 && at < end) return;
        await close();
        try {
          decipher?.final();
          controller.close();
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
};
