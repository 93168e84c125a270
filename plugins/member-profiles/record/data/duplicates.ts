import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import { heldOver, tops, type Power } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import { columnOf, INDEXED_NAMES, type FieldName } from '../domain/fields';
import { indexesOf } from './sealing';

export type Found = { id: string; fullName: string; cell: string; status: string };

/** Within what this person keeps: a number of papers tells nobody that its holder is a member somewhere else. */
const within = (power: Power): SQL => {
  const ranges = tops(heldOver(power, MEMBER_READERS.filter((role) => role !== 'summary-officer'))).map((path) => sql`(m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}))`);
  return ranges.length === 0 ? sql`false` : sql`(${sql.join(ranges, sql` or `)})`;
};

/** Members with exactly this number, in one field or any that is searched, as far as this person keeps them. */
export const membersWith = (req: PayloadRequest, power: Power, names: readonly FieldName[], value: string, except?: string): Promise<Found[]> => {
  const hits = names
    .filter((name) => INDEXED_NAMES.includes(name))
    .map((name) => sql`s.${sql.identifier(`${columnOf(name)}_index`)} in (${sql.join(indexesOf(name, value).map((index) => sql`${index}`), sql`, `)})`);
  return query<Found>(
    req,
    sql`select m.id, m.full_name as "fullName", m.cell_id as cell, m.status::text as status from handbook.member_secrets s join members m on m.id = s.member_id
        where (${sql.join(hits, sql` or `)}) and ${within(power)} ${except ? sql`and m.id <> ${except}::uuid` : sql``} order by m.full_name, m.id limit 20`,
  );
};
