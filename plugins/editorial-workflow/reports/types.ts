import type { Place } from '../view/types';
import type { ReturnKind } from '../domain/returnKinds';
import type { StepLength } from './steps';

/** Minutes a case lay at a stage (`stage` null: waiting for publication) at one organisation: half of them at most `median`, nine of ten at most `p90`. */
export type StageFigures = { organization: Place | null; stage: string | null; cases: number; median: number; p90: number };

export type ReturnFigures = { organization: Place; kind: ReturnKind; count: number };

/** Items first published in the period. `onTime` of `withDeadline`; `own` and `copied` by their origin, where a collection has one. */
export type OrganizationFigures = { organization: Place; published: number; withDeadline: number; onTime: number; own: number; copied: number; returned: number };

/** What is open at this moment at one organisation. Minutes since the case came there. */
export type QueueFigures = { organization: Place | null; open: number; overdue: number; oldest: number; median: number };

/** One week, month or quarter, days both included: cases submitted, items first published (in time, of those with a deadline), cases sent back. */
export type SeriesFigures = { from: string; to: string; submitted: number; published: number; returned: number; withDeadline: number; onTime: number };

export type ReportSeries = { length: StepLength; steps: SeriesFigures[] };

/** Days are Vietnamese, both included. `more`: organisations left out of the list, not out of the totals; `moreRows`: the same of the other tables. */
export type ApprovalReport = {
  from: string;
  to: string;
  at: string;
  totals: Omit<OrganizationFigures, 'organization'> & { open: number; overdue: number };
  organizations: OrganizationFigures[];
  more: number;
  stages: StageFigures[];
  returns: ReturnFigures[];
  queue: QueueFigures[];
  moreRows: { stages: number; returns: number; queue: number };
  series: ReportSeries;
};
