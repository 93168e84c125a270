import { sql, type SQL } from '../../../../kernel';
import type { Day } from '../../../../working-calendar';
import type { MemberStatus } from '../../../domain/status';
import type { KeptVote } from '../../support/judgeVote';
import type { EndingKind, EndingState } from '../domain/kinds';

/** A proposal or decision as commands judge it. The cell is the member's own: who left keeps the last one. */
export type EndingRow = {
  id: string;
  cell: string;
  path: string;
  between: boolean;
  member: string;
  memberUser: string | null;
  memberStatus: MemberStatus;
  cellSince: Day;
  kind: EndingKind;
  state: EndingState;
  reason: string;
  askedOn: Day | null;
  paperNumber: string | null;
  paperDate: Day | null;
  vote: KeptVote | null;
  decisionNumber: string | null;
  decisionDate: Day | null;
  effectiveOn: Day | null;
  statusBefore: MemberStatus;
  statusAfter: MemberStatus | null;
  restores: string | null;
  interruptionCounts: boolean | null;
  interruptedFrom: Day | null;
  answer: string | null;
  proposedBy: string | null;
};

const day = (column: SQL): SQL => sql`to_char(${column}, 'YYYY-MM-DD')`;

export const endingColumns = sql`e.id, o.id as cell, o.path, coalesce(p.level = 'grassroots', false) as between, e.member_id as member, m.user_id as "memberUser", m.status as "memberStatus",
  to_char(m.cell_since at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "cellSince", e.kind, e.state, e.reason, ${day(sql`e.asked_on`)} as "askedOn", e.paper_number as "paperNumber",
  ${day(sql`e.paper_date`)} as "paperDate", e.vote, e.decision_number as "decisionNumber", ${day(sql`e.decision_date`)} as "decisionDate", ${day(sql`e.effective_on`)} as "effectiveOn",
  e.status_before as "statusBefore", e.status_after as "statusAfter", e.restores, e.interruption_counts as "interruptionCounts", ${day(sql`e.interrupted_from`)} as "interruptedFrom",
  e.answer, e.proposed_by as "proposedBy"`;

export const endingFrom = sql`handbook.endings e join members m on m.id = e.member_id join organizations o on o.id = m.cell_id left join organizations p on p.id = o.parent_id`;
