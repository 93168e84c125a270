import { digestOf } from './digest';
import { genesisOf, linkOf } from './link';
import { resolveBreaks, type Break } from './resolveBreaks';
import type { Finding, Head, SealedRow } from './types';

type Place = { seq: number; eventId: string; at: string };
type ContentMismatch = Place & { digest: string; expected: string };
type LinkMismatch = Place & { prevHash: string; hash: string; eventHash: string };

/** Above this many rewritten links the search for swapped pairs (quadratic) is left out: all count as edited. */
const MOST_PAIRED = 300;

export type WalkResult = {
  findings: Finding[];
  /** From this link on, stored hashes and numbers are known not to be the sealed ones. */
  brokenFrom: number | undefined;
};

export type ChainWalk = {
  /** Takes the chain's links in the order of `seq`. */
  add: (row: SealedRow) => void;
  /** Hashes of links whose place the caller must look up in this chain before `end`. */
  needed: () => string[];
  /** @param foundAt seq by hash, of the needed ones that exist */
  end: (foundAt: ReadonlyMap<string, number>) => WalkResult;
};

const contentFindings = (chain: string, mismatches: readonly ContentMismatch[]): Finding[] => {
  const expected = new Set(mismatches.map((each) => each.expected));
  return mismatches.map(({ seq, eventId, at, digest }) => ({ kind: expected.has(digest) ? 'reordered' : 'edited', chain, seq, eventId, at }));
};

const linkFindings = (chain: string, mismatches: readonly LinkMismatch[]): Finding[] => {
  const pairs = mismatches.length <= MOST_PAIRED;
  return mismatches.map((one) => {
    const swapped = pairs && mismatches.some((other) => other !== one && linkOf(other.prevHash, one.eventHash) === other.hash);
    return { kind: swapped ? 'reordered' : 'edited', chain, seq: one.seq, eventId: one.eventId, at: one.at };
  });
};

/**
 * Walks along one chain and remembers only what does not fit, so that a sound chain of any length takes no memory.
 * @param head the newest head written outside, by which shifted numbers are told from rewritten links
 */
export const createChainWalk = (chain: string, head?: Pick<Head, 'seq' | 'hash'>): ChainWalk => {
  const findings: Finding[] = [];
  const content: ContentMismatch[] = [];
  const links: LinkMismatch[] = [];
  const breaks: Break[] = [];
  let before = { seq: 0, hashes: [genesisOf(chain)] };
  let first: number | undefined;
  let headSeenAt: number | undefined;
  let brokenFrom: number | undefined;
  const broken = (seq: number): void => {
    brokenFrom = Math.min(brokenFrom ?? seq, seq);
  };

  const add = (row: SealedRow): void => {
    const place: Place = { seq: row.seq, eventId: row.eventId, at: row.event?.at ?? row.sealedAt };
    const digest = row.event ? digestOf(row.event) : row.eventHash;
    if (!row.event) findings.push({ kind: 'deleted', chain, ...place });
    else if (digest !== row.eventHash) content.push({ ...place, digest, expected: row.eventHash });

    const gap = row.seq !== before.seq + 1;
    const follows = before.hashes.includes(row.prevHash);
    const consistent = linkOf(row.prevHash, row.eventHash) === row.hash;
    if (consistent && !follows) {
      breaks.push({ ...place, needs: row.prevHash, ...(gap ? { gapFrom: before.seq + 1 } : { before: before.seq }) });
      if (!gap) broken(row.seq - 1);
    } else if (!consistent && follows) {
      // With the event's own digest it fits: only the copy of the digest was changed, which `content` says already.
      if (linkOf(row.prevHash, digest) !== row.hash) {
        links.push({ ...place, prevHash: row.prevHash, hash: row.hash, eventHash: row.eventHash });
        broken(row.seq);
      }
    } else if (!consistent || gap) {
      findings.push({ kind: 'edited', chain, ...place });
      broken(row.seq);
    }

    first ??= row.seq;
    if (head?.hash === row.hash) headSeenAt = row.seq;
    const hashes = consistent && follows ? [row.hash] : [row.hash, linkOf(row.prevHash, row.eventHash), linkOf(row.prevHash, digest), ...before.hashes.slice(0, 2).map((prev) => linkOf(prev, row.eventHash))];
    before = { seq: row.seq, hashes };
  };

  return {
    add,
    needed: () => breaks.map(({ needs }) => needs),
    end: (foundAt) => {
      const shift = head && headSeenAt !== undefined ? head.seq - headSeenAt : undefined;
      const moved = resolveBreaks({ chain, breaks, foundAt, genesis: genesisOf(chain), first: first ?? 1, last: before.seq, shift, headSeenAt });
      const everything = [...findings, ...contentFindings(chain, content), ...linkFindings(chain, links), ...moved];
      const seen = new Set<string>();
      const once = everything.filter(({ kind, seq }) => !seen.has(`${kind} ${seq}`) && seen.add(`${kind} ${seq}`));
      return { findings: once.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0)), brokenFrom };
    },
  };
};
