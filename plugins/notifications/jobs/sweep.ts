import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, queryPool, sql, withTicket } from '../../kernel';

/** What was read is kept for half a year. */
export const READ_DAYS = 180;
/** What was sent, or was not, is kept to look into for a month. */
export const OUTBOX_DAYS = 30;
/** An address that was refused is tried again after a month. */
const PROBLEM_DAYS = 30;
const BATCH = 5000;

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString();

const sweepInbox = async (payload: Payload, before: string): Promise<number> => {
  const req = await createLocalReq({}, payload);
  const gone = await inTransaction(req, () =>
    withTicket(req, 'notifications.sweep', () =>
      query(req, sql`delete from notifications where id in (select id from notifications where read_at < ${before}::timestamptz limit ${BATCH}) returning 1`),
    ),
  );
  return gone.length;
};

const sweepOutbox = async (payload: Payload, before: string): Promise<number> =>
  (
    await queryPool(
      payload,
      sql`delete from handbook.notification_outbox where id in (
            select id from handbook.notification_outbox where state <> 'waiting' and finished_at < ${before}::timestamptz limit ${BATCH}) returning 1`,
    )
  ).length;

/** The night's broom. Unread notifications stay, however old. */
export const sweep = async (payload: Payload): Promise<void> => {
  const now = clock.now();
  while ((await sweepInbox(payload, daysBefore(now, READ_DAYS))) === BATCH);
  while ((await sweepOutbox(payload, daysBefore(now, OUTBOX_DAYS))) === BATCH);
  await queryPool(payload, sql`delete from handbook.mail_problems where at < ${daysBefore(now, PROBLEM_DAYS)}::timestamptz`);
};
