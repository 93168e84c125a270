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
    sql`select count(*)::int as count from ${tableOf(members)} where cell_id = ${cell}::uuid and handbook.belongs(status)`,
  );
  return row?.count ?? 0;
};

/** How many belong to the organisation and to everything below it now. */
export const countBelow = async (req: PayloadRequest, { members }: Pick<Registers, 'members'>, path: string): Promise<number> => {
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from ${tableOf(members)} where cell_path >= ${path} and cell_path < handbook.subtree_end(${path}) and handbook.belongs(status)`,
  );
  return row?.count ?? 0;
};

/**
 * Someone came to this cell, or left it, after `from`: an end dated back to `from` would deny it. A guest whose stay has not ended yet
 * goes on with it elsewhere.
 */
export const membersAfter = async (req: PayloadRequest, { memberships }: Registers, cell: string, from: string): Promise<boolean> => {
  const at = sql`${instantOf(from)}::timestamptz`;
  const rows = await query(
    req,
    sql`select 1 from ${tableOf(memberships)} where cell_id = ${cell}::uuid
        and superseded_at is null and (valid_from > ${at} or (valid_to > ${at} and (kind = 'official' or valid_to <= now()))) and valid_to is distinct from valid_from limit 1`,
  );
  return rows.length > 0;
};

/**
 * Carries the members of a merged cell over: who belonged to it until `from` belongs to the other from then on, and so do its guests.
 * What we believed is superseded, never rewritten; nobody is left a guest in their own cell. The members' rows are held first, as every
 * command of the register does.
 * @returns how many members
 */
export const transferMembers = async (
  req: PayloadRequest,
  { members, memberships }: Registers,
  { source, target, from, recordedAt }: { source: string; target: string; from: string; recordedAt: Date },
): Promise<number> =>
  withTicket(req, `members.merge:${source}`, async () => {
    const at = sql`${instantOf(from)}::timestamptz`;
    const recorded = sql`${recordedAt.toISOString()}::timestamptz`;
    const table = tableOf(memberships);
    await query(
      req,
      sql`select m.id from ${tableOf(members)} m where m.cell_id = ${source}::uuid
            or exists (select 1 from ${table} s where s.member_id = m.id and s.cell_id = ${source}::uuid and s.kind = 'temporary' and s.superseded_at is null)
          order by m.id for update`,
    );
    // Guests of the successor whose own cell it becomes: their stay is over.
    await query(
      req,
      sql`with home as (
            update ${table} s set superseded_at = greatest(${recorded}, s.recorded_at), updated_at = now()
            where s.cell_id = ${target}::uuid and s.kind = 'temporary' and s.superseded_at is null and s.valid_to > ${at}
              and exists (select 1 from ${tableOf(members)} m where m.id = s.member_id and m.cell_id = ${source}::uuid)
            returning s.member_id, s.cell_id, s.kind, s.valid_from)
          insert into ${table} (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
          select member_id, cell_id, kind, valid_from, greatest(valid_from, ${at}), ${recorded} from home`,
    );
    await query(
      req,
      sql`with gone as (
            update ${table} s set superseded_at = greatest(${recorded}, s.recorded_at), updated_at = now()
            where s.cell_id = ${source}::uuid and s.superseded_at is null and (s.valid_to is null or s.valid_to > ${at})
            returning s.member_id, s.kind, s.valid_from, s.valid_to),
          kept as (
            insert into ${table} (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
            select member_id, ${source}::uuid, kind, valid_from, greatest(valid_from, ${at}), ${recorded} from gone)
          insert into ${table} (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
          select g.member_id, ${target}::uuid, g.kind, greatest(g.valid_from, ${at}), g.valid_to, ${recorded} from gone g join ${tableOf(members)} m on m.id = g.member_id
          where g.kind = 'official' or m.cell_id <> ${target}::uuid`,
    );
    const moved = await query<{ id: string }>(
      req,
      sql`update ${tableOf(members)} set cell_id = ${target}::uuid, cell_since = ${at}, updated_at = now()
          where cell_id = ${source}::uuid and handbook.belongs(status) returning id`,
    );
    return moved.length;
  });
