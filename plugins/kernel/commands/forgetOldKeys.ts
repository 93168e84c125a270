import type { Payload } from 'payload';
import { queryPool, sql } from '../database/sql';

/** An app may repeat a request with its key for this long; afterwards the key is as good as new (docs/api.md). */
export const KEY_DAYS = 7;
const BATCH = 5000;

/** The worker's broom: answers kept for repeated requests, once nobody may repeat them any more. */
export const forgetOldKeys = async (payload: Payload): Promise<void> => {
  for (;;) {
    const gone = await queryPool(
      payload,
      sql`delete from handbook.idempotency_keys where ctid = any(array(
            select ctid from handbook.idempotency_keys where created_at < now() - make_interval(days => ${KEY_DAYS}) limit ${BATCH}))
          returning 1`,
    );
    if (gone.length < BATCH) return;
  }
};
