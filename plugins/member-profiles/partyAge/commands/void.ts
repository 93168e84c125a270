import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { partyAgeFail } from '../errors';
import { partyAgeLabel } from '../translations';
import { settled } from './interrupt';

type Noted = { member: string; voided: boolean };

const seenInterruption = async (ctx: CommandContext, id: string): Promise<Noted & { cell: string }> => {
  const [noted] = await query<Noted>(ctx.req, sql`select member_id as member, voided_at is not null as voided from handbook.party_interruptions where id = ${id}::uuid for update`);
  if (!noted) throw fail(ctx.req, 'not-found');
  return { ...noted, cell: (await settled(ctx, noted.member)).cell };
};

/** Says that a time outside the Party was noted wrongly, with the reason; the row stays, and party age is counted as if it were not there. */
export const voidInterruption = defineCommand({
  name: 'party-age.void',
  summary: partyAgeLabel('command.party-age.void'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(10).max(1000) }),
  rest: { method: 'post', path: '/members/interruptions/:id/void' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await seenInterruption(ctx, id)),
  run: async (ctx, { id, reason }) => {
    const { req, now, command } = ctx;
    const noted = await seenInterruption(ctx, id);
    if (noted.voided) throw partyAgeFail(req, 'party-age.voided');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.party_interruptions set voided_at = ${now.toISOString()}::timestamptz, voided_by = ${String(req.user?.id)}::uuid, void_reason = ${reason} where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: noted.cell, at: now, collection: MEMBERS, documentId: noted.member, detail: { interruption: id, reason } });
    return { id, member: noted.member };
  },
});
