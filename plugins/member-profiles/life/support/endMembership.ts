import { endPowerOf } from '../../../hierarchical-access';
import { query, sql, startOfVietnamDay, withTicket, type CommandContext } from '../../../kernel';
import type { Day } from '../../../working-calendar';
import { closeMembership } from '../../commands/support/membership';
import type { MemberStatus } from '../../domain/status';
import { memberGone } from '../../transfers/data/memberGone';

/** Writes a status as true from a day on (`handbook.effective`; the triggers keep both kinds of time). Must run under a ticket of the register. */
export const writeStatus = async ({ req }: CommandContext, member: string, status: MemberStatus, on: Day): Promise<void> => {
  await query(req, sql`select set_config('handbook.effective', ${startOfVietnamDay(on).toISOString()}, true)`);
  await query(req, sql`update members set status = ${status}, updated_at = now() where id = ${member}::uuid`);
  await query(req, sql`select set_config('handbook.effective', '', true)`);
};

/** Who is gone holds nothing any more: mandates, places in groups and sessions end with the membership, at the instant it is written down. */
const endPower = async (ctx: CommandContext, member: string, status: MemberStatus): Promise<void> => {
  const [account] = await query<{ user: string | null }>(ctx.req, sql`select user_id as "user" from members where id = ${member}::uuid`);
  if (account?.user) await endPowerOf(ctx, account.user, status);
};

/** Somebody belongs to no cell from a day on: the membership ends, and with it their power, what was under way of transfers and in this room. */
export const endMembership = (ctx: CommandContext, member: string, status: MemberStatus, on: Day): Promise<void> =>
  withTicket(ctx.req, `members.ending:${member}`, async () => {
    const at = startOfVietnamDay(on);
    await closeMembership(ctx.req, member, at, ctx.now);
    await memberGone(ctx, member, at);
    await writeStatus(ctx, member, status, on);
    await endPower(ctx, member, status);
  });
