import type { PayloadRequest } from 'payload';
import { clock, sql, startOfVietnamDay, vietnamDay } from '../../kernel';
import { addDays } from '../../working-calendar';
import { workflowFail } from '../errors';
import { organizationFigures, queueFigures, returnFigures, stageFigures } from './figures';
import { originsOf } from './origins';
import { reportTops } from './scope';
import { seriesFigures } from './series';
import type { ApprovalReport } from './types';

/** The longest period of one report: ten years. */
const MOST_DAYS = 3_660;

export type ReportQuestion = { from?: string | undefined; to?: string | undefined; organization?: string | undefined };

const instant = (day: string) => sql`${startOfVietnamDay(day).toISOString()}::timestamptz`;

/** The report of this person's subtree: of the month so far when no days are named. Days are Vietnamese and both included. */
export const reportView = async (req: PayloadRequest, question: ReportQuestion): Promise<ApprovalReport> => {
  const now = clock.now();
  const today = vietnamDay(now);
  const from = question.from ?? `${today.slice(0, 8)}01`;
  const to = question.to ?? today;
  if (to < from || addDays(from, MOST_DAYS) < to) throw workflowFail(req, 'report.period');
  const tops = await reportTops(req, question.organization);
  const period = { from: instant(from), to: instant(addDays(to, 1)) };
  const { organizations, totals, more } = await organizationFigures(req, tops, period, originsOf(req.payload));
  const [queue, stages, returns] = [await queueFigures(req, tops), await stageFigures(req, tops, period), await returnFigures(req, tops, period)];
  return {
    from,
    to,
    at: now.toISOString(),
    totals: { ...totals, open: queue.open, overdue: queue.overdue },
    organizations,
    more,
    stages: stages.rows,
    returns: returns.rows,
    queue: queue.rows,
    moreRows: { stages: stages.more, returns: returns.more, queue: queue.more },
    series: await seriesFigures(req, tops, from, to),
  };
};
