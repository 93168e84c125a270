import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../kernel';
import type { PartyOrganizationsOptions } from '../options';
import { instantOf } from './decision';
import { tableOf } from './tables';

type Registers = Pick<PartyOrganizationsOptions, 'members' | 'memberships'>;

/** How many belong to this cell now; who has left the Party is no longer counted. */
export const membersOf = async (req: PayloadRequest, { members }: Registers, cell: string): Promise<number> => {
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from ${tableOf(members)} where cell_id = ${cell}::uuid and status <> 'left'`,
  );
  return row?.count ?? 0;
};

/** How many belong to the organisation and to everything below it now. */
export const countBelow = async (req: PayloadRequest, { members }: Pick<Registers, 'members'>, path: string): Promise<number> => {
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from ${tableOf(members)} where cell_path >= ${path} and cell_path < handbook.subtree_end(${path}) and status <> 'left'`,
  );
  return row?.count ?? 0;
};

/** Someone came to this cell, or left it, after `from`: an end dated back to `from` would deny it. */
export const membersAfter = async (req: PayloadRequest, { memberships }: Registers, cell: string, from: string): Promise<boolean> => {
  const at = sql`${instantOf(from)}::timestamptz`;
  const rows = await query(
    req,
    sql`select 1 from ${tableOf(memberships)} where cell_id = ${cell}::uuid
        and (valid_from > ${at} or valid_to > ${at}) and valid_to is distinct from valid_from limit 1`,
  );
  return rows.length > 0;
};

/**
 * Carries the members of a merged cell over: who belonged to it until `from` belongs to the other from then on.
 * @returns how many
 */
export const transferMembers = async (
  req: PayloadRequest,
  { members, memberships }: Registers,
  { source, target, from, recordedAt }: { source: string; target: string; from: string; recordedAt: Date },
): Promise<number> =>
  withTicket(req, `members.merge:${source}`, async () => {
    const at = sql`${instantOf(from)}::timestamptz`;
    await query(
      req,
      sql`with closed as (
            update ${tableOf(memberships)} set valid_to = ${at}, updated_at = now()
            where cell_id = ${source}::uuid and valid_to is null returning member_id)
          insert into ${tableOf(memberships)} (member_id, cell_id, valid_from, recorded_at)
          select member_id, ${target}::uuid, ${at}, ${recordedAt.toISOString()}::timestamptz from closed`,
    );
    const moved = await query<{ id: string }>(
      req,
      sql`update ${tableOf(members)} set cell_id = ${target}::uuid, cell_since = ${at}, updated_at = now()
          where cell_id = ${source}::uuid and status <> 'left' returning id`,
    );
    return moved.length;
  });
