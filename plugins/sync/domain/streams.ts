/** Whose live content a reader follows: `a` and an organisation's id (published to it), or `o` (it answers for it). */
export type Stream = `${'a' | 'o'}:${string}`;

/** Streams whose live content is gone through, item by item, newest first: the phone is told of each what is so now. */
export type Walk = {
  streams: readonly Stream[];
  /** Which of the cursor's collections. */
  at: number;
  /** Time and id of the last one told of. */
  after?: readonly [at: string, id: string] | undefined;
};

export type Following = { follow: readonly Stream[]; walks: readonly Walk[] };

/**
 * What is followed once the reader's scope is `want`. A stream that was gained is walked, so that the phone gets what is there; one that was lost is
 * walked too, so that it is told to drop each item that reaches it by no other. Whichever turned while it was walked begins again.
 */
export const reshape = ({ follow, walks }: Following, want: readonly Stream[]): Following => {
  const [had, has] = [new Set(follow), new Set(want)];
  const turned = [...want.filter((stream) => !had.has(stream)), ...follow.filter((stream) => !has.has(stream))];
  if (turned.length === 0) return { follow, walks };
  const gone = new Set(turned);
  const rest = walks.map((walk) => ({ ...walk, streams: walk.streams.filter((stream) => !gone.has(stream)) })).filter(({ streams }) => streams.length > 0);
  return { follow: want, walks: [...rest, { streams: turned, at: 0 }] };
};

/** Streams whose changes are read: those followed, and those lost until their walk is done (what leaves one meanwhile must be told too). */
export const heard = ({ follow, walks }: Following): Stream[] => [...new Set([...follow, ...walks.flatMap(({ streams }) => streams)])];

/** The walk that is first in line, after `seen`, or at the next collection, or done. */
export const step = (walks: readonly Walk[], collections: number, seen: readonly [string, string] | 'all'): Walk[] => {
  const [first, ...rest] = walks;
  if (!first) return [];
  if (seen !== 'all') return [{ ...first, after: seen }, ...rest];
  return first.at + 1 < collections ? [{ streams: first.streams, at: first.at + 1 }, ...rest] : rest;
};
