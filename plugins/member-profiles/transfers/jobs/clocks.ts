import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, outageOf, queryPool, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { lockTransfer } from '../data/findTransfer';
import { noteStep, writeStep } from '../data/writeStep';
import { take } from '../domain/machine';
import { tellStep } from '../notices/tellStep';

const AT_ONCE = 500;

/** A paper that nobody presented in its term: the rule ends it, the member stays where they are. Presented meanwhile, it does not. */
const expire = async (payload: Payload, id: string, today: string): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const row = await lockTransfer(req, id);
    if (!row || row.presentBy === null || row.presentBy >= today) return;
    const taken = take({ kind: row.kind, state: row.state, outside: row.destinationOutside !== null, presented: row.presentedOn !== null }, 'expire', ['clock']);
    if (!('state' in taken)) return;
    await writeStep(req, row, { action: 'transfers.expire', step: 'expire', to: taken.state, now: clock.now(), detail: { presentBy: row.presentBy } });
    await tellStep(req, row.id, 'expire');
  });
};

/** Told once: the telling stands among the transfer's steps. */
const tell = async (payload: Payload, id: string, what: 'overdue' | 'stay-over'): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const row = await lockTransfer(req, id);
    if (!row) return;
    await noteStep(req, row, { action: `transfers.${what}`, step: what, to: row.state, now: clock.now() });
    await tellStep(req, id, what);
  });
};

/** One that fails must not hold up the others; a database that is away is asked again at the next turn. */
const each = async (rows: readonly { id: string }[], work: (id: string) => Promise<void>): Promise<void> => {
  const failures: unknown[] = [];
  for (const { id } of rows) {
    await work(id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  if (failures.length > 0) throw failures[0];
};

/**
 * What time alone does to transfers: a paper not presented in its term expires (RULES.md 4), as the version of the rule said that it was
 * sent under. That a transfer was not begun in time, and that a stay is over, is told to those who decide; nothing else comes of it.
 */
export const runClocks = async (payload: Payload): Promise<void> => {
  const today = vietnamDay(clock.now());
  const begin = sql`${startOfVietnamDay(today).toISOString()}::timestamptz`;
  const due = await queryPool<{ id: string }>(
    payload,
    sql`select id from transfers where state = 'sent' and presented_on is null and destination_outside is null and present_by < ${begin} order by present_by limit ${AT_ONCE}`,
  );
  await each(due, (id) => expire(payload, id, today));
  const untold = (what: string) => sql`not exists (select 1 from handbook.transfer_steps s where s.transfer_id = t.id and s.step = ${what})`;
  const late = await queryPool<{ id: string }>(
    payload,
    sql`select t.id from transfers t where ${untold('overdue')} and ((t.state in ('prepared', 'returned') and t.begin_by < ${begin})
          or (t.state = 'sent' and t.presented_on is null and t.destination_outside is not null and t.present_by < ${begin})) limit ${AT_ONCE}`,
  );
  await each(late, (id) => tell(payload, id, 'overdue'));
  const over = await queryPool<{ id: string }>(
    payload,
    sql`select t.id from transfers t where t.state = 'received' and t.kind = 'temporary' and t.until < ${begin} and ${untold('stay-over')} limit ${AT_ONCE}`,
  );
  await each(over, (id) => tell(payload, id, 'stay-over'));
};
