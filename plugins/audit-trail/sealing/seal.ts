import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, queryPool, sql } from '../../kernel';
import type { Head } from '../domain/types';
import { sealBatch } from './sealBatch';

/** Events sealed in one transaction. */
const BATCH = 500;

/**
 * Seals every event that waits, batch by batch, as the product's own role. Safe to run in several processes at once:
 * each event gets one seal.
 * @param onHeads told of each batch's new heads as soon as they are committed, to be written outside the database
 * @returns how many events were taken off the queue
 */
export const seal = async (payload: Payload, onHeads: (heads: Head[]) => Promise<void> = async () => undefined): Promise<number> => {
  let sealed = 0;
  for (;;) {
    const [waiting] = await queryPool(payload, sql`select 1 from handbook.audit_unsealed limit 1`);
    if (!waiting) return sealed;
    const req = await createLocalReq({}, payload);
    const { taken, heads } = await inTransaction(req, () => sealBatch(req, { size: BATCH, now: clock.now() }));
    if (heads.length > 0) await onHeads(heads);
    sealed += taken;
    if (taken < BATCH) return sealed;
  }
};
