import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { databaseError, defineCommand, query, sql, startOfVietnamDay, vietnamDate, vietnamDay, withTicket, type CommandContext } from '../../../kernel';
import { decidedMember, partyDaysOf } from '../../badges/commands/support';
import type { MemberRow } from '../../commands/support/member';
import { memberFail } from '../../errors';
import { recordFail } from '../../record/errors';
import { MEMBERS } from '../../slugs';
import { BREAK_KINDS } from '../data/shownPartyAge';
import { partyAgeFail } from '../errors';
import { partyAgeLabel } from '../translations';

/** The member, for the committee that keeps the decisions; nobody settles their own party age. */
export const settled = async ({ req }: CommandContext, id: string): Promise<MemberRow> => {
  const member = await decidedMember(req, id);
  if (member.user !== null && member.user === String(req.user?.id)) throw recordFail(req, 'proposal.own');
  return member;
};

/**
 * The committee writes down a time during which a member took no part in Party life, as a paper says: before this register was kept, or of
 * somebody admitted anew. What a restoration decided here says, is known already.
 */
export const interrupt = defineCommand({
  name: 'party-age.interrupt',
  summary: partyAgeLabel('command.party-age.interrupt'),
  input: z.object({
    id: z.guid(),
    kind: z.enum(BREAK_KINDS),
    /** The first day outside, and the first day back, `YYYY-MM-DD`. */
    from: z.iso.date(),
    to: z.iso.date(),
    decisionNumber: z.string().trim().min(1).max(100),
    decisionDate: z.iso.date(),
  }),
  rest: { method: 'post', path: '/members/:id/interruptions' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await settled(ctx, id)),
  run: async (ctx, { id, kind, from, to, decisionNumber, decisionDate }) => {
    const { req, now, command } = ctx;
    const member = await settled(ctx, id);
    const today = vietnamDay(now);
    if (to > today || decisionDate > today) throw memberFail(req, 'member.future');
    if (to <= from) throw partyAgeFail(req, 'party-age.order');
    const { admittedOn } = await partyDaysOf(req, id);
    if (admittedOn !== null && to <= admittedOn) throw partyAgeFail(req, 'party-age.no-effect', { day: vietnamDate(startOfVietnamDay(admittedOn)) });
    const [row] = await withTicket(req, `${command}:${id}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.party_interruptions (member_id, from_day, to_day, kind, decision_number, decision_date, recorded_by, recorded_at)
            values (${id}::uuid, ${from}::date, ${to}::date, ${kind}, ${decisionNumber}, ${decisionDate}::date, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ).catch((error: unknown) => {
        throw databaseError(req, error)?.code === 'database.conflict' ? partyAgeFail(req, 'party-age.overlap') : error;
      }),
    );
    const interruption = row?.id ?? '';
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { interruption, kind, from, to, decisionNumber, decisionDate } });
    return { id: interruption, member: id };
  },
});
