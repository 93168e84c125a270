import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../audit-trail';
import { query, sql, withTicket } from '../../../kernel';
import { stepOf, type RequestActor, type RequestState, type RequestStep } from '../../domain/machine';
import { privacyFail } from '../../errors';
import type { RequestRow } from './requestRow';
import { sealWords } from './sealing';

type Note = { action: string; step: string; state: RequestState; by: string | null; now: Date; detail?: Record<string, unknown> };

/** Writes a step down, among the request's own and in the trail of the organisation; references and kinds, no words of anybody. */
export const noteStep = async (req: PayloadRequest, row: Pick<RequestRow, 'id' | 'organization' | 'kind'>, { action, step, state, by, now, detail = {} }: Note): Promise<void> => {
  await withTicket(req, `personal-data.step:${row.id}`, () =>
    query(req, sql`insert into handbook.data_request_steps (request_id, step, state, by_user, recorded_at) values (${row.id}::uuid, ${step}, ${state}, ${by}::uuid, ${now.toISOString()}::timestamptz)`),
  );
  await recordEvent(req, { action, organization: row.organization, at: now, detail: { request: row.id, kind: row.kind, step, ...detail } });
};

type Taken = { step: RequestStep; actor: RequestActor; by: string | null; now: Date; action: string; answer?: string; outcome?: unknown };

/** Takes a request a step further. @throws 409 when it has come to its end */
export const writeStep = async (req: PayloadRequest, row: RequestRow, { step, actor, by, now, action, answer, outcome }: Taken): Promise<RequestState> => {
  const taken = stepOf({ kind: row.kind, state: row.state, proposed: row.proposal !== null }, step, actor);
  if ('fault' in taken) throw privacyFail(req, 'privacy.request-closed');
  const { state } = taken;
  const at = now.toISOString();
  const answered = step === 'grant' || step === 'partly' || step === 'refuse';
  await withTicket(req, `${action}:${row.id}`, () =>
    query(
      req,
      sql`update handbook.data_requests set state = ${state}
          ${step === 'take' ? sql`, taken_by = ${by}::uuid, taken_at = ${at}::timestamptz` : sql``}
          ${answered ? sql`, answered_by = ${by}::uuid, answered_at = ${at}::timestamptz, answer = ${sealWords(row.id, 'answer', answer ?? '')}, outcome = ${outcome === undefined ? null : JSON.stringify(outcome)}::jsonb` : sql``}
          where id = ${row.id}::uuid`,
    ),
  );
  await noteStep(req, row, { action, step, state, by, now });
  return state;
};
