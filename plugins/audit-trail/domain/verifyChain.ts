import { createChainWalk } from './chainWalk';
import { createHeadCheck } from './headCheck';
import type { ChainEvent, Finding, Head, Seal } from './types';

export type ChainState = {
  chain: string;
  events: readonly ChainEvent[];
  seals: readonly Seal[];
  /** Ids of events that wait for their seal. */
  waiting?: readonly string[];
  /** Every head of this chain that was written outside. */
  heads: readonly Head[];
};

/** The newest of the heads of one chain. */
export const newestHead = (heads: readonly Head[]): Head | undefined =>
  heads.reduce<Head | undefined>((best, head) => (!best || head.seq > best.seq ? head : best), undefined);

/** Findings without an event get the one that stands at their number. */
export const nameEvents = (findings: readonly Finding[], at: (seq: number) => { eventId: string; at: string } | undefined): Finding[] =>
  findings.map((finding) => {
    if (finding.eventId !== null || finding.seq === null || !['edited', 'inserted', 'reordered'].includes(finding.kind)) return finding;
    return { ...finding, ...at(finding.seq) };
  });

/** Verifies one chain that fits into memory: what the streaming check (verification/verifyAudit.ts) does, in one piece. */
export const verifyChain = ({ chain, events, seals, waiting = [], heads }: ChainState): Finding[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows = [...seals].sort((a, b) => a.seq - b.seq).map((seal) => ({ ...seal, event: byId.get(seal.eventId) ?? null }));
  const walk = createChainWalk(chain, newestHead(heads));
  for (const row of rows) walk.add(row);
  const needed = new Set(walk.needed());
  const { findings, brokenFrom } = walk.end(new Map(rows.filter(({ hash }) => needed.has(hash)).map(({ hash, seq }) => [hash, seq])));

  const check = createHeadCheck();
  const hashAt = new Map(rows.map(({ seq, hash }) => [seq, hash]));
  const hashes = new Set(hashAt.values());
  for (const head of heads) check.add(head, { hash: hashAt.get(head.seq), elsewhere: hashes.has(head.hash), last: rows.at(-1)?.seq ?? 0 });

  const known = new Set([...seals.map(({ eventId }) => eventId), ...waiting]);
  const strangers = events.filter(({ id }) => !known.has(id)).map(({ id, at }): Finding => ({ kind: 'inserted', chain, seq: null, eventId: id, at }));
  const rowAt = new Map(rows.map((row) => [row.seq, { eventId: row.eventId, at: row.event?.at ?? row.sealedAt }]));
  return [
    ...nameEvents(findings, (seq) => rowAt.get(seq)),
    ...check.end(new Map(brokenFrom === undefined ? [] : [[chain, brokenFrom]])),
    ...strangers,
    ...(heads.length === 0 && rows.length > 0 ? [{ kind: 'head-missing' as const, chain, seq: rows[0]?.seq ?? 1, eventId: null, at: rows[0]?.sealedAt ?? null }] : []),
  ];
};
