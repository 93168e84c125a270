import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Meetings that invented people drafted, with all that belongs to them. */
export const deleteMeetings = (req: PayloadRequest, users: readonly string[]): Promise<void> =>
  withTicket(req, 'meetings.demonstration-remove', async () => {
    const theirs = sql`(select id from handbook.meetings where made_by = any(${uuidArray(users)}))`;
    await query(req, sql`delete from handbook.poll_votes where poll_id in (select id from handbook.meeting_polls where meeting_id in ${theirs})`);
    await query(req, sql`delete from handbook.poll_rolls where poll_id in (select id from handbook.meeting_polls where meeting_id in ${theirs})`);
    await query(req, sql`delete from handbook.meeting_rolls where decision_id in (select id from handbook.meeting_decisions where meeting_id in ${theirs})`);
    for (const part of [sql`handbook.meeting_polls`, sql`handbook.meeting_decisions`, sql`handbook.meeting_opinions`, sql`handbook.meeting_people`, sql`handbook.meeting_items`]) await query(req, sql`delete from ${part} where meeting_id in ${theirs}`);
    await query(req, sql`delete from handbook.meetings where made_by = any(${uuidArray(users)})`);
  });
