import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../kernel';
import type { Summoned } from '../domain/count';
import type { Standing } from '../domain/words';
import { iso } from './meetingRow';

/** One who is summoned, with answer and attendance. Instants are ISO in UTC. */
export type MeetingPerson = {
  id: string; name: string; standing: Standing; answer: 'coming' | 'absent' | null; answerReason: string | null;
  attendance: 'present' | 'absent' | null; absenceReason: string | null; cameAt: string | null; leftAt: string | null;
};

/** Whoever is summoned, by given name. */
export const peopleOf = (req: PayloadRequest, meeting: string): Promise<MeetingPerson[]> =>
  query<MeetingPerson>(
    req,
    sql`select p.member_id as id, m.full_name as name, p.standing, p.answer, p.answer_reason as "answerReason", p.attendance, p.absence_reason as "absenceReason",
          ${iso(sql`p.came_at`)} as "cameAt", ${iso(sql`p.left_at`)} as "leftAt"
        from handbook.meeting_people p join members m on m.id = p.member_id where p.meeting_id = ${meeting}::uuid
        order by m.name_key, p.member_id`,
  );

/** As the count sees them: who left before is no longer there. */
export const summonedOf = (people: readonly MeetingPerson[]): Summoned[] =>
  people.map(({ id, standing, attendance, leftAt }) => ({ id, standing, present: attendance === null ? null : attendance === 'present' && leftAt === null }));

/**
 * Who belongs to the cell now, and who is here on a temporary transfer. Somebody who belongs here and lives on one elsewhere stands as away; an exempt
 * member as exempt; guests are never counted.
 */
const belonging = (cell: string, at: string) => sql`
  select m.id as member_id, case when m.status = 'away' or exists (
      select 1 from memberships s where s.member_id = m.id and s.kind = 'temporary' and s.superseded_at is null and s.valid_from <= ${at}::timestamptz and (s.valid_to is null or s.valid_to > ${at}::timestamptz)) then 'away'
    when m.status = 'exempt' then 'exempt' when m.status = 'probationary' then 'probationary' else 'official' end as standing
  from members m where m.cell_id = ${cell}::uuid and handbook.belongs(m.status)
  union all
  select s.member_id, 'guest' from memberships s join members m on m.id = s.member_id and handbook.belongs(m.status) and m.cell_id <> ${cell}::uuid
  where s.cell_id = ${cell}::uuid and s.kind = 'temporary' and s.superseded_at is null and s.valid_from <= ${at}::timestamptz and (s.valid_to is null or s.valid_to > ${at}::timestamptz)`;

/** Summons everybody who belongs to the cell at this instant, and lets go who no longer does; answers stay. */
export const summon = (req: PayloadRequest, { meeting, cell, now, command }: { meeting: string; cell: string; now: Date; command: string }): Promise<void> =>
  withTicket(req, `${command}:${meeting}`, async () => {
    const at = now.toISOString();
    await query(req, sql`delete from handbook.meeting_people p where p.meeting_id = ${meeting}::uuid and p.member_id not in (select b.member_id from (${belonging(cell, at)}) b)`);
    await query(
      req,
      sql`insert into handbook.meeting_people (meeting_id, member_id, standing) select ${meeting}::uuid, b.member_id, b.standing from (${belonging(cell, at)}) b
          on conflict (meeting_id, member_id) do update set standing = excluded.standing`,
    );
  });

/** Accounts of whoever is summoned. */
export const accountsOf = async (req: PayloadRequest, meeting: string): Promise<string[]> =>
  (await query<{ id: string }>(
    req,
    sql`select u.id from handbook.meeting_people p join members m on m.id = p.member_id join users u on u.id = m.user_id and u.disabled_at is null where p.meeting_id = ${meeting}::uuid`,
  )).map(({ id }) => id);
