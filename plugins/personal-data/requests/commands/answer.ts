import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, query, sql, withTicket } from '../../../kernel';
import { restrictRecord } from '../../../member-profiles';
import { CONSENT_PURPOSES } from '../../consents/purposes';
import { recordConsent } from '../../consents/recordConsent';
import { privacyFail } from '../../errors';
import { label, t } from '../../translations';
import type { RequestRow } from '../data/requestRow';
import { handled, ownRequest } from '../data/seen';
import { writeStep } from '../data/writeStep';
import { tellAsker } from '../notices/tell';
import { keepPack } from '../pack/keepPack';
import { forgetParts } from '../pack/parts';

const id = z.guid();

/** Whether a hold keeps what is of this person. */
const isHeld = async (req: PayloadRequest, { user, member }: RequestRow): Promise<boolean> =>
  (await query(
    req,
    sql`select 1 as held where ${user}::uuid in (select held from handbook.held_users())
        or exists (select 1 from handbook.legal_holds h left join organizations o on o.id = h.organization_id left join members m on m.id = ${member}::uuid
          where h.released_at is null and (h.member_id = m.id or (m.cell_path >= o.path and m.cell_path < handbook.subtree_end(o.path))))`,
  )).length > 0;

/** What an agreed request does at once. @returns what is kept of it: keys and counts */
const carryOut = async (req: PayloadRequest, row: RequestRow, by: string, now: Date): Promise<unknown> => {
  const { kind, user, member, purpose } = row;
  if (kind === 'see') await keepPack(req, row, { user: by, organization: row.organization, why: t('vi', 'why.request') }, now);
  if (kind === 'delete') {
    if (await isHeld(req, row)) throw privacyFail(req, 'privacy.held');
    return { parts: await forgetParts(req, { user, member }) };
  }
  if (kind !== 'withdraw-consent' && kind !== 'object') return undefined;
  const known = CONSENT_PURPOSES.find((one) => one === purpose);
  const of = user !== null ? { user } : member !== null ? { member } : undefined;
  if (known && of) await recordConsent(req, { of, purpose: known, given: false, channel: 'request' });
  return undefined;
};

/** Whether agreeing puts a mark on a record: who has none is answered in words alone. */
const restricts = ({ kind, member }: RequestRow, result: string): boolean => kind === 'restrict' && member !== null && result !== 'refuse';

/** Takes a request in hand, so that others see who answers. */
export const take = defineCommand({
  name: 'personal-data.take',
  summary: label('command.personal-data.take'),
  input: z.object({ id }),
  rest: { method: 'post', path: '/personal-data/requests/:id/take' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: async ({ req, now, command }, input) => {
    const { row, user } = await handled(req, input.id);
    return { id: row.id, state: await writeStep(req, row, { step: 'take', actor: 'decider', by: user, now, action: command }) };
  },
});

/** Answers a request, with the reason the person reads. What is agreed to is done with it: data made ready, deleted where nothing keeps it, consent withdrawn, the record restricted. */
export const answer = defineCommand({
  name: 'personal-data.answer',
  summary: label('command.personal-data.answer'),
  input: z.object({ id, result: z.enum(['grant', 'partly', 'refuse']), /** Kept sealed. */ reason: z.string().trim().min(10).max(4000), /** What is restricted, where a restriction is agreed to; who may open the record reads it. Kept sealed. */ scope: z.string().trim().min(10).max(300).optional() }),
  rest: { method: 'post', path: '/personal-data/requests/:id/answer' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: async ({ req, now, command }, { id: which, result, reason, scope }) => {
    const { row, user } = await handled(req, which);
    if (row.answeredAt !== null || row.state === 'withdrawn') throw privacyFail(req, 'privacy.request-closed');
    if (restricts(row, result) && scope === undefined) throw privacyFail(req, 'privacy.scope-needed');
    const outcome = result === 'refuse' ? undefined : await carryOut(req, row, user, now);
    const state = await writeStep(req, row, { step: result, actor: 'decider', by: user, now, action: command, answer: reason, outcome });
    const { member } = row;
    if (restricts(row, result) && member !== null && scope !== undefined) await withTicket(req, `${command}:${row.id}`, () => restrictRecord(req, { request: row.id, member, scope, by: user, now }));
    await tellAsker(req, row);
    return { id: row.id, state, outcome: outcome ?? null };
  },
});

/** Takes one's own request back while nobody has answered. */
export const takeBack = defineCommand({
  name: 'personal-data.take-back',
  summary: label('command.personal-data.take-back'),
  input: z.object({ id }),
  rest: { method: 'post', path: '/personal-data/requests/:id/take-back' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await ownRequest(req, input.id)),
  run: async ({ req, now, command }, input) => {
    const { row, user } = await ownRequest(req, input.id);
    return { id: row.id, state: await writeStep(req, row, { step: 'take-back', actor: 'asker', by: user, now, action: command }) };
  },
});
