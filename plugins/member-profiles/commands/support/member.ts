import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { holdsOver, type Power } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import type { MemberStatus } from '../../domain/status';

export type MemberRow = { id: string; cell: string; path: string; since: Date; status: MemberStatus; user: string | null };

/** One member's record, held until the transaction ends; for those who may not read it, it does not exist. */
export const seenMember = async (req: PayloadRequest, power: Power, id: string): Promise<MemberRow> => {
  const [row] = await query<Omit<MemberRow, 'since'> & { since: string }>(
    req,
    sql`select id, cell_id as cell, cell_path as path, cell_since as since, status, user_id as "user" from members where id = ${id}::uuid for update`,
  );
  if (!row || !(holdsOver(power, MEMBER_READERS, row.path) || (row.user !== null && row.user === power.user))) throw fail(req, 'not-found');
  return { ...row, since: new Date(row.since) };
};
