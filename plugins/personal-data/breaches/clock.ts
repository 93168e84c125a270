import { createLocalReq, type Payload } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, inTransaction, query, queryPool, sql, vietnamDateTime, withTicket } from '../../kernel';
import { notify } from '../../notifications';
import { BREACHES_PATH } from '../paths';
import { handlersOf } from '../requests/data/handlers';

type Row = { id: string; organization: string; path: string; dueAt: string };

/** A breach that nobody reported in the rule's hours: told once, to its administrators and to the level above. */
export const breachClock = async (payload: Payload): Promise<void> => {
  const now = clock.now();
  const late = sql`b.state = 'open' and b.due_at <= ${now.toISOString()}::timestamptz and not exists (select 1 from handbook.data_breach_steps s where s.breach_id = b.id and s.step = 'overdue')`;
  for (const { id } of await queryPool<{ id: string }>(payload, sql`select b.id from handbook.data_breaches b where ${late} limit 100`)) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const [row] = await query<Row>(req, sql`select b.id, b.organization_id as organization, o.path, b.due_at as "dueAt" from handbook.data_breaches b join organizations o on o.id = b.organization_id where b.id = ${id}::uuid and ${late} for update of b`);
      if (!row) return;
      await withTicket(req, `breaches.overdue:${id}`, () => query(req, sql`insert into handbook.data_breach_steps (breach_id, step, note, recorded_at) values (${id}::uuid, 'overdue', '', ${now.toISOString()}::timestamptz)`));
      await recordEvent(req, { action: 'breaches.overdue', organization: row.organization, at: now, detail: { breach: id } });
      const to = (await handlersOf(req, { path: row.path, user: null, about: null })).slice(0, 2).flat();
      await notify(req, { kind: 'privacy.breach-overdue', to, organization: row.organization, params: { due: vietnamDateTime(row.dueAt) }, link: `${payload.config.routes.admin}${BREACHES_PATH}`, dedupeKey: `privacy.breach-overdue:${id}` });
    });
  }
};
