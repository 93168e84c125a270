import type { PayloadRequest } from 'payload';
import type { Power } from '../../hierarchical-access';
import { query, sql, type SQL } from '../../kernel';
import { overseen, underSql, visibleSql } from '../access';
import type { Form, Kind, Level } from '../domain/kinds';
import type { PartyOrganizationsOptions } from '../options';
import { instantOf } from './decision';
import { believedSql, isPresent, standingSql, type AsOf } from './standing';
import { tableOf } from './tables';

export type TreeNode = {
  id: string;
  code: string;
  name: string;
  shortName: string;
  level: Level;
  form: Form;
  kind: Kind;
  hasChildren: boolean;
  /** Members in this organisation and everywhere below it on that day; null where they are not this person's to know. */
  members: number | null;
};

/** More than any organisation has directly below it; a wall, not a page. */
const MOST = 5000;

const columns = sql`k.id, k.code, k.name, k.short_name as "shortName", k.level, k.form, k.kind`;
// Bodies first, then by level, then as people count: "Chi bộ 2" before "Chi bộ 10".
const order = sql`order by k.kind = 'party', k.level, k.short_name collate handbook.vietnamese, k.code limit ${sql.raw(String(MOST))}`;
/** `null` asks for the tops of what this person may see. */
const belongs = (parent: string | null): SQL =>
  parent === null ? sql`not exists (select 1 from seen above where above.id = s.parent_id)` : sql`s.parent_id = ${parent}::uuid`;

/** Today: existence and counts by index ranges on the path. */
const presentSql = (power: Power, parent: string | null, members: SQL): SQL => sql`
  with k as (
    select o.* from organizations o
    where o.valid_to is null and ${parent === null ? sql`o.parent_id is null` : sql`o.parent_id = ${parent}::uuid`} and ${visibleSql(power, 'o')}
  )
  select ${columns},
    exists (select 1 from organizations c where c.parent_id = k.id and c.valid_to is null and ${visibleSql(power, 'c')}) as "hasChildren",
    case when ${underSql(sql`k.path`, overseen(power))} then (
      select count(*)::int from ${members} m where m.cell_path >= k.path and m.cell_path < handbook.subtree_end(k.path) and handbook.belongs(m.status)
    ) end as members
  from k ${order}`;

/** A day that is past: the tree of that day is walked down, and who belonged to which cell that day is summed up. */
const pastSql = (power: Power, parent: string | null, memberships: SQL, asOf: AsOf & { asOf: string }, now: Date): SQL => {
  const at = sql`${instantOf(asOf.asOf)}::timestamptz`;
  return sql`
  with recursive standing as materialized (${standingSql(asOf, now)}),
  seen as materialized (select s.* from standing s where ${visibleSql(power, 's')}),
  k as (select s.* from seen s where ${belongs(parent)}),
  down as (
    select k.id as top, k.id from k where ${underSql(sql`k.path`, overseen(power))}
    union all select down.top, s.id from down join standing s on s.parent_id = down.id
  ),
  held as materialized (
    select m.cell_id, count(*) as n from ${memberships} m where m.kind = 'official' and m.valid_from <= ${at} and (m.valid_to is null or m.valid_to > ${at}) and ${believedSql(sql`m`, asOf.knownAt)} group by m.cell_id
  ),
  counted as (select down.top, sum(held.n)::int as n from down left join held on held.cell_id = down.id group by down.top)
  select ${columns}, exists (select 1 from seen c where c.parent_id = k.id) as "hasChildren",
    case when counted.top is not null then coalesce(counted.n, 0) end as members
  from k left join counted on counted.top = k.id ${order}`;
};

/** The organisations directly under `parent` on a day, as far as this person may see, each with its number of members. One statement. */
export const childNodes = (
  req: PayloadRequest,
  { members, memberships }: PartyOrganizationsOptions,
  { power, parent, asOf, now }: { power: Power; parent: string | null; asOf: AsOf & { asOf: string }; now: Date },
): Promise<TreeNode[]> =>
  query<TreeNode>(
    req,
    isPresent(asOf, now) ? presentSql(power, parent, tableOf(members)) : pastSql(power, parent, tableOf(memberships), asOf, now),
  );
