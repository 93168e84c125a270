import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../audit-trail';
import { query, sql, withTicket } from '../../../kernel';
import { stepOf, type SupportFault, type SupportLevel, type SupportSide, type SupportState, type SupportStep } from '../../domain/machine';
import { supportFail } from '../../errors';
import { dueFrom } from './due';
import type { SupportRow } from './supportRow';

/** So much may be said on one request: enough for any fault, too little to fill a disk. */
const MOST_LINES = 60;

type Line = { step: string; state: SupportState; level: SupportLevel; by: string | null; side: SupportSide; words: string | null; now: Date; action: string };

/** A line of the thread, and an event without a word of it. */
export const noteLine = async (req: PayloadRequest, { id, organization, kind }: Pick<SupportRow, 'id' | 'organization' | 'kind'>, { step, state, level, by, side, words, now, action }: Line): Promise<void> => {
  await withTicket(req, `support-requests.line:${id}`, () =>
    query(req, sql`insert into handbook.support_steps (request_id, step, state, level, by_user, side, words, recorded_at)
      values (${id}::uuid, ${step}, ${state}, ${level}, ${by}::uuid, ${side}, ${words}, ${now.toISOString()}::timestamptz)`),
  );
  await recordEvent(req, { action, organization, at: now, detail: { request: id, kind, step, state, level } });
};

const refusal = (req: PayloadRequest, fault: SupportFault): Error => {
  if (fault === 'reopened-before') return supportFail(req, 'support.reopened-before');
  return supportFail(req, fault === 'nobody-above' ? 'support.nobody-above' : 'support.moved-on');
};

type Taken = { step: SupportStep; side: SupportSide; by: string | null; words?: string | undefined; now: Date; action: string };

/** Takes a request a step further. @returns the row as it is then @throws 409 where the machine goes no such way */
export const writeStep = async (req: PayloadRequest, row: SupportRow, { step, side, by, words, now, action }: Taken): Promise<SupportRow> => {
  const to = stepOf({ state: row.state, level: row.level, reopened: row.reopenedAt !== null }, step, side);
  if ('fault' in to) throw refusal(req, to.fault);
  const { state, level } = to;
  const [said] = await query<{ lines: number }>(req, sql`select count(*)::int as lines from handbook.support_steps where request_id = ${row.id}::uuid`);
  if (step === 'add' && (said?.lines ?? 0) >= MOST_LINES) throw supportFail(req, 'support.thread-full');
  const at = now.toISOString();
  // Each level has its own time, and what is opened again has it anew.
  const due = step === 'escalate' || step === 'reopen' ? await dueFrom(req, now) : undefined;
  if (step !== 'add') {
    await withTicket(req, `${action}:${row.id}`, () =>
      query(
        req,
        sql`update handbook.support_requests set state = ${state}, level = ${level}, last_by = ${by}::uuid
            ${step === 'take' ? sql`, taken_by = ${by}::uuid` : sql``}
            ${step === 'answer' || step === 'close' ? sql`, answered_by = ${by}::uuid, answered_at = ${at}::timestamptz, first_answered_at = coalesce(first_answered_at, ${at}::timestamptz), in_time = coalesce(in_time, ${at}::timestamptz < due_at)` : sql``}
            ${step === 'escalate' ? sql`, escalated_at = ${at}::timestamptz, taken_by = null` : sql``}
            ${step === 'reopen' ? sql`, reopened_at = ${at}::timestamptz, taken_by = null` : sql``}
            ${due ? sql`, due_at = ${due.at.toISOString()}::timestamptz, rule_id = ${due.rule}::uuid` : sql``}
            where id = ${row.id}::uuid`,
      ),
    );
  }
  await noteLine(req, row, { step, state, level, by, side, words: words ?? null, now, action });
  return { ...row, state, level, dueAt: due ? due.at.toISOString() : row.dueAt };
};
