import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import type { MemberStatus } from '../../domain/status';
import { explainTaken } from './account';
import { openMembership } from './membership';

type Entering = { fullName: string; cell: string; from: Date; status: MemberStatus; user?: string | undefined; now: Date };

/** A new record and the membership that begins with it. Must run under a ticket of this room. @returns the member's id */
export const enterMember = async (req: PayloadRequest, { fullName, cell, from, status, user, now }: Entering): Promise<string> => {
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into members (full_name, cell_id, cell_since, status, user_id)
        values (${fullName}, ${cell}::uuid, ${from.toISOString()}::timestamptz, ${status}, ${user ?? null}::uuid) returning id`,
  ).catch((error: unknown) => explainTaken(req, error));
  const member = row?.id ?? '';
  await openMembership(req, { member, cell, from, now });
  return member;
};
