import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay, type SQL } from '../../kernel';
import { addDays } from '../../working-calendar';
import { within } from './scope';
import { stepsOf } from './steps';
import type { ReportSeries, SeriesFigures } from './types';

type Counted = Omit<SeriesFigures, 'from' | 'to'>;
const NONE: Counted = { submitted: 0, published: 0, returned: 0, withDeadline: 0, onTime: 0 };

const instant = (day: string): SQL => sql`${startOfVietnamDay(day).toISOString()}::timestamptz`;

/**
 * How a period went, step by step: one statement over the rows of the period, whatever its length. What is counted as
 * published is what the report's table counts: first publications.
 */
export const seriesFigures = async (req: PayloadRequest, tops: readonly string[], from: string, to: string): Promise<ReportSeries> => {
  const { length, steps } = stepsOf(from, to);
  const [begin, end] = [instant(from), instant(addDays(to, 1))];
  const begins = sql`array[${sql.join(steps.map((step) => instant(step.from)), sql`, `)}]`;
  const rows = await query<Counted & { step: number }>(
    req,
    sql`with events as (
        select c.submitted_at as at, 1 as submitted, 0 as published, 0 as returned, 0 as with_deadline, 0 as on_time from approval_cases c
        where c.submitted_at >= ${begin} and c.submitted_at < ${end} and ${within(sql`c.owner_path`, tops)}
        union all
        select c.published_at, 0, 1, 0, (c.due_at is not null)::int, coalesce(c.published_at <= c.due_at, false)::int from approval_cases c
        where c.published_at >= ${begin} and c.published_at < ${end} and ${within(sql`c.owner_path`, tops)}
          and not exists (select 1 from approval_cases e where e.collection = c.collection and e.document_id = c.document_id and e.published_at < c.published_at)
        union all
        select d.at, 0, 0, 1, 0, 0 from approval_decisions d
        where d.decision = 'return' and d.at >= ${begin} and d.at < ${end} and ${within(sql`d.owner_path`, tops)}
      )
      select width_bucket(at, ${begins}) as step, sum(submitted)::int as submitted, sum(published)::int as published, sum(returned)::int as returned,
        sum(with_deadline)::int as "withDeadline", sum(on_time)::int as "onTime"
      from events group by step`,
  );
  const counted = new Map(rows.map(({ step, ...figures }) => [step, figures]));
  return { length, steps: steps.map((step, index) => ({ ...step, ...(counted.get(index + 1) ?? NONE) })) };
};
