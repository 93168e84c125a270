/** Segments or chunks of one picture. The largest ones of cameras and scanners have some three thousand. */
export const MOST_PIECES = 10_000;

/** Divided into more pieces than any picture: an attempt. */
export class TooManyPieces extends Error {
  readonly code = 'media.pieces';
}

/** Counts one more each time it is called. @throws TooManyPieces */
export const countPieces = (): (() => void) => {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_PIECES) throw new TooManyPieces();
  };
};
