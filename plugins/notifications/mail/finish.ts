import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { MOST_ATTEMPTS, pauseAfterMs } from '../domain/retry';
import type { Claimed } from './claim';

export type Ending = 'sent' | 'dropped' | 'failed';

const ids = (rows: readonly Claimed[]): string => JSON.stringify(rows.map(({ outbox }) => outbox));

/** Writes down how it ended, and why when it was not sent. */
export const finish = async (payload: Payload, rows: readonly Claimed[], state: Ending, outcome: string, now: Date): Promise<void> => {
  if (rows.length === 0) return;
  await queryPool(
    payload,
    sql`update handbook.notification_outbox set state = ${state}, outcome = ${outcome}, finished_at = ${now.toISOString()}::timestamptz, claimed_until = null,
          unfinished = unfinished - ${state === 'sent' ? 1 : 0}
        where id in (select jsonb_array_elements_text(${ids(rows)}::jsonb)::uuid) and state = 'waiting'`,
  );
};

/** Puts it back for later, as if it had not been taken. */
export const putOff = async (payload: Payload, rows: readonly Claimed[], until: Date): Promise<void> => {
  await queryPool(
    payload,
    sql`update handbook.notification_outbox set due_at = ${until.toISOString()}::timestamptz, claimed_until = null, attempts = attempts - 1, unfinished = unfinished - 1
        where id in (select jsonb_array_elements_text(${ids(rows)}::jsonb)::uuid) and state = 'waiting'`,
  );
};

/**
 * It did not go out this time: tried again after a pause, or given up.
 * @param certain nothing was taken by the other side; else this attempt stays among those whose end is unknown
 */
export const tryAgain = async (payload: Payload, rows: readonly Claimed[], { certain, why, afterMs = 0 }: { certain: boolean; why: string; /** At the earliest, as the other side asked. */ afterMs?: number }, now: Date): Promise<void> => {
  await finish(payload, rows.filter((row) => row.attempts >= MOST_ATTEMPTS), 'failed', why, now);
  // A letter of the day may hold lines that were tried often and others that never were.
  const more = rows.filter((row) => row.attempts < MOST_ATTEMPTS);
  if (more.length === 0) return;
  const attempts = Math.max(...more.map((row) => row.attempts));
  await queryPool(
    payload,
    sql`update handbook.notification_outbox set due_at = ${new Date(now.getTime() + Math.max(afterMs, pauseAfterMs(attempts))).toISOString()}::timestamptz, claimed_until = null,
          unfinished = unfinished - ${certain ? 1 : 0}, outcome = ${why}
        where id in (select jsonb_array_elements_text(${ids(more)}::jsonb)::uuid) and state = 'waiting'`,
  );
};
