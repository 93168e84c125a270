import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { memberFail } from '../../errors';

/** The instant a day begins at, if it has begun: what stands in the register is what is true now. */
export const dayOf = (req: PayloadRequest, day: string | undefined, now: Date): Date => {
  const chosen = day ?? vietnamDay(now);
  if (chosen > vietnamDay(now)) throw memberFail(req, 'member.future');
  return startOfVietnamDay(chosen);
};

/**
 * Ends the open membership on a day after it began: "it goes on" is superseded by "it went on until that day". Must run under a ticket of
 * this room.
 */
export const closeMembership = async (req: PayloadRequest, member: string, at: Date, now: Date): Promise<void> => {
  const day = at.toISOString();
  const closed = await query(
    req,
    sql`with gone as (
          update memberships set superseded_at = greatest(${now.toISOString()}::timestamptz, recorded_at), updated_at = now()
          where member_id = ${member}::uuid and kind = 'official' and superseded_at is null and valid_to is null and valid_from <= ${day}::timestamptz
          returning member_id, cell_id, kind, valid_from, superseded_at)
        insert into memberships (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
        select member_id, cell_id, kind, valid_from, ${day}::timestamptz, superseded_at from gone returning id`,
  );
  if (closed.length === 0) throw memberFail(req, 'member.before-present');
};

/** Opens a membership. Must run under a ticket of this room; one at any instant, the database sees to it. */
export const openMembership = async (req: PayloadRequest, { member, cell, from, now }: { member: string; cell: string; from: Date; now: Date }): Promise<void> => {
  await query(
    req,
    sql`insert into memberships (member_id, cell_id, valid_from, recorded_at)
        values (${member}::uuid, ${cell}::uuid, ${from.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz)`,
  );
};
