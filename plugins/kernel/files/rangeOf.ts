/** First and last byte, both inside. */
export type ByteRange = { start: number; end: number };

/**
 * RFC 9110, 14.2, for one range: players and interrupted downloads ask for no more. Several ranges, and what is no range, are
 * answered with the whole file.
 */
export const rangeOf = (header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
};
