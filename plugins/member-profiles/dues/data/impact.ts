import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDay, type SQL } from '../../../kernel';
import { rulesAt, type Impact, type ImpactOf, type RuleChange } from '../../../rule-register';
import { BADGE_RULES, DUES_RULES } from '../../rules';
import { partyYearsAtLeast } from '../../badges/data/partyAgeSql';
import type { Kind } from '../domain/monthlyDues';
import { duesText } from '../translations';

/** Which members' dues a rule counts, by their situation. */
const KINDS_OF: Record<string, readonly Kind[]> = {
  [DUES_RULES.insured.key]: ['insured'],
  [DUES_RULES.pension.key]: ['pension'],
  [DUES_RULES.uninsured.key]: ['uninsured'],
  [DUES_RULES.minimumWage.key]: ['uninsured'],
  [DUES_RULES.retirementAge.key]: ['uninsured'],
  [DUES_RULES.pupil.key]: ['pupil'],
  [DUES_RULES.rounding.key]: ['insured', 'pension', 'uninsured'],
};

const counted = async (req: PayloadRequest, statement: SQL): Promise<number> => (await query<{ n: number }>(req, statement))[0]?.n ?? 0;

/** Members in standing with the situation `s` that holds in the month of a day. */
const inForce = (from: Date): SQL => sql`members m join lateral (
  select * from handbook.dues_situations d where d.member_id = m.id and d.superseded_at is null and d.from_month <= ${vietnamDay(from)}::date order by d.from_month desc limit 1) s on true`;

/** Members whose dues are counted by the rule: its value differs, so theirs does, but for rounding. */
const members = (req: PayloadRequest, { key, from, proposed, present }: RuleChange): Promise<number> =>
  counted(
    req,
    sql`select count(*)::int as n from ${inForce(from)}
        where handbook.belongs(m.status) and s.exemption is null and s.kind in (${sql.join((KINDS_OF[key] ?? []).map((kind) => sql`${kind}`), sql`, `)})
          and ${JSON.stringify(proposed)}::jsonb is distinct from ${JSON.stringify(present ?? null)}::jsonb`,
  );

/** Members who become exempt, or no longer are: by party age on that day, and by what else exempts. */
const exempted = async (req: PayloadRequest, { from, proposed, present }: RuleChange): Promise<number> => {
  const [after, before] = [DUES_RULES.exempt.schema.parse(proposed), DUES_RULES.exempt.schema.safeParse(present).data];
  const rules = await rulesAt(req, { from: BADGE_RULES.partyAgeFrom, interruption: BADGE_RULES.partyAgeInterruption }, from);
  const counting = { from: rules.from?.value ?? 'admission', off: rules.interruption?.value === 'off' } as const;
  const exempt = (value: typeof before): SQL => {
    if (!value) return sql`false`;
    const reasons = value.reasons.length === 0 ? sql`false` : sql`s.exemption in (${sql.join(value.reasons.map((reason) => sql`${reason}`), sql`, `)})`;
    return sql`(coalesce(${partyYearsAtLeast(counting, value.years, vietnamDay(from))} and m.official_on <= ${from.toISOString()}::timestamptz, false) or coalesce(${reasons}, false))`;
  };
  return counted(req, sql`select count(*)::int as n from members m left join lateral (
    select * from handbook.dues_situations d where d.member_id = m.id and d.superseded_at is null and d.from_month <= ${vietnamDay(from)}::date order by d.from_month desc limit 1) s on true
    where handbook.belongs(m.status) and ${exempt(after)} <> ${exempt(before)}`);
};

const count = async (req: PayloadRequest, change: RuleChange): Promise<Impact[]> => {
  if (change.key === DUES_RULES.exempt.key) return [{ words: duesText(req, 'impact.exempt'), count: await exempted(req, change) }];
  if (change.key === DUES_RULES.split.key) return [{ words: duesText(req, 'impact.cells'), count: await counted(req, sql`select count(distinct cell_id)::int as n from handbook.dues_lines where voided_at is null and month >= ${vietnamDay(change.from)}::date`) }];
  return [{ words: duesText(req, 'impact.members'), count: await members(req, change) }];
};

/** Whom a change of a rule of dues touches. */
export const duesImpact: ImpactOf = { keys: Object.values(DUES_RULES).map(({ key }) => key), count };
