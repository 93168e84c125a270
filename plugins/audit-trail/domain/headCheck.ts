import type { Finding, Head } from './types';

/** What the database has where an outside head points. */
export type StoredAtHead = {
  /** Hash of the link with the head's number, when there is one. */
  hash: string | undefined;
  /** Whether some other link of the chain carries the head's hash. */
  elsewhere: boolean;
  /** Number of the chain's last link, 0 when it has none. */
  last: number;
};

type Doubt = { cut: Head | undefined; last: number; resealed: Head | undefined };

export type HeadCheck = {
  /** Takes every head ever written outside, in any order. */
  add: (head: Head, stored: StoredAtHead) => void;
  /** @param brokenFrom per chain, from where on the walk has already found the links displaced */
  end: (brokenFrom: ReadonlyMap<string, number>) => Finding[];
};

/**
 * Holds the chains against the heads kept outside. A chain that was cut, or rewritten and sealed anew, is sound in
 * itself; only the heads tell. Older heads count too: the worker goes on sealing upon a forged chain.
 */
export const createHeadCheck = (): HeadCheck => {
  const doubts = new Map<string, Doubt>();
  return {
    add: (head, { hash, elsewhere, last }) => {
      if (hash === head.hash || elsewhere) return;
      const doubt = doubts.get(head.chain) ?? { cut: undefined, last, resealed: undefined };
      // Later look-ups may see more links; the first missing one is the least ever seen.
      doubt.last = Math.min(doubt.last, last);
      if (head.seq > last) {
        if (!doubt.cut || head.seq > doubt.cut.seq) doubt.cut = head;
      } else if (hash !== undefined && (!doubt.resealed || head.seq < doubt.resealed.seq)) doubt.resealed = head;
      doubts.set(head.chain, doubt);
    },
    end: (brokenFrom) =>
      [...doubts].flatMap(([chain, { cut, last, resealed }]): Finding[] => [
        ...(resealed && resealed.seq < (brokenFrom.get(chain) ?? Infinity)
          ? [{ kind: 'resealed' as const, chain, seq: resealed.seq, eventId: null, at: resealed.at }]
          : []),
        ...(cut
          ? [{ kind: 'tail-cut' as const, chain, seq: last + 1, ...(cut.seq > last + 1 ? { through: cut.seq } : {}), eventId: null, at: cut.at }]
          : []),
      ]),
  };
};
