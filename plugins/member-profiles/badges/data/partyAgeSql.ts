import { sql, type SQL } from '../../../kernel';
import { addDays, type Day } from '../../../working-calendar';
import { monthsAfter } from '../../domain/monthsAfter';
import type { PartyAgeRules } from '../domain/partyAge';
import { dateColumn } from './candidates';

/** What of the rules of party age a statement needs. */
export type Counting = { from: PartyAgeRules['from']['value']; off: boolean };

export const countingOf = ({ from, interruption }: PartyAgeRules): Counting => ({ from: from.value, off: interruption?.value === 'off' });

/** The members `m` with a time outside the Party: few, looked up once a statement. */
const interrupted = sql`m.id in (select b.member_id from handbook.party_breaks b)`;
const day = (column: SQL): SQL => sql`(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;
/** What is said of everybody, and of those with a time outside the Party where the rule takes it off. */
const either = (off: boolean, of: SQL, plain: SQL): SQL => (off ? sql`(case when ${interrupted} then ${of} else ${plain} end)` : plain);

/** Every time outside the Party of the members `m`, as JSON for `PartyDays.breaks`. */
export const breaksOf = sql`coalesce((select json_agg(json_build_object('from', b.from_day, 'to', b.to_day) order by b.from_day) from handbook.party_breaks b where b.member_id = m.id), '[]')`;

/** Whole months of party age of the members `m` on a day, as `partyAge` counts them; whether they are confirmed is asked apart. */
export const partyMonths = ({ from, off }: Counting, on: SQL): SQL => {
  const since = day(dateColumn(from));
  return either(off, sql`handbook.party_months(m.id, ${since}, ${on})`, sql`handbook.whole_months(${since}, ${on})`);
};

/** The day on which party age reaches so many years. */
export const partyReached = ({ from, off }: Counting, years: SQL): SQL => {
  const since = day(dateColumn(from));
  return either(off, sql`handbook.party_reached(m.id, ${since}, ${years})`, sql`(${since} + make_interval(years => ${years}))::date`);
};

/** The last day from which so many years are reached by a day: 29/2 where that day is 28/2. */
export const lastReaching = (on: Day, years: number): Day => {
  const same = monthsAfter(on, -12 * years);
  return monthsAfter(addDays(same, 1), 12 * years) <= on ? addDays(same, 1) : same;
};

/** Members `m` with at least so many years on a day. Of most of them the column alone tells, which an index answers. Null where the record lacks the date. */
export const partyYearsAtLeast = ({ from, off }: Counting, years: number, on: Day): SQL => {
  const column = dateColumn(from);
  return either(off, sql`handbook.party_months(m.id, ${day(column)}, ${on}::date) >= ${years * 12}::int`, sql`${column} < (${addDays(lastReaching(on, years), 1)}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`);
};
