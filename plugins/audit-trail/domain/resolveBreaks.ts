import type { Finding } from './types';

/** A link that is sound in itself but does not hang on the one stored before it. */
export type Break = {
  seq: number;
  eventId: string;
  at: string;
  /** Hash of the link it does hang on. */
  needs: string;
  /** First number missing before it, when numbers are missing. */
  gapFrom?: number;
  /** Number of the link stored before it, when none is missing. */
  before?: number;
};

export type BreaksInput = {
  chain: string;
  breaks: readonly Break[];
  /** Where the needed hashes are in the chain, of those that are. */
  foundAt: ReadonlyMap<string, number>;
  genesis: string;
  first: number;
  last: number;
  /** How far the outside head's link stands before its number; undefined when it was not seen. */
  shift: number | undefined;
  headSeenAt: number | undefined;
};

/** A run of links that hang together. `after` is the number of the link that it hangs on. */
type Piece = { start: number; end: number; after: number; cause: Break | undefined };

/** Cuts the chain where it breaks, and behind each link on which a broken-off piece hangs. */
const cut = ({ breaks, foundAt, genesis, first, last }: BreaksInput): { pieces: Piece[]; dangling: Break[] } => {
  const places = new Map<number, Break | undefined>([[first, undefined]]);
  const placeOf = (needs: string): number | undefined => (needs === genesis ? 0 : foundAt.get(needs));
  for (const each of breaks) {
    const place = placeOf(each.needs);
    if (place !== undefined && place >= first && place < last && !places.has(place + 1)) places.set(place + 1, undefined);
  }
  for (const each of breaks) places.set(each.seq, each);
  const starts = [...places.keys()].sort((a, b) => a - b);
  const dangling = breaks.filter(({ needs }) => placeOf(needs) === undefined);
  const pieces = starts.map((start, index): Piece => {
    const cause = places.get(start);
    const stored = index === 0 ? 0 : start - 1;
    return { start, end: (starts[index + 1] ?? last + 1) - 1, after: (cause && placeOf(cause.needs)) ?? stored, cause };
  });
  return { pieces, dangling };
};

const size = ({ start, end }: Piece): number => end - start + 1;

/** Follows the pieces from the beginning; where two hang on one link, the one that leads to the head (else the longer) is true. */
const follow = (pieces: readonly Piece[], headSeenAt: number | undefined): { order: Piece[]; forked: Piece[] } => {
  const children = new Map<number, Piece[]>();
  for (const piece of pieces) children.set(piece.after, [...(children.get(piece.after) ?? []), piece]);
  const reached = new Set<Piece>();
  const branch = (top: Piece): { length: number; head: boolean } => {
    let result = { length: 0, head: false };
    const open = [top];
    const seen = new Set<Piece>();
    for (let piece = open.pop(); piece; piece = open.pop()) {
      if (seen.has(piece)) continue;
      seen.add(piece);
      const { start, end } = piece;
      const holdsHead = headSeenAt !== undefined && headSeenAt >= start && headSeenAt <= end;
      result = { length: result.length + size(piece), head: result.head || holdsHead };
      open.push(...(children.get(end) ?? []));
    }
    return result;
  };
  const order: Piece[] = [];
  const forked: Piece[] = [];
  for (let end = 0; ; ) {
    const choices = (children.get(end) ?? []).filter((piece) => !reached.has(piece));
    const weighed = choices.map((piece) => ({ piece, ...branch(piece) }));
    weighed.sort((a, b) => Number(b.head) - Number(a.head) || b.length - a.length || b.piece.start - a.piece.start);
    const [best, ...rest] = weighed;
    if (!best) return { order, forked };
    reached.add(best.piece);
    order.push(best.piece);
    forked.push(...rest.map(({ piece }) => piece));
    end = best.piece.end;
  }
};

/** Explains the breaks of one chain: what was taken out, put in, moved, or rewritten in place. */
export const resolveBreaks = (input: BreaksInput): Finding[] => {
  const { chain, breaks, shift, headSeenAt } = input;
  if (breaks.length === 0) return [];
  const { pieces, dangling } = cut(input);
  const found = (kind: Finding['kind'], { start, end, cause }: Piece): Finding => ({
    kind,
    chain,
    seq: start,
    ...(end > start ? { through: end } : {}),
    eventId: cause?.eventId ?? null,
    at: cause?.at ?? null,
  });
  const gone = dangling.map(({ seq, gapFrom, before, at }): Finding => {
    if (gapFrom !== undefined) return { kind: 'deleted', chain, seq: gapFrom, ...(seq - 1 > gapFrom ? { through: seq - 1 } : {}), eventId: null, at };
    // Numbers are as the head knows them, so nothing is missing: the link before was rewritten.
    if (shift === 0 && before) return { kind: 'edited', chain, seq: before, eventId: null, at: null };
    return { kind: 'deleted', chain, seq, eventId: null, at };
  });

  const { order, forked } = follow(pieces, headSeenAt);
  const inserted = forked.map((piece) => found('inserted', piece));
  const lost = pieces.filter((piece) => !order.includes(piece) && !forked.includes(piece));
  const stored = [...order].sort((a, b) => a.start - b.start);
  const offsets = (list: readonly Piece[]): Map<Piece, number> => {
    let sum = 0;
    return new Map(list.map((piece) => [piece, (sum += size(piece)) - size(piece)]));
  };
  const [trueAt, storedAt] = [offsets(order), offsets(stored)];
  const moved = order.filter((piece) => trueAt.get(piece) !== storedAt.get(piece));
  return [...gone, ...inserted, ...[...moved, ...lost].map((piece) => found('reordered', piece))];
};
