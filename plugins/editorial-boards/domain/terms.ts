/** From when to when something holds; `to` is the first instant at which it no longer does. Epoch milliseconds; null: open. */
export type Term = { from: number; to: number | null };

const end = ({ to }: Term): number => to ?? Number.POSITIVE_INFINITY;

/** Does it hold at that instant? */
export const holdsOn = (term: Term, at: number): boolean => term.from <= at && at < end(term);

/** Do two terms share an instant? */
export const overlap = (a: Term, b: Term): boolean => a.from < end(b) && b.from < end(a);

/** Does `inner` lie within `outer` from its first to its last instant? */
export const within = (inner: Term, outer: Term): boolean => inner.from >= outer.from && end(inner) <= end(outer);

/** A term that has some length. */
export const hasLength = (term: Term): boolean => term.from < end(term);
