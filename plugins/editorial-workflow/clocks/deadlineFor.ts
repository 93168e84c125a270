import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { calendarAt, rulesAt, type RuleUse } from '../../rule-register';
import { instantAt } from '../../working-calendar';
import { deadlineOf, type ClockInput, type ClockKind } from '../domain/deadline';
import type { ItemClock } from './clockInput';
import { RULE } from './rules';

/** A rule as a deadline keeps it. */
export type UsedRule = Pick<RuleUse, 'ruleId' | 'key' | 'name' | 'shown' | 'source' | 'verified'>;

/** A deadline with the rule versions that made it. */
export type ComputedDeadline = { kind: ClockKind; from: Date; due: Date; rules: UsedRule[] };

const used = ({ ruleId, key, name, shown, source, verified }: RuleUse): UsedRule => ({ ruleId, key, name, shown, source, verified });

const levelOf = async (req: PayloadRequest, owner: string): Promise<string | undefined> =>
  (await query<{ level: string }>(req, sql`select level from organizations where id = ${owner}::uuid`))[0]?.level;

/** The day whose rules count: that of the event, the issue, the receipt; of statistics the last day of their period. */
const dayOfRules = (input: ClockInput): Date =>
  input.kind === 'event' ? input.endedAt : input.kind === 'statistics' ? instantAt(input.periodEnd, '12:00') : input.at;

/**
 * The deadline of an item of this owner by the rules of its own day; undefined when it has no clock, says too little, its
 * owner's level is not one the rule names, or a rule is not in force.
 */
export const deadlineFor = async (req: PayloadRequest, owner: string, input: ItemClock): Promise<ComputedDeadline | undefined> => {
  if (!input || 'missing' in input) return undefined;
  const at = dayOfRules(input);
  const [rules, calendar] = [await rulesAt(req, RULE, at), await calendarAt(req, at)];
  const { within, outside, straddling, atOnce, statistics } = rules;
  if (!within || !outside || !straddling || !atOnce || !statistics || !calendar) return undefined;
  const made = deadlineOf(
    input,
    { withinHours: within.value.hours, outsideHours: outside.value.hours, straddling: straddling.value, atOnceMinutes: atOnce.value, statisticsDay: statistics.value },
    calendar.calendar,
  );
  const deadline = (list: readonly RuleUse[]): ComputedDeadline => ({ kind: input.kind, from: made.from, due: made.due, rules: list.map(used) });
  if (input.kind === 'statistics') return deadline([statistics]);
  if (input.kind !== 'event') return deadline([atOnce]);
  const length = made.outside ? outside : within;
  const level = await levelOf(req, owner);
  if (!length.value.levels.some((each) => each === level)) return undefined;
  return deadline([length, straddling, calendar.hours]);
};
