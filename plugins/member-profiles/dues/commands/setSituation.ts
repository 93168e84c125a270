import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql, vietnamDay, withTicket } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { seenMember } from '../../commands/support/member';
import { MEMBERS } from '../../slugs';
import { duesRulesOf } from '../data/duesRules';
import { KINDS } from '../domain/monthlyDues';
import { duesFail } from '../errors';
import { duesLabel } from '../translations';
import { keptCell, monthInput, monthWithin } from './support';

/** Says by what a member's dues are counted from a month on; what was said for the same month before is superseded and kept. */
export const setSituation = defineCommand({
  name: 'dues.set-situation',
  summary: duesLabel('command.dues.set-situation'),
  input: z.object({
    member: z.guid(),
    kind: z.enum(KINDS),
    /** Whole đồng a month: the wage base of social insurance (of the month before), or the pension. */
    base: z.number().int().min(0).max(1_000_000_000).optional(),
    /** Of the minimum wage, for who is not insured. */
    region: z.enum(['I', 'II', 'III', 'IV']).optional(),
    exemption: z.enum(['poor-household', 'grave-illness']).optional(),
    /** Whole đồng a month in all, where somebody gives more than the rule asks; and by which decision of the committee directly above. */
    voluntary: z.object({ amount: z.number().int().min(1).max(1_000_000_000), decisionNumber: z.string().trim().min(1).max(100).optional(), decisionDate: z.iso.date().optional() }).optional(),
    /** First month that is counted so, `YYYY-MM`. */
    from: monthInput,
  }),
  rest: { method: 'post', path: '/dues/situations/set' },
  kind: 'write',
  authorize: async ({ req }, { member }) => void (await keptCell(req, (await seenMember(req, await powerOf(req), member)).cell)),
  run: async ({ req, now, command }, { member: id, kind, base, region, exemption, voluntary, from }) => {
    const member = await seenMember(req, await powerOf(req), id);
    if ((base !== undefined) !== (kind === 'insured' || kind === 'pension')) throw duesFail(req, 'dues.base-needed');
    if ((region !== undefined) !== (kind === 'uninsured')) throw duesFail(req, 'dues.region-needed');
    const month = monthWithin(req, from, now, 1);
    if (voluntary) {
      const rule = (await duesRulesOf(req, month)).voluntary;
      if (!rule) throw duesFail(req, 'dues.no-voluntary');
      const decided = voluntary.decisionNumber !== undefined && voluntary.decisionDate !== undefined && voluntary.decisionDate <= vietnamDay(now);
      if (!decided && (rule.value === 'committee-above' || voluntary.decisionNumber !== undefined || voluntary.decisionDate !== undefined)) throw duesFail(req, 'dues.voluntary-decision');
    }
    const [row] = await withTicket(req, `${command}:${id}`, async () => {
      await query(req, sql`update handbook.dues_situations set superseded_at = ${now.toISOString()}::timestamptz where member_id = ${id}::uuid and from_month = ${month}::date and superseded_at is null`);
      return query<{ id: string }>(
        req,
        sql`insert into handbook.dues_situations (member_id, kind, base, region, exemption, voluntary, voluntary_decision, voluntary_date, from_month, recorded_by, recorded_at)
            values (${id}::uuid, ${kind}, ${base ?? null}::bigint, ${region ?? null}, ${exemption ?? null}, ${voluntary?.amount ?? null}::bigint, ${voluntary?.decisionNumber ?? null}, ${voluntary?.decisionDate ?? null}::date, ${month}::date, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      );
    });
    const situation = row?.id ?? '';
    // Neither what somebody earns nor that they are ill or poor stands in the trail: the row says it to who keeps it.
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { situation, from } });
    return { id: situation, member: id, from };
  },
});
