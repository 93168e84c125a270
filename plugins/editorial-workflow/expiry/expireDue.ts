import { createLocalReq, type Payload } from 'payload';
import { recordEvent } from '../../audit-trail';
import { inTransaction, lockDocument, outageOf, query, queryPool, sql } from '../../kernel';
import { lateSeconds } from '../domain/expiry';
import { findCase } from '../engine/caseRow';
import { withdrawLive } from '../engine/publishSnapshot';
import { tellExpired } from '../notices/tell';
import { t } from '../translations';

const COMMAND = 'approval-cases.expire';

/**
 * Takes down what has come to its end, by the database's clock, on the way of every withdrawal: row, versions, media, search,
 * change log, tombstone (`expired`), event. The end stands on the case that is live, so that one bound to an older hash does
 * nothing. Once, whoever asks: the case is locked and looked at again. Late after a standstill; the event says how late.
 *
 * Reading does not ask for the end as well, on purpose: `_status = 'published'` is the one condition of the feed's partial
 * index, of Payload's access, of search, files and audio, and answers are remembered until a notice (docs/architecture.md);
 * `now()` cannot stand in a partial index, and a condition by the clock in each of five doors would make every ETag a guess.
 * So while no worker runs, an item stays as long as that lasts, just as a scheduled one waits, and the event says afterwards
 * for how long it was so.
 */
export const expireDue = async (payload: Payload): Promise<void> => {
  const due = await queryPool<{ id: string }>(
    payload,
    sql`select id from approval_cases where state = 'published' and expires_at <= now() order by expires_at limit 2000`,
  );
  const failures: unknown[] = [];
  for (const { id } of due) {
    // One that cannot come down now must not hold up the others.
    await expireOne(payload, id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  if (failures.length > 0) throw failures[0];
};

const expireOne = async (payload: Payload, id: string): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const known = await findCase(req, id);
    if (!known) return;
    // The document first, then the case, as every step does.
    await lockDocument(req, known.collection, known.document);
    const row = await findCase(req, id, true);
    const [clock] = await query<{ now: string }>(req, sql`select date_trunc('milliseconds', clock_timestamp()) as now`);
    if (row?.state !== 'published' || row.expiresAt === null || !clock) return;
    const [end, now] = [new Date(row.expiresAt), new Date(clock.now)];
    if (end.getTime() > now.getTime()) return;
    await withdrawLive({ req, command: COMMAND, now }, row, t('vi', 'expiry.reason'), 'expired');
    await recordEvent(req, {
      action: COMMAND,
      organization: row.owner,
      at: now,
      collection: row.collection,
      documentId: row.document,
      detail: { case: row.id, hash: row.hash, expiresAt: end.toISOString(), lateSeconds: lateSeconds(end, now), setBy: row.expirySetBy },
    });
    await tellExpired(req, row);
  });
};
