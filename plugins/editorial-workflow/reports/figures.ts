import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import { tableOf } from '../engine/content';
import { within } from './scope';
import type { OrganizationFigures, QueueFigures, ReturnFigures, StageFigures } from './types';

/** `from` included, `to` excluded: instants as SQL. */
export type Period = { from: SQL; to: SQL };

/** Rows of one table that a report lists. */
export const MOST_ROWS = 200;

/** What a table lists, and how many rows more there are. */
export type Listed<R> = { rows: R[]; more: number };

/** How many rows there are before the limit cuts: counted by the same statement. */
const ALL_ROWS = sql`count(*) over ()::int as "allRows"`;

const listed = <R>(rows: readonly (R & { allRows: number })[]): Listed<R> => ({
  rows: rows.map(({ allRows: _all, ...row }) => row as unknown as R),
  more: Math.max(0, (rows[0]?.allRows ?? 0) - rows.length),
});

const minutes = (share: number, length: SQL): SQL => sql`round(percentile_cont(${share}::float8) within group (order by extract(epoch from ${length}) / 60))::int`;
const place = (id: string): SQL => sql`case when ${sql.raw(id)} is not null then json_build_object('id', ${sql.raw(id)}, 'name', o.name) end`;

/** How long cases lay at each stage of each organisation, of those that left it in the period. */
export const stageFigures = async (req: PayloadRequest, tops: readonly string[], { from, to }: Period): Promise<Listed<StageFigures>> =>
  listed(await query<StageFigures & { allRows: number }>(
    req,
    sql`select ${ALL_ROWS}, ${place('w.organization_id')} as organization, c.stages -> w.stage ->> 'name' as stage, count(*)::int as cases,
          ${minutes(0.5, sql`w.until - w.since`)} as median, ${minutes(0.9, sql`w.until - w.since`)} as p90
        from handbook.case_waits w join approval_cases c on c.id = w.case_id left join organizations o on o.id = w.organization_id
        where w.until >= ${from} and w.until < ${to} and ${within(sql`c.owner_path`, tops)}
        group by w.organization_id, o.name, o.path, c.stages -> w.stage ->> 'name' order by p90 desc, o.path, stage limit ${MOST_ROWS}`,
  ));

/** What was sent back, by kind of reason. The words of reasons stay with the board: they may quote what is not published. */
export const returnFigures = async (req: PayloadRequest, tops: readonly string[], { from, to }: Period): Promise<Listed<ReturnFigures>> =>
  listed(await query<ReturnFigures & { allRows: number }>(
    req,
    sql`select ${ALL_ROWS}, ${place('d.owner_id')} as organization, coalesce(d.reason_kind::text, 'other') as kind, count(*)::int as count
        from approval_decisions d join organizations o on o.id = d.owner_id
        where d.decision = 'return' and d.at >= ${from} and d.at < ${to} and ${within(sql`d.owner_path`, tops)}
        group by d.owner_id, o.name, o.path, d.reason_kind order by count desc, o.path, kind limit ${MOST_ROWS}`,
  ));

type QueueRow = QueueFigures & { allRows: number; allOpen: number; allOverdue: number };

/** Where open cases lie at this moment, and since when. What is open and overdue is summed over every organisation, listed or not. */
export const queueFigures = async (req: PayloadRequest, tops: readonly string[]): Promise<Listed<QueueFigures> & { open: number; overdue: number }> => {
  const rows = await query<QueueRow>(
    req,
    sql`select ${ALL_ROWS}, (sum(count(*)) over ())::int as "allOpen", (sum(count(*) filter (where c.due_at < now())) over ())::int as "allOverdue",
          ${place('w.organization_id')} as organization, count(*)::int as open, count(*) filter (where c.due_at < now())::int as overdue,
          round(max(extract(epoch from now() - w.since)) / 60)::int as oldest, ${minutes(0.5, sql`now() - w.since`)} as median
        from approval_cases c join handbook.case_waits w on w.case_id = c.id and w.until is null left join organizations o on o.id = w.organization_id
        where c.state in ('in-review', 'approved', 'scheduled') and ${within(sql`c.owner_path`, tops)}
        group by w.organization_id, o.name, o.path order by overdue desc, oldest desc, o.path limit ${MOST_ROWS}`,
  );
  const [first] = rows;
  return { ...listed(rows.map(({ allOpen: _open, allOverdue: _overdue, ...row }) => row)), open: first?.allOpen ?? 0, overdue: first?.allOverdue ?? 0 };
};

type Counted = Omit<OrganizationFigures, 'organization'>;

type Origins = readonly (readonly [slug: string, field: string])[];

/**
 * First publications of the period: the case that has a deadline knows whether it was kept; the item knows whether it is copied. The item
 * is found by its id: the day on it is that of its present publication, which is a later one when it was taken down in between.
 */
const published = (tops: readonly string[], { from, to }: Period, origins: Origins): SQL => {
  const origin = origins.map(
    ([slug, field]) => sql`select d.id::text as document, ${slug}::text as collection, d.${sql.identifier(field)}::text as origin from ${sql.identifier(tableOf(slug))} d
      where d.id in (select document_id::uuid from first where collection = ${slug})`,
  );
  return sql`first as (
      select c.collection, c.document_id, c.owner_id, c.due_at, c.published_at from approval_cases c
      where c.published_at >= ${from} and c.published_at < ${to} and ${within(sql`c.owner_path`, tops)}
        and not exists (select 1 from approval_cases e where e.collection = c.collection and e.document_id = c.document_id and e.published_at < c.published_at)
    ), origins as (${origin.length === 0 ? sql`select null::text as document, null::text as collection, null::text as origin where false` : sql.join(origin, sql` union all `)}),
    counted as (
      select f.owner_id, count(*)::int as published, count(f.due_at)::int as with_deadline, count(*) filter (where f.published_at <= f.due_at)::int as on_time,
        count(*) filter (where g.origin = 'own')::int as own, count(*) filter (where g.origin = 'copied')::int as copied, 0 as returned
      from first f left join origins g on g.collection = f.collection and g.document = f.document_id group by f.owner_id
      union all
      select d.owner_id, 0, 0, 0, 0, 0, count(*)::int from approval_decisions d
      where d.decision = 'return' and d.at >= ${from} and d.at < ${to} and ${within(sql`d.owner_path`, tops)} group by d.owner_id
    )`;
};

const sums = sql`coalesce(sum(published), 0)::int as published, coalesce(sum(with_deadline), 0)::int as "withDeadline", coalesce(sum(on_time), 0)::int as "onTime",
  coalesce(sum(own), 0)::int as own, coalesce(sum(copied), 0)::int as copied, coalesce(sum(returned), 0)::int as returned`;

const NONE: Counted = { published: 0, withDeadline: 0, onTime: 0, own: 0, copied: 0, returned: 0 };

/** By organisation, and all together: the first row of one statement. */
export const organizationFigures = async (
  req: PayloadRequest,
  tops: readonly string[],
  period: Period,
  origins: Origins,
): Promise<{ organizations: OrganizationFigures[]; totals: Counted; more: number }> => {
  const [all, ...rows] = await query<Counted & { organization: OrganizationFigures['organization'] | null; organizations: number }>(
    req,
    sql`with ${published(tops, period, origins)} select ${place('owner_id')} as organization, ${sums}, count(distinct owner_id)::int as organizations
        from counted join organizations o on o.id = owner_id
        group by grouping sets ((owner_id, o.name, o.path), ()) order by grouping(owner_id) desc, sum(published) desc, o.path limit ${MOST_ROWS + 1}`,
  );
  const organizations = rows.flatMap(({ organizations: _one, organization, ...figures }) => (organization ? [{ organization, ...figures }] : []));
  if (!all) return { organizations, totals: NONE, more: 0 };
  const { organization: _none, organizations: many, ...totals } = all;
  return { organizations, totals, more: many - organizations.length };
};
