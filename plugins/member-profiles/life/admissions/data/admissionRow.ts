import { sql, type SQL } from '../../../../kernel';
import type { Day } from '../../../../working-calendar';
import type { KeptVote } from '../../support/judgeVote';
import type { Used } from '../../support/used';
import type { AdmissionState, Outcome } from '../domain/states';

/** Who stands for the person: an official member, since when they have worked together; or a mass organisation. */
export type Sponsor = { member: string; since: Day } | { organization: string };

/** An admission as commands judge it. */
export type AdmissionRow = {
  id: string;
  /** The cell that answers for it: the member's own, once there is a member. */
  cell: string;
  path: string;
  /** A grassroots committee stands between the cell and the committee in charge. */
  between: boolean;
  member: string | null;
  memberUser: string | null;
  entered: boolean;
  fullName: string;
  bornOn: Day | null;
  sex: 'male' | 'female' | null;
  state: AdmissionState;
  certificateNumber: string | null;
  certificateDate: Day | null;
  certificateUntil: Day | null;
  sponsors: Sponsor[];
  papers: string[];
  vote: KeptVote | null;
  proposalNumber: string | null;
  proposalDate: Day | null;
  decisionNumber: string | null;
  decisionDate: Day | null;
  higherDecision: string | null;
  receivedOn: Day | null;
  ceremonyBy: Day | null;
  ceremonyOn: Day | null;
  probationUntil: Day | null;
  reviewBy: Day | null;
  review: KeptVote | null;
  asked: Outcome | null;
  outcomeNumber: string | null;
  outcomeDate: Day | null;
  officialOn: Day | null;
  answer: string | null;
  rules: Used[];
  broughtBy: string | null;
};

const day = (column: SQL): SQL => sql`to_char(${column}, 'YYYY-MM-DD')`;

export const admissionColumns = sql`a.id, o.id as cell, o.path, coalesce(p.level = 'grassroots', false) as between, a.member_id as member, m.user_id as "memberUser", a.entered,
  a.full_name as "fullName", ${day(sql`a.born_on`)} as "bornOn", a.sex, a.state, a.certificate_number as "certificateNumber", ${day(sql`a.certificate_date`)} as "certificateDate",
  ${day(sql`a.certificate_until`)} as "certificateUntil", a.sponsors, a.papers, a.vote, a.proposal_number as "proposalNumber", ${day(sql`a.proposal_date`)} as "proposalDate",
  a.decision_number as "decisionNumber", ${day(sql`a.decision_date`)} as "decisionDate", a.higher_decision as "higherDecision", ${day(sql`a.received_on`)} as "receivedOn",
  ${day(sql`a.ceremony_by`)} as "ceremonyBy", ${day(sql`a.ceremony_on`)} as "ceremonyOn", ${day(sql`a.probation_until`)} as "probationUntil", ${day(sql`a.review_by`)} as "reviewBy",
  a.review, a.asked, a.outcome_number as "outcomeNumber", ${day(sql`a.outcome_date`)} as "outcomeDate", ${day(sql`a.official_on`)} as "officialOn", a.answer, a.rules, a.brought_by as "broughtBy"`;

export const admissionFrom = sql`handbook.admissions a left join members m on m.id = a.member_id
  join organizations o on o.id = coalesce(m.cell_id, a.cell_id) left join organizations p on p.id = o.parent_id`;
