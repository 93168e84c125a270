import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay, withTicket } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import { closeMembership, openMembership } from '../../commands/support/membership';
import { transferFail } from '../errors';

/** The instant after a stay's last day. */
export const endOfStay = (until: string): Date => startOfVietnamDay(addDays(until, 1));

type Stay = { member: string; cell: string; from: Date; until: string; now: Date };

/** A guest from a day to a day; counted at home all the while. */
export const openStay = (req: PayloadRequest, { member, cell, from, until, now }: Stay): Promise<void> =>
  withTicket(req, `members.transfer-stay:${member}`, async () => {
    const end = endOfStay(until);
    const [other] = await query(
      req,
      sql`select 1 from memberships where member_id = ${member}::uuid and kind = 'temporary' and superseded_at is null
          and tstzrange(valid_from, valid_to) && tstzrange(${from.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz)`,
    );
    if (other) throw transferFail(req, 'transfer.guest-already');
    await query(
      req,
      sql`insert into memberships (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
          values (${member}::uuid, ${cell}::uuid, 'temporary', ${from.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz)`,
    );
  });

type Turn = { member: string; cell?: string; to: Date; at: Date; now: Date };

/**
 * The stay that is on at `at` (of one cell, or wherever) ends at another instant than was said: the row is superseded by one that says
 * so. Nothing else comes of it. @returns whether there was one
 */
export const turnStay = (req: PayloadRequest, { member, cell, to, at, now }: Turn): Promise<boolean> =>
  withTicket(req, `members.transfer-stay:${member}`, async () => {
    const rows = await query(
      req,
      sql`with gone as (
            update memberships set superseded_at = greatest(${now.toISOString()}::timestamptz, recorded_at), updated_at = now()
            where member_id = ${member}::uuid and kind = 'temporary' and superseded_at is null and valid_to > ${at.toISOString()}::timestamptz
              and ${cell === undefined ? sql`true` : sql`cell_id = ${cell}::uuid`}
            returning member_id, cell_id, kind, valid_from, superseded_at)
          insert into memberships (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
          select member_id, cell_id, kind, valid_from, greatest(valid_from, ${to.toISOString()}::timestamptz), superseded_at from gone returning id`,
    );
    return rows.length > 0;
  });

type Official = { member: string; cell: string; from: Date; now: Date };

/** One membership ends, the next begins, the record follows; nobody is a guest in their own cell. */
export const moveOfficially = (req: PayloadRequest, { member, cell, from, now }: Official): Promise<void> =>
  withTicket(req, `members.transfer:${member}`, async () => {
    await closeMembership(req, member, from, now);
    await query(req, sql`update members set cell_id = ${cell}::uuid, cell_since = ${from.toISOString()}::timestamptz, updated_at = now() where id = ${member}::uuid`);
    await openMembership(req, { member, cell, from, now });
    await turnStay(req, { member, cell, to: from, at: from, now });
  });
