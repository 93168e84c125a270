import { open, type FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 256 * 1024;

/**
 * A part of a file at the reader's pace, closed when it was read or the reader goes away.
 * (`Readable.toWeb` of Node 20 throws outside of every catch when a reader goes away between two pieces.)
 */
export const fileStream = (place: string, start: number, end: number): ReadableStream<Uint8Array> => {
  let handle: FileHandle | undefined;
  let at = start;
  const close = async (): Promise<void> => {
    const open = handle;
    handle = undefined;
    await open?.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        handle ??= await open(place, 'r');
        const piece = new Uint8Array(Math.min(PIECE_BYTES, end + 1 - at));
        const { bytesRead } = await handle.read(piece, 0, piece.length, at);
        at += bytesRead;
        if (bytesRead > 0) controller.enqueue(piece.subarray(0, bytesRead));
        if (bytesRead > 0 && at <= end) return;
        await close();
        if (at <= end) controller.error(new Error('a stored file is shorter than it was'));
        else controller.close();
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
};
