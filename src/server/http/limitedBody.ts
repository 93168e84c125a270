import type { Request } from 'express';

export type LimitedBody = { stream: ReadableStream<Uint8Array>; exceeded: () => boolean };

class TooLarge extends Error {
  readonly code = 'http.tooLarge';
}

/**
 * The body as a web stream that breaks off beyond the limit, and knows that it did. Read at the reader's pace.
 *
 * Not by `Readable.toWeb`: when its reader gives up between two pieces (a form with too many fields), Node 20 throws
 * "Controller is already closed" outside of every catch, which ends the process.
 */
export const limitedBody = (req: Request, limitBytes: number): LimitedBody => {
  // What is left unread stays in the request, whose connection is still needed for the answer.
  const pieces = req.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  let seen = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      // Whatever is thrown in here is the stream's error, or nobody's when the reader is gone.
      pull: async (controller) => {
        const piece = await pieces.next();
        if (piece.done === true) return controller.close();
        seen += piece.value.length;
        if (seen <= limitBytes) return controller.enqueue(piece.value);
        controller.error(new TooLarge());
        await pieces.return?.();
      },
      cancel: () => {
        // Not awaited: it may stand behind a piece that never comes.
        pieces.return?.().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, exceeded: () => seen > limitBytes };
};
