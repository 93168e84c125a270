import { pipeline, Readable, Transform } from 'node:stream';

import type { Request } from 'express';

export type LimitedBody = { stream: ReadableStream<Uint8Array>; exceeded: () => boolean };

class TooLarge extends Error {
  readonly code = 'http.tooLarge';
}

/** The body as a web stream that breaks off beyond the limit, and knows that it did. Read at the reader's pace. */
export const limitedBody = (req: Request, limitBytes: number): LimitedBody => {
  let seen = 0;
  const counter = new Transform({
    transform: (chunk: Buffer, _, done) => {
      seen += chunk.length;
      if (seen > limitBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
  // The reader of the stream sees the error; here it only must not go unheard.
  pipeline(req, counter, () => undefined);
  return {
    stream: Readable.toWeb(counter) as ReadableStream<Uint8Array>,
    exceeded: () => seen > limitBytes,
  };
};
