import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { ADMINS, holdsOver, powerOf } from '../../../hierarchical-access';
import { seenMember, type MemberRow } from '../../commands/support/member';
import { breaksOf } from '../data/partyAgeSql';
import type { PartyDays } from '../domain/partyAge';

/** The member, for the committee that keeps the decisions: administrators and the committee's secretary, over the cell. */
export const decidedMember = async (req: PayloadRequest, id: string): Promise<MemberRow> => {
  const power = await powerOf(req);
  const member = await seenMember(req, power, id);
  if (!holdsOver(power, [...ADMINS, 'committee-secretary'], member.path)) throw fail(req, 'auth.forbidden');
  return member;
};

/** The two dates party age may count from, and the times outside the Party. */
export const partyDaysOf = async (req: PayloadRequest, member: string): Promise<PartyDays> => {
  const [row] = await query<PartyDays>(
    req,
    sql`select to_char(admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "admittedOn", to_char(official_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "officialOn", ${breaksOf} as breaks
        from members m where id = ${member}::uuid`,
  );
  return row ?? { admittedOn: null, officialOn: null, breaks: [] };
};
