import type { Payload } from 'payload';
import { clock } from '../../kernel';
import { createChainWalk, type ChainWalk } from '../domain/chainWalk';
import { createHeadCheck } from '../domain/headCheck';
import type { Finding, Head, SealedRow } from '../domain/types';
import { headsFolder } from '../heads/headFiles';
import { newestHeads, readHeads } from '../heads/readHeads';
import { named, placesOf, storedAt } from './lookUps';
import { streamSeals } from './streamSeals';
import { unsealedFindings } from './unsealed';

export type VerifyAuditOptions = {
  /** Folder of the heads written outside. @default DATA_DIR/audit-heads */
  heads?: string;
  /** One organisation's chain only. @default all */
  chain?: string;
  /** How long an event may wait for its seal, and a seal for its head, in seconds. @default 300 */
  graceSeconds?: number;
  /** Told of every link walked. */
  onLink?: () => void;
};

const HEADS_AT_ONCE = 500;

type Walking = { chain: string; walk: ChainWalk; head: Head | undefined; uncovered: SealedRow | undefined };

/**
 * Verifies all chains against themselves and against the heads outside, in memory that does not grow with their length.
 * Findings come chain by chain, as soon as each is walked.
 */
export async function* verifyAudit(payload: Payload, options: VerifyAuditOptions = {}): AsyncGenerator<Finding> {
  const { heads: folder = headsFolder(), chain, graceSeconds = 300, onLink = () => undefined } = options;
  const newest = await newestHeads(folder);
  const old = new Date(clock.now().getTime() - graceSeconds * 1000).toISOString();
  const brokenFrom = new Map<string, number>();

  async function* finish({ chain: of, walk, uncovered }: Walking): AsyncGenerator<Finding> {
    const result = walk.end(await placesOf(payload, of, walk.needed()));
    if (result.brokenFrom !== undefined) brokenFrom.set(of, result.brokenFrom);
    yield* await named(payload, of, result.findings);
    if (uncovered && newest.size > 0) yield { kind: 'head-missing', chain: of, seq: uncovered.seq, eventId: uncovered.eventId, at: uncovered.sealedAt };
  }

  let now: Walking | undefined;
  let aged = false;
  for await (const row of streamSeals(payload, chain)) {
    if (now?.chain !== row.chain) {
      if (now) yield* finish(now);
      const head = newest.get(row.chain);
      now = { chain: row.chain, walk: createChainWalk(row.chain, head), head, uncovered: undefined };
    }
    now.walk.add(row);
    const isOld = row.sealedAt < old;
    aged ||= isOld;
    if (isOld && row.seq > (now.head?.seq ?? 0)) now.uncovered ??= row;
    onLink();
  }
  if (now) yield* finish(now);
  // No folder, or an empty one: said once, not for each chain.
  if (newest.size === 0 && aged) yield { kind: 'head-missing', chain: null, seq: null, eventId: null, at: null };

  const check = createHeadCheck();
  const compare = async (heads: readonly Head[]): Promise<void> => {
    const stored = await storedAt(payload, heads);
    heads.forEach((head, index) => check.add(head, stored[index] ?? { hash: undefined, elsewhere: false, last: 0 }));
  };
  let batch: Head[] = [];
  for await (const head of readHeads(folder)) {
    if (chain && head.chain !== chain) continue;
    batch.push(head);
    if (batch.length < HEADS_AT_ONCE) continue;
    await compare(batch);
    batch = [];
  }
  if (batch.length > 0) await compare(batch);
  yield* check.end(brokenFrom);
  yield* await unsealedFindings(payload, graceSeconds, chain);
}
