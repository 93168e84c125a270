import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import type { MembershipKind } from '../domain/membershipKinds';

export type Question = {
  /** Path of the organisation asked about, and the tops of what the asker oversees: nobody else's cells are answered, whatever stood where then. */
  organization: string;
  tops: readonly string[];
  /** Instants: what was true then, as it was known then. */
  on: Date;
  known: Date;
};

export type MemberThen = { id: string; fullName: string; cell: { id: string; name: string }; status: string; kind: MembershipKind; since: string };
export type CountsThen = { kind: MembershipKind; status: string; n: number };

const below = (tops: readonly string[]): SQL =>
  tops.length === 0 ? sql`false` : sql`(${sql.join(tops.map((top) => sql`(s.cell_path >= ${top} and s.cell_path < handbook.subtree_end(${top}))`), sql` or `)})`;

/**
 * The tree of that day walked down from the organisation, and who belonged to its cells then: rows (member, cell, kind, since, status).
 * The status is the last one known then of those in force; whoever was entered before statuses were kept has the first.
 */
const thenSql = ({ organization, tops, on, known }: Question): SQL => {
  const [at, knew] = [sql`${on.toISOString()}::timestamptz`, sql`${known.toISOString()}::timestamptz`];
  const believed = (alias: SQL): SQL => sql`${alias}.recorded_at <= ${knew} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${knew})
    and ${alias}.valid_from <= ${at} and (${alias}.valid_to is null or ${alias}.valid_to > ${at})`;
  return sql`
    with recursive standing as materialized (
      select p.organization_id as id, p.parent_id, p.name from organization_periods p where ${believed(sql`p`)}
    ), down as (
      select o.id from organizations o where o.path = ${organization}
      union select s.id from down join standing s on s.parent_id = down.id
    ), then_there as (
      select s.member_id, s.cell_id, s.kind, s.valid_from from memberships s join down on down.id = s.cell_id
      where ${believed(sql`s`)} and ${below(tops)}
    ), told as (
      select t.member_id, t.cell_id, t.kind, t.valid_from, coalesce(
        (select h.status from handbook.member_statuses h where h.member_id = t.member_id and h.valid_from <= ${at} and h.recorded_at <= ${knew}
          order by h.valid_from desc, h.recorded_at desc limit 1),
        (select h.status from handbook.member_statuses h where h.member_id = t.member_id order by h.recorded_at, h.valid_from limit 1),
        m.status::text) as status, m.full_name
      from then_there t join members m on m.id = t.member_id
    )`;
};

export const countsThen = (req: PayloadRequest, question: Question): Promise<CountsThen[]> =>
  query<CountsThen>(req, sql`${thenSql(question)} select kind, status, count(*)::int as n from told group by 1, 2 order by 1, 2`);

export const membersThen = (req: PayloadRequest, question: Question, { limit, offset }: { limit: number; offset: number }): Promise<MemberThen[]> =>
  query<MemberThen>(
    req,
    sql`${thenSql(question)}
        select t.member_id as id, t.full_name as "fullName", json_build_object('id', t.cell_id, 'name', coalesce(s.name, o.name)) as cell, t.status, t.kind,
          to_char(t.valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as since
        from told t join organizations o on o.id = t.cell_id left join standing s on s.id = t.cell_id
        order by o.path, t.kind, t.full_name collate handbook.vietnamese, t.member_id limit ${limit} offset ${offset}`,
  );
