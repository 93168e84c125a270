import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** The bytes of a stretch of a file, at the pace of whoever takes them. */
export const appendSound = async (file: string, start: number, bytes: number, to: Writable, signal: AbortSignal): Promise<void> => {
  if (bytes <= 0) return;
  for await (const piece of createReadStream(file, { start, end: start + bytes - 1, signal })) {
    if (!to.writable) throw new Error('whoever takes the sound is gone');
    if (!to.write(piece)) await once(to, 'drain', { signal });
  }
};
