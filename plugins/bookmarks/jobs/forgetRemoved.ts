import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** A device that was away for longer begins anew from revision 0 (README.md). */
const MARK_DAYS = 180;
const BATCH = 5000;

/** What was removed is a mark until all devices have heard; then the mark goes too. */
export const forgetRemoved = async (payload: Payload): Promise<void> => {
  for (;;) {
    const gone = await queryPool(payload, sql`
      delete from handbook.bookmarks where ctid = any(array(
        select ctid from handbook.bookmarks where removed_at < now() - make_interval(days => ${MARK_DAYS}) limit ${BATCH})) returning 1`);
    if (gone.length < BATCH) return;
  }
};
