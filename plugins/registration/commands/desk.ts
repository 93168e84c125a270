import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ADMINS, heldAt, heldOver, powerOf, tops, type Power } from '../../hierarchical-access';
import { clock, defineCommand, fail, query, sql, uuidArray, vietnamDay, type SQL } from '../../kernel';
import { APPROVERS, CELL_LEADERS, registrationColumns, registrationTables, sidesOf, type Registration } from '../data/registration';
import type { Step } from '../domain/machine';
import { label } from '../translations';

export type DeskEntry = {
  id: string;
  state: Registration['state'];
  member: { id: string; name: string };
  cell: { id: string; name: string };
  /** ISO. */
  receivedAt: string;
  dueOn: string | null;
  overdue: boolean;
  /** What this person may do now. */
  may: Step[];
  /** What should be known before: the member's account is off; or it was made and never activated; another request for the same member waits. */
  hints: ('account-off' | 'not-activated' | 'others')[];
  /** Why it came back, when it did. */
  returned: string | null;
};

const MOST = 100;
const within = (paths: readonly string[], strictly: boolean): SQL =>
  paths.length === 0 ? sql`false` : sql`(${sql.join(tops(paths).map((path) => sql`(m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path})${strictly ? sql` and m.cell_path <> ${path}` : sql``})`), sql` or `)})`;

/** Whether the registration desk is there for this person. */
export const hasDesk = (power: Power): boolean => heldAt(power, CELL_LEADERS).length > 0 || heldOver(power, APPROVERS).length > 0;

type Row = Registration & { receivedAt: string; dueOn: string | null; others: boolean; returned: string | null };

const waitingFor = (req: PayloadRequest, power: Power): Promise<Row[]> =>
  query<Row>(
    req,
    sql`select ${registrationColumns}, to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "receivedAt", r.due_on::text as "dueOn",
          exists (select 1 from handbook.registrations s where s.member_id = r.member_id and s.id <> r.id and s.state in ('waiting', 'verified')) as others,
          case when r.state = 'waiting' then (select s.reason from handbook.registration_steps s where s.registration_id = r.id and s.step = 'return' order by s.id desc limit 1) end as returned
        from ${registrationTables}
        where m.user_id is distinct from ${power.user}::uuid and ((r.state = 'waiting' and (m.cell_id = any(${uuidArray(heldAt(power, CELL_LEADERS))}) or ${within(heldOver(power, ADMINS), false)}))
          or (r.state = 'verified' and ${within(heldOver(power, APPROVERS), true)}))
        order by r.due_on nulls last, r.received_at, r.id limit ${MOST}`,
  );

const mayOf = (row: Row, power: Power): Step[] => {
  const sides = sidesOf(power, row);
  if (row.state === 'waiting') return sides.includes('verifier') ? ['verify', 'refuse'] : [];
  return sides.includes('approver') ? [...(row.verifiedBy === power.user ? [] : (['approve'] as const)), 'return', 'refuse'] : [];
};

/** What waits for this person: what a cell is to verify, what a committee is to approve; the most urgent first. */
export const desk = defineCommand({
  name: 'registrations.desk',
  summary: label('command.desk'),
  input: z.object({}),
  rest: { method: 'get', path: '/registrations/desk' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (!hasDesk(await powerOf(req))) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }): Promise<{ entries: DeskEntry[] }> => {
    const power = await powerOf(req);
    const today = vietnamDay(clock.now());
    const rows = await waitingFor(req, power);
    return {
      entries: rows.map((row) => ({
        id: row.id, state: row.state, member: { id: row.member, name: row.memberName }, cell: { id: row.cell, name: row.cellName }, receivedAt: row.receivedAt,
        dueOn: row.dueOn, overdue: row.dueOn !== null && row.dueOn < today, may: mayOf(row, power), returned: row.returned,
        hints: [...(row.user !== null && row.activated && row.accountOff ? (['account-off'] as const) : []), ...(row.user !== null && !row.activated ? (['not-activated'] as const) : []), ...(row.others ? (['others'] as const) : [])],
      })),
    };
  },
});
