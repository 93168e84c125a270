import { sql, type SQL } from '../../../kernel';
import { within } from '../../badges/data/candidates';

export type FiguresQuestion = {
  organization: { id: string; path: string };
  /** What the asker oversees: nobody else's cells are counted, whatever stood where then. */
  tops: readonly string[];
  /** Instants; `present`: both are now, and the tables of today answer. */
  on: Date;
  known: Date;
  present: boolean;
};

/** What is counted of the members `m`. */
const FACTS = sql`m.sex, m.born_on, m.qualification, m.political_theory, m.admitted_on`;

/** Those who belong below the organisation today, by the next organisation below; each member is read once. */
const now = ({ organization: { path } }: FiguresQuestion): SQL => {
  const length = path.length + 6;
  return sql`
    with belonging as (
      select (case when length(m.cell_path) >= ${length}::int then left(m.cell_path, ${length}::int) end) as branch_path, m.status::text as status, ${FACTS}
      from members m where m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}) and handbook.belongs(m.status)
    ), branches as (select o.id, o.name, o.form::text as form, o.path as path from organizations o where o.parent_id = (select p.id from organizations p where p.path = ${path}) and (o.valid_to is null or o.valid_to > now())),
    guests as (select count(*)::int as n from memberships s where s.kind = 'temporary' and s.superseded_at is null and s.valid_from <= now() and s.valid_to > now() and s.cell_path >= ${path} and s.cell_path < handbook.subtree_end(${path})),
    people as (select r.id as branch, m.status, ${FACTS} from belonging m left join branches r on r.path = m.branch_path)`;
};

/** The same on a day, as it was known at an instant: the tree of that day walked down, its memberships, the last status known of each, all in sets. */
const then = ({ organization: { id }, tops, on, known }: FiguresQuestion): SQL => {
  const [at, knew] = [sql`${on.toISOString()}::timestamptz`, sql`${known.toISOString()}::timestamptz`];
  const believed = (alias: SQL): SQL => sql`${alias}.recorded_at <= ${knew} and (${alias}.superseded_at is null or ${alias}.superseded_at > ${knew})
    and ${alias}.valid_from <= ${at} and (${alias}.valid_to is null or ${alias}.valid_to > ${at})`;
  return sql`
    with recursive standing as materialized (
      select p.organization_id as id, p.parent_id, p.name, p.form::text as form from organization_periods p where ${believed(sql`p`)}
    ), down as (
      select ${id}::uuid as id, null::uuid as branch
      union select s.id, coalesce(d.branch, s.id) from down d join standing s on s.parent_id = d.id
    ), branches as (select s.id, s.name, s.form, o.path from standing s join organizations o on o.id = s.id where s.parent_id = ${id}::uuid),
    there as materialized (
      select s.member_id, s.kind::text as kind, d.branch from memberships s join down d on d.id = s.cell_id where ${believed(sql`s`)} and ${within(sql`s.cell_path`, tops)}
    ), last as (
      select distinct on (h.member_id) h.member_id, h.status from handbook.member_statuses h join there t on t.member_id = h.member_id
      where h.valid_from <= ${at} and h.recorded_at <= ${knew} order by h.member_id, h.valid_from desc, h.recorded_at desc
    ), guests as (select count(*)::int as n from there where kind = 'temporary'),
    people as (
      select t.branch, ${FACTS}, coalesce(l.status,
        (select h.status from handbook.member_statuses h where h.member_id = t.member_id order by h.recorded_at, h.valid_from limit 1), m.status::text) as status
      from there t join members m on m.id = t.member_id left join last l on l.member_id = t.member_id where t.kind = 'official'
    )`;
};

/** Begins a statement: `people` (branch, status and the facts that are counted), `branches` (id, name, form, path) and `guests` (n). */
export const peopleSql = (question: FiguresQuestion): SQL => (question.present ? now(question) : then(question));
