import { open } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One entry: text that is pressed, or a file as it lies there (pictures and PDFs are pressed already). */
export type Entry = { name: string; at: Date } & ({ text: string } | { file: string });

const PIECE_BYTES = 256 * 1024;

/** The pieces of a file, one after the other; it is closed also where nobody wants the rest. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* zipped(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failed = error;
    if (bytes.length > 0) ready.push(bytes);
  });
  const taken = (): Uint8Array[] => {
    if (failed) throw failed;
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const entry of entries) {
    const into = 'text' in entry ? new ZipDeflate(entry.name, { level: 6 }) : new ZipPassThrough(entry.name);
    into.mtime = entry.at;
    zip.add(into);
    if ('text' in entry) into.push(new TextEncoder().encode(entry.text), true);
    else {
      for await (const piece of piecesOf(entry.file)) {
        into.push(piece, false);
        yield* taken();
      }
      into.push(new Uint8Array(0), true);
    }
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** A ZIP, made while it is taken: never more than a piece of it in memory. */
export const zipStream = (entries: readonly Entry[]): ReadableStream<Uint8Array> => {
  const pieces = zipped(entries);
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
};
