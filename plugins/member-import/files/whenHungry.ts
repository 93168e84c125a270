/** Gives on, piece by piece, only while somebody waits for what is made of the pieces. */
export type Gate = { stream: ReadableStream<Uint8Array>; whileWaiting: <T>(work: Promise<T>) => Promise<T> };

/**
 * A stream for a reader that reads on whether or not its rows are taken (hucre 1): a piece is given only while `whileWaiting` has a promise
 * that is not settled, that is, when everything read so far has been taken. So a file of any length needs the memory of a few pieces.
 */
export const whenHungry = (pieces: AsyncGenerator<Uint8Array>): Gate => {
  let waiting = 0;
  let open: (() => void) | undefined;
  const hunger = async (): Promise<void> => {
    for (;;) {
      // What is at hand is taken before the next turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      if (waiting > 0) return;
      await new Promise<void>((resolve) => {
        open = resolve;
      });
    }
  };
  return {
    stream: new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await hunger();
          const { done, value } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        async cancel() {
          await pieces.return(undefined);
        },
      },
      { highWaterMark: 0 },
    ),
    async whileWaiting(work) {
      waiting += 1;
      open?.();
      try {
        return await work;
      } finally {
        waiting -= 1;
      }
    },
  };
};
