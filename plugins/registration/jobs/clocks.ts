import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, queryPool, sql, vietnamDay, withTicket } from '../../kernel';
import { registrationColumns, registrationTables, type Registration } from '../data/registration';
import { figuresOf } from '../data/rulesOf';
import { isMember } from '../data/standingOf';
import { writeStep } from '../data/writeStep';
import { tellStep } from '../notices/tellStep';

const AT_ONCE = 200;

/** What time alone does to registrations: whose member has left lapses; what is late is told once a step; papers go as the rule says. */
export const runClocks = async (payload: Payload): Promise<void> => {
  const today = vietnamDay(clock.now());
  const due = await queryPool<{ id: string }>(
    payload,
    sql`select r.id from handbook.registrations r join members m on m.id = r.member_id where r.state in ('waiting', 'verified') and (r.due_on < ${today}::date or not handbook.belongs(m.status::text)) order by r.received_at limit ${AT_ONCE}`,
  );
  for (const { id } of due) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const [row] = await query<Registration>(req, sql`select ${registrationColumns} from ${registrationTables} where r.id = ${id}::uuid and r.state in ('waiting', 'verified') for update of r`);
      if (!row) return;
      if (isMember(row.status)) await tellStep(req, row, 'late');
      else await writeStep(req, row, { action: 'registrations.lapse', step: 'lapse', to: 'lapsed', now: clock.now(), set: sql`due_on = null`, detail: { member: row.member } });
    });
  }
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const { paperDays, unmatchedDays } = await figuresOf(req);
    await withTicket(req, 'registrations.forget', () => query(req, sql`select handbook.forget_registrations(${paperDays}, ${unmatchedDays})`));
  });
};
