import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../../kernel';
import { closeMembership } from '../../commands/support/membership';
import type { MemberStatus } from '../../domain/status';
import { lifeGone } from '../../life/lifeGone';
import { turnStay } from './move';

/** Whoever goes to a place outside the city is counted here no more: the membership ends, and a stay as a guest with it. */
export const leaveCity = (req: PayloadRequest, { member, on, now }: { member: string; on: Date; now: Date }): Promise<void> =>
  withTicket(req, `members.transfer-out:${member}`, async () => {
    const status: MemberStatus = 'transferred';
    await closeMembership(req, member, on, now);
    await turnStay(req, { member, to: on, at: on, now });
    await lifeGone(req, member, now);
    await query(req, sql`select set_config('handbook.effective', ${on.toISOString()}, true)`);
    await query(req, sql`update members set status = ${status}, updated_at = now() where id = ${member}::uuid`);
    await query(req, sql`select set_config('handbook.effective', '', true)`);
  });
