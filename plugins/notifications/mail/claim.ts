import type { Payload } from 'payload';
import { queryPool, sql, type SQL } from '../../kernel';
import { noticeColumns, type NoticeRow } from '../inbox/rows';

/** How long a process has for what it took; then it is taken for dead. Longer than what is taken at once may take; renewed before each letter. */
export const LEASE_MS = 5 * 60_000;

/** One line of the outbox with the notification it is about. */
export type Claimed = NoticeRow & { outbox: string; user: string; attempts: number; unfinished: number; /** The end of this taking: nobody else's is the same. */ until: string };

/** What goes out together: to one person, one notification or those of the day. */
export type Bundle = { user: string; digest: boolean; rows: [Claimed, ...Claimed[]] };

const take = (payload: Payload, channel: 'mail' | 'push', which: SQL, now: Date): Promise<Claimed[]> =>
  queryPool<Claimed>(
    payload,
    sql`with due as (
          select id from handbook.notification_outbox o
          where channel = ${channel} and state = 'waiting' and due_at <= ${now.toISOString()}::timestamptz
            and (claimed_until is null or claimed_until <= ${now.toISOString()}::timestamptz) and ${which}
          for update skip locked
        ), taken as (
          update handbook.notification_outbox o
          set attempts = attempts + 1, unfinished = unfinished + 1, claimed_until = ${new Date(now.getTime() + LEASE_MS).toISOString()}::timestamptz
          from due where o.id = due.id
          returning o.id, o.user_id, o.notification_id, o.attempts, o.unfinished, o.claimed_until
        )
        select taken.id::text as outbox, taken.user_id::text as "user", taken.attempts, taken.unfinished, taken.claimed_until::text as until, ${noticeColumns}
        from taken join notifications n on n.id = taken.notification_id order by n.created_at, n.id`,
  );

/**
 * Takes what is due, each line for one process alone: whoever comes at the same time passes over what is taken. The taking is
 * committed before anything is sent, so that no mail goes out within a transaction.
 */
export const claimSingles = async (payload: Payload, channel: 'mail' | 'push', now: Date, most: number): Promise<Bundle[]> =>
  (await take(payload, channel, sql`not digest order by due_at, id limit ${most}`, now)).map((row): Bundle => ({ user: row.user, digest: false, rows: [row] }));

/** Takes them once more, just before they go out. @returns those that nobody else has taken meanwhile, because it took too long */
export const stillMine = async (payload: Payload, rows: readonly Claimed[], now: Date): Promise<Claimed[]> => {
  const held = await queryPool<{ outbox: string }>(
    payload,
    sql`update handbook.notification_outbox o set claimed_until = ${new Date(now.getTime() + LEASE_MS).toISOString()}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows.map(({ outbox, until }) => ({ outbox, until })))}::jsonb) as mine(outbox uuid, until timestamptz)
        where o.id = mine.outbox and o.claimed_until = mine.until and o.state = 'waiting' returning o.id::text as outbox`,
  );
  const ids = new Set(held.map(({ outbox }) => outbox));
  return rows.filter(({ outbox }) => ids.has(outbox));
};

/** The letters of the day of some people, whole. */
export const claimDigests = async (payload: Payload, now: Date, most: number): Promise<Bundle[]> => {
  const which = sql`digest and user_id in (
    select distinct user_id from handbook.notification_outbox where channel = 'mail' and digest and state = 'waiting' and due_at <= ${now.toISOString()}::timestamptz
      and (claimed_until is null or claimed_until <= ${now.toISOString()}::timestamptz) order by user_id limit ${most})`;
  const bundles = new Map<string, Bundle>();
  for (const row of await take(payload, 'mail', which, now)) {
    const known = bundles.get(row.user);
    if (known) known.rows.push(row);
    else bundles.set(row.user, { user: row.user, digest: true, rows: [row] });
  }
  return [...bundles.values()];
};
