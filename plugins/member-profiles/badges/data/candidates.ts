import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import { addDays, type Day } from '../../../working-calendar';
import { monthsAfter } from '../../domain/monthsAfter';
import { awardDayBefore } from '../domain/awardDays';
import { earlyMonths, type BadgeRules } from '../domain/badgeDue';
import type { Break, CountedFrom } from '../domain/partyAge';

/** One award as the list shows it. */
export type Recorded = { id: string; years: number; awardDay: Day; decisionNumber: string; decisionDate: Day };

export type Candidate = { member: string; name: string; cell: string; cellName: string; cellPath: string; admittedOn: Day | null; officialOn: Day | null; breaks: Break[]; awards: Recorded[] };

/** The column party age counts from, of the members `m`. */
export const dateColumn = (from: CountedFrom): SQL => (from === 'admission' ? sql`m.admitted_on` : sql`m.official_on`);

/** Instants between which a day must lie that reaches one of the years between two days; a day wider on both sides, for months of different lengths. */
export const windowOf = (column: SQL, years: number, after: Day, upTo: Day): SQL => {
  const start = (day: Day): SQL => sql`(${day}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  return sql`(${column} >= ${start(addDays(monthsAfter(after, -12 * years), -3))} and ${column} <= ${start(addDays(monthsAfter(upTo, -12 * years), 3))})`;
};

/** This column of paths lies in one of the subtrees. */
export const within = (path: SQL, tops: readonly string[]): SQL =>
  sql`(${sql.join(tops.map((top) => sql`(${path} >= ${top} and ${path} < handbook.subtree_end(${top}))`), sql` or `)})`;

/** Members in standing near enough to a badge of an award day, and everybody with a time outside the Party; which of them are due, the domain says. */
export const candidates = (req: PayloadRequest, tops: readonly string[], on: Day, rules: BadgeRules, early: boolean): Promise<Candidate[]> => {
  const column = dateColumn(rules.from.value);
  const from = early ? on : (awardDayBefore(rules.days.value, on) ?? on);
  const windows = rules.years.value.map((years) => windowOf(column, years, from, early ? monthsAfter(on, earlyMonths(rules.early.value, years)) : on));
  return query<Candidate>(
    req,
    sql`select m.id as member, m.full_name as name, m.cell_id as cell, o.name as "cellName", m.cell_path as "cellPath",
          to_char(m.admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "admittedOn", to_char(m.official_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "officialOn",
          coalesce((select json_agg(json_build_object('from', b.from_day, 'to', b.to_day)) from handbook.party_breaks b where b.member_id = m.id), '[]') as breaks,
          coalesce((select json_agg(json_build_object('id', a.id, 'years', a.years, 'awardDay', a.award_day, 'decisionNumber', a.decision_number, 'decisionDate', a.decision_date))
            from handbook.badge_awards a where a.member_id = m.id and a.voided_at is null), '[]') as awards
        from members m join organizations o on o.id = m.cell_id
        where m.status in ('official', 'exempt', 'away') and m.official_on is not null and ${within(sql`m.cell_path`, tops)}
          and (${sql.join(windows, sql` or `)} or m.id in (select b.member_id from handbook.party_breaks b))`,
  );
};
