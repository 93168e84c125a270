import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';

/** A mark of a deadline that was reached and not yet written down. `share` 1 is the end. */
export type Reached = { subject: string; mark: string; share: number };

export const END = 'end';
const nameOf = (share: number): string => (share >= 1 ? END : `p${Math.round(share * 1000)}`);

const MOST = 500;

const sharesSql = (shares: readonly number[]) =>
  sql`(values ${sql.join([...shares, 1].map((share) => sql`(${nameOf(share)}::text, ${share}::float8)`), sql`, `)}) m(mark, share)`;

/**
 * Marks of open cases that have been reached by the database's clock. A case that is to be published in time is left alone
 * until its time is over.
 */
export const reachedOfCases = (payload: Payload, shares: readonly number[]): Promise<Reached[]> =>
  queryPool<Reached>(
    payload,
    sql`select c.id as subject, m.mark, m.share from approval_cases c cross join ${sharesSql(shares)}
        where c.state in ('in-review', 'approved', 'scheduled') and c.due_at is not null
          and c.counted_from_at + (c.due_at - c.counted_from_at) * m.share <= now()
          and (m.mark = ${END} or c.state <> 'scheduled' or c.scheduled_for > c.due_at)
          and not exists (select 1 from handbook.case_reminders r where r.clock = 'publication' and r.subject = c.id and r.mark = m.mark)
        order by c.due_at, c.id, m.share limit ${MOST}`,
  );

/** The same of open withdrawal orders. */
export const reachedOfOrders = (payload: Payload, shares: readonly number[]): Promise<Reached[]> =>
  queryPool<Reached>(
    payload,
    sql`select o.id as subject, m.mark, m.share from withdrawal_orders o cross join ${sharesSql(shares)}
        where o.state = 'open' and o.received_at + (o.due_at - o.received_at) * m.share <= now()
          and not exists (select 1 from handbook.case_reminders r where r.clock = 'withdrawal' and r.subject = o.id and r.mark = m.mark)
        order by o.due_at, o.id, m.share limit ${MOST}`,
  );
