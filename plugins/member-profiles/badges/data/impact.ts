import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay, vietnamDate, vietnamDay, type SQL } from '../../../kernel';
import { rulesAt, type Impact, type ImpactOf, type RuleChange } from '../../../rule-register';
import type { Day } from '../../../working-calendar';
import { BADGE_RULES } from '../../rules';
import { awardDayBefore, nextAwardDay, type AwardDay } from '../domain/awardDays';
import type { Early } from '../domain/badgeDue';
import type { CountedFrom } from '../domain/partyAge';
import { badge } from '../translations';
import { partyReached, type Counting } from './partyAgeSql';

type Values = { from: CountedFrom; off: boolean; years: number[]; days: AwardDay[]; early: Early };
type Scheme = Values & { on: Day; before: Day };

/** What holds from the change's first day on, with one rule replaced. */
const scheme = (values: Values, since: Day): Scheme | undefined => {
  const on = nextAwardDay(values.days, since);
  const before = on && awardDayBefore(values.days, on);
  return on && before ? { ...values, on, before } : undefined;
};

/** The day on which one of the years `y` is reached. */
const reached = (counting: Counting): SQL => partyReached(counting, sql`y`);
const list = (years: readonly number[]): SQL => sql`unnest(array[${sql.join(years.map((one) => sql`${one}::int`), sql`, `)}]) as y`;

const due = ({ years, on, before, ...counting }: Scheme): SQL => sql`exists (select 1 from ${list(years)} where ${reached(counting)} > ${before}::date and ${reached(counting)} <= ${on}::date)`;
const mayComeEarly = ({ years, on, early: { months, fromYears, moreMonths }, ...counting }: Scheme): SQL =>
  sql`exists (select 1 from ${list(years)} where ${reached(counting)} > ${on}::date
        and ${reached(counting)} <= (${on}::date + make_interval(months => case when y >= ${fromYears}::int then ${moreMonths}::int else ${months}::int end))::date)`;

const counted = async (req: PayloadRequest, first: SQL, second: SQL, by: Day): Promise<{ gain: number; lose: number }> =>
  (
    await query<{ gain: number; lose: number }>(
      req,
      sql`select count(*) filter (where after and not before)::int as gain, count(*) filter (where before and not after)::int as lose
          from (select ${first} as before, ${second} as after from members m where m.status in ('official', 'exempt', 'away') and m.official_on <= ${startOfVietnamDay(by).toISOString()}::timestamptz) each`,
    )
  )[0] ?? { gain: 0, lose: 0 };

/** Members who gain or lose a badge on the next award day from the change on; for the early months, those who might come early. */
const count = async (req: PayloadRequest, change: RuleChange): Promise<Impact[]> => {
  const now = await rulesAt(req, BADGE_RULES, change.from);
  if (!now.partyAgeFrom || !now.years || !now.days || !now.early) return [];
  const present: Values = { from: now.partyAgeFrom.value, off: now.partyAgeInterruption?.value === 'off', years: now.years.value, days: now.days.value, early: now.early.value };
  const names = { [BADGE_RULES.partyAgeFrom.key]: 'from', [BADGE_RULES.partyAgeInterruption.key]: 'off', [BADGE_RULES.years.key]: 'years', [BADGE_RULES.days.key]: 'days', [BADGE_RULES.early.key]: 'early' } as const;
  const since = vietnamDay(change.from);
  const [before, after] = [scheme(present, since), scheme({ ...present, [names[change.key] ?? '']: change.key === BADGE_RULES.partyAgeInterruption.key ? change.proposed === 'off' : change.proposed } as Values, since)];
  if (!before || !after) return [];
  const day = vietnamDate(startOfVietnamDay(after.on));
  if (change.key === BADGE_RULES.early.key) {
    const { gain, lose } = await counted(req, mayComeEarly(before), mayComeEarly(after), after.on);
    return [{ words: badge(req, 'impact.early', { day }), count: gain + lose }];
  }
  const { gain, lose } = await counted(req, due(before), due(after), after.on);
  return [{ words: badge(req, 'impact.gain', { day }), count: gain }, { words: badge(req, 'impact.lose', { day }), count: lose }];
};

export const badgeImpact: ImpactOf = { keys: Object.values(BADGE_RULES).map(({ key }) => key), count };
