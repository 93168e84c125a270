import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { badgeFail } from '../errors';
import { badgeLabel } from '../translations';
import { decidedMember } from './support';

type Award = { member: string; years: number; voided: boolean };

const seenAward = async ({ req }: CommandContext, id: string): Promise<Award & { cell: string }> => {
  const [award] = await query<Award>(req, sql`select member_id as member, years, voided_at is not null as voided from handbook.badge_awards where id = ${id}::uuid for update`);
  if (!award) throw fail(req, 'not-found');
  return { ...award, cell: (await decidedMember(req, award.member)).cell };
};

/** Says that an award was recorded wrongly, with the reason; the row stays. */
export const voidAward = defineCommand({
  name: 'badges.void',
  summary: badgeLabel('command.badges.void'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(10).max(1000) }),
  rest: { method: 'post', path: '/badges/:id/void' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await seenAward(ctx, id)),
  run: async (ctx, { id, reason }) => {
    const { req, now, command } = ctx;
    const award = await seenAward(ctx, id);
    if (award.voided) throw badgeFail(req, 'badge.voided');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.badge_awards set voided_at = ${now.toISOString()}::timestamptz, voided_by = ${String(req.user?.id)}::uuid, void_reason = ${reason} where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: award.cell, at: now, collection: MEMBERS, documentId: award.member, detail: { award: id, years: award.years, reason } });
    return { id, member: award.member };
  },
});
