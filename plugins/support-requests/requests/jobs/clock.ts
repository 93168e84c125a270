import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, outageOf, queryPool, sql, type SQL } from '../../../kernel';
import { isOpen } from '../../domain/machine';
import { unitAdmins } from '../data/handlers';
import { supportRow, type SupportRow } from '../data/supportRow';
import { noteLine, writeStep } from '../data/writeStep';
import { tellHandlers, tellReporter } from '../notices/tell';

const AT_ONCE = 500;

/** Each in a transaction of its own; one that fails does not hold up the others. */
const each = async (payload: Payload, which: SQL, work: (req: PayloadRequest, row: SupportRow) => Promise<void>): Promise<void> => {
  const failures: unknown[] = [];
  for (const { id } of await queryPool<{ id: string }>(payload, which)) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const row = await supportRow(req, id, { lock: true });
      if (row && isOpen(row.state)) await work(req, row);
    }).catch((error: unknown) => failures.push(error));
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  if (failures.length > 0) throw failures[0];
};

/** What time does: what lies with a unit that nobody administers any more goes to the system's administrators; what is overdue is told, once a level. */
export const supportClock = async (payload: Payload): Promise<void> => {
  const now = clock.now();
  const at = now.toISOString();
  await each(
    payload,
    sql`select r.id from handbook.support_requests r join organizations o on o.id = r.organization_id where r.level = 'unit' and r.state in ('new', 'taken')
          and not exists (select 1 from handbook.support_unit_admins(o.path, r.by_user)) order by r.due_at limit ${AT_ONCE}`,
    async (req, row) => {
      if ((await unitAdmins(req, row.path, row.by)).length > 0) return;
      const after = await writeStep(req, row, { step: 'escalate', side: 'clock', by: null, now, action: 'support-requests.pass-on' });
      await tellHandlers(req, after, 'asked', 'system');
      await tellReporter(req, row, 'escalate', now);
    },
  );
  await each(
    payload,
    sql`select r.id from handbook.support_requests r where r.state in ('new', 'taken') and r.due_at <= ${at}::timestamptz
          and not exists (select 1 from handbook.support_steps s where s.request_id = r.id and s.step = 'overdue' and s.recorded_at >= r.due_at) order by r.due_at limit ${AT_ONCE}`,
    async (req, row) => {
      await noteLine(req, row, { step: 'overdue', state: row.state, level: row.level, by: null, side: 'clock', words: null, now, action: 'support-requests.overdue' });
      await tellHandlers(req, row, 'overdue', row.dueAt);
    },
  );
};
