import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, outageOf, query, queryPool, sql, type SQL } from '../../../kernel';
import { marksOf } from '../../domain/dueBy';
import { isOpen } from '../../domain/machine';
import { t } from '../../translations';
import { lockedRequest, type RequestRow } from '../data/requestRow';
import { noteStep, writeStep } from '../data/writeStep';
import { tellAsker, tellHandlers } from '../notices/tell';

const AT_ONCE = 500;

/** Each in a transaction of its own; one that fails does not hold up the others. */
const each = async (payload: Payload, which: SQL, work: (req: PayloadRequest, row: RequestRow) => Promise<void>): Promise<void> => {
  const failures: unknown[] = [];
  for (const { id } of await queryPool<{ id: string }>(payload, which)) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const row = await lockedRequest(req, id);
      if (row && isOpen(row.state)) await work(req, row);
    }).catch((error: unknown) => failures.push(error));
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  if (failures.length > 0) throw failures[0];
};

/** The clock tells in whose hands a request lies: on its last day, and when it has run out, each once. It decides nothing. */
const remind = (payload: Payload, now: Date): Promise<void> =>
  each(
    payload,
    sql`select r.id from handbook.data_requests r where r.state in ('asked', 'taken') and r.due_at <= ${now.toISOString()}::timestamptz + interval '1 day'
          and not exists (select 1 from handbook.data_request_steps s where s.request_id = r.id and s.step = case when r.due_at <= ${now.toISOString()}::timestamptz then 'overdue' else 'remind' end)
        order by r.due_at limit ${AT_ONCE}`,
    async (req, row) => {
      const done = new Set((await query<{ step: string }>(req, sql`select step from handbook.data_request_steps where request_id = ${row.id}::uuid`)).map(({ step }) => step));
      for (const mark of marksOf({ at: new Date(row.dueAt) }, now).filter((one) => !done.has(one))) {
        await noteStep(req, row, { action: `personal-data.${mark}`, step: mark, state: row.state, by: null, now });
        await tellHandlers(req, row, `privacy.${mark}`);
      }
    },
  );

/** What the register decided about a correction is its answer. */
const follow = (payload: Payload, now: Date): Promise<void> =>
  each(
    payload,
    sql`select r.id from handbook.data_requests r join handbook.member_proposals p on p.id = r.proposal_id where r.state in ('asked', 'taken') and p.state <> 'proposed' limit ${AT_ONCE}`,
    async (req, row) => {
      const [proposal] = await query<{ state: string; reason: string | null }>(req, sql`select state, reason from handbook.member_proposals where id = ${row.proposal}::uuid`);
      if (proposal?.state === 'withdrawn') return void (await writeStep(req, row, { step: 'take-back', actor: 'asker', by: row.user, now, action: 'personal-data.follow' }));
      const granted = proposal?.state === 'confirmed';
      const said = granted ? t('vi', 'answer.corrected') : t('vi', 'answer.not-corrected', { reason: proposal?.reason ?? '' });
      await writeStep(req, row, { step: granted ? 'grant' : 'refuse', actor: 'software', by: null, now, action: 'personal-data.follow', answer: said });
      await tellAsker(req, row);
    },
  );

/** What time, and the register, do to requests. */
export const runClocks = async (payload: Payload): Promise<void> => {
  const now = clock.now();
  await follow(payload, now);
  await remind(payload, now);
};
