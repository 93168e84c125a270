import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { createTranslator, query, sql, type SQL } from '../../kernel';
import { WORKING_HOURS, type Impact, type RuleChange } from '../../rule-register';
import { en } from '../translations/rules.en';
import { vi } from '../translations/rules.vi';
import { publishingRules, RULE } from './rules';

const t = createTranslator(vi, en);
type Hours = z.output<typeof WORKING_HOURS.schema>;

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;
const since = (column: SQL, { from, to }: RuleChange): SQL => sql`${column} >= ${instant(from)} and (${to?.toISOString() ?? null}::timestamptz is null or ${column} < ${to?.toISOString() ?? null}::timestamptz)`;

/** Is an instant working time by these hours? Announced days only: what the law gives unannounced lies outside by both values alike. */
const inside = (hours: Hours, at: SQL): SQL => {
  const local = sql`(${at} at time zone 'Asia/Ho_Chi_Minh')`;
  const spans = hours.spans.map(({ from, to }) => sql`${local}::time between ${from}::time and ${to}::time`);
  return sql`((extract(isodow from ${local})::int in (${sql.join(hours.days.map((day) => sql`${day}`), sql`, `)}) and (${sql.join(spans, sql` or `)})))`;
};

/** By this change, would a case whose deadline was made by the rule get another one? */
const moves = ({ key, proposed, present }: RuleChange): SQL => {
  if (key === WORKING_HOURS.key) {
    const [after, before] = [WORKING_HOURS.schema.safeParse(proposed), WORKING_HOURS.schema.safeParse(present)];
    return after.success && before.success ? sql`${inside(after.data, sql`c.counted_from_at`)} <> ${inside(before.data, sql`c.counted_from_at`)}` : sql`true`;
  }
  if (key === RULE.within.key || key === RULE.outside.key) {
    const [after, before] = [RULE.within.schema.safeParse(proposed), RULE.within.schema.safeParse(present)];
    if (!after.success || !before.success || after.data.hours !== before.data.hours) return sql`true`;
    return sql`o.level::text not in (${sql.join(after.data.levels.map((level) => sql`${level}`), sql`, `)})`;
  }
  return sql`${JSON.stringify(proposed)}::jsonb is distinct from ${JSON.stringify(present ?? null)}::jsonb`;
};

const counted = async (req: PayloadRequest, statement: SQL): Promise<number> => (await query<{ n: number }>(req, statement))[0]?.n ?? 0;

/**
 * Open cases whose deadline the changed rule would have made another one. The deadline of a case is frozen at its submission
 * (`p_case_due`): theirs move when they are submitted anew, and those of drafts at their next save.
 */
const cases = (req: PayloadRequest, change: RuleChange): Promise<number> =>
  counted(
    req,
    sql`select count(*)::int as n from approval_cases c join organizations o on o.id = c.owner_id
        where c.state in ('in-review', 'approved', 'scheduled') and c.due_at is not null and c.due_rules @> ${JSON.stringify([{ key: change.key }])}::jsonb
          and ${since(sql`c.counted_from_at`, change)} and ${moves(change)}`,
  );

const orders = (req: PayloadRequest, change: RuleChange, urgent: boolean): Promise<number> =>
  counted(req, sql`select count(*)::int as n from withdrawal_orders w where w.state = 'open' and coalesce(w.urgent, false) = ${urgent} and ${since(sql`w.received_at`, change)} and ${moves(change)}`);

/** Open cases that are reminded by shares of their time, whichever they are then. */
const reminded = (req: PayloadRequest): Promise<number> => counted(req, sql`select count(*)::int as n from approval_cases where state in ('in-review', 'approved', 'scheduled') and due_at is not null`);

/** Whom a change of a rule of publishing, or of office hours, touches. */
export const publishingImpact = {
  keys: [...publishingRules.map(({ key }) => key), WORKING_HOURS.key],
  count: async (req: PayloadRequest, change: RuleChange): Promise<Impact[]> => {
    const { key } = change;
    if (key === RULE.reminders.key) return [{ words: t(req, 'impact.reminded'), count: await reminded(req) }];
    if (key === RULE.removal.key || key === RULE.removalUrgent.key) return [{ words: t(req, 'impact.orders'), count: await orders(req, change, key === RULE.removalUrgent.key) }];
    return [{ words: t(req, key === RULE.straddling.key ? 'impact.cases-perhaps' : 'impact.cases'), count: await cases(req, change) }];
  },
};
