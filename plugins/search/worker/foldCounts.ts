import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** Changes taken into the counts in one statement: a code of law is two of these. */
const BATCH = 400;

/**
 * Takes what was published, changed and withdrawn into the counts of terms. Exact, and the only writer of that table: whoever
 * publishes only leaves a row behind, and nobody waits for anybody over the word "đảng".
 */
export const foldCounts = async (payload: Payload): Promise<void> => {
  for (;;) {
    const [row] = await queryPool<{ taken: number }>(payload, sql`select handbook.search_fold_pending(${BATCH}) as taken`);
    if ((row?.taken ?? 0) < BATCH) return;
  }
};
