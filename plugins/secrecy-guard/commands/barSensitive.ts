import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldAt, holdsOver, powerOf, visibleOrganization } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { secrecyFail } from '../errors';
import { HEADS } from './heads';

/** A head bars items "không mật nhưng nhạy cảm" in the own organisation and below, or lets them in again. */
export const barSensitive = defineCommand({
  name: 'secrecy.bar-sensitive',
  summary: { vi: 'Không nhận (hoặc nhận lại) tài liệu không mật nhưng nhạy cảm', en: 'Bar, or let in again, what is not secret but sensitive' },
  input: z.object({ organization: z.uuid(), barred: z.boolean(), decisionNumber: z.string().trim().min(1).max(60), decisionDate: z.iso.date(), reason: z.string().trim().min(1).max(500).optional() }),
  rest: { method: 'post', path: '/secrecy/bar-sensitive' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => {
    const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${organization}::uuid`);
    const power = await powerOf(req);
    if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
    if (!heldAt(power, HEADS).includes(place.id) && !holdsOver(power, ADMINS, place.path)) throw fail(req, 'auth.forbidden');
  },
  run: async (ctx, { organization, barred, decisionNumber, decisionDate, reason }) => {
    const { req } = ctx;
    const [held] = await query<{ from: string }>(req, sql`select valid_from::text as "from" from handbook.sensitive_bars where organization_id = ${organization}::uuid and valid_to is null for update`);
    if (!barred && !held) throw secrecyFail(req, 'secrecy.not-barred');
    // What ends before it began would never have held, and would say so of the past.
    if (held && decisionDate < held.from) throw secrecyFail(req, 'secrecy.before-bar', { from: held.from.split('-').reverse().join('/') });
    await withTicket(req, `secrecy.bar-sensitive:${organization}`, async () => {
      await query(req, sql`update handbook.sensitive_bars set valid_to = ${decisionDate}::date, ended_by = ${decisionNumber}, end_reason = ${reason ?? null} where organization_id = ${organization}::uuid and valid_to is null`);
      if (barred) {
        await query(req, sql`insert into handbook.sensitive_bars (organization_id, valid_from, decision_number, set_by_id, reason) values (${organization}::uuid, ${decisionDate}::date, ${decisionNumber}, ${String(req.user?.id)}::uuid, ${reason ?? null})`);
      }
    });
    await recordEvent(req, { action: ctx.command, organization, at: ctx.now, detail: { barred, decisionNumber, decisionDate, ...(reason === undefined ? {} : { reason }) } });
    return { organization, barred };
  },
});
