import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { calendarAt, ruleAt, rulesAt, type RuleUse } from '../../rule-register';
import { instantAt } from '../../working-calendar';
import { documentDeadline, eventDeadline, statisticsDeadline, type ClockInput, type ClockKind, type Deadline } from '../domain/deadline';
import type { ItemClock } from './clockInput';
import { RULE } from './rules';

/** A rule as a deadline keeps it. */
export type UsedRule = Pick<RuleUse, 'ruleId' | 'key' | 'name' | 'shown' | 'source' | 'verified'>;

/** A deadline with the rule versions that made it. */
export type ComputedDeadline = { kind: ClockKind; from: Date; due: Date; rules: UsedRule[] };

const used = ({ ruleId, key, name, shown, source, verified }: RuleUse): UsedRule => ({ ruleId, key, name, shown, source, verified });

const levelOf = async (req: PayloadRequest, owner: string): Promise<string | undefined> =>
  (await query<{ level: string }>(req, sql`select level from organizations where id = ${owner}::uuid`))[0]?.level;

type Made = { deadline: Deadline; by: readonly RuleUse[] } | undefined;
type Of<K extends ClockKind> = Extract<ClockInput, { kind: K }>;

/** By the rules of the day it ended. The calendar, three years of days, is asked of nothing else. */
const ofEvent = async (req: PayloadRequest, owner: string, input: Of<'event'>): Promise<Made> => {
  const { within, outside, straddling } = await rulesAt(req, { within: RULE.within, outside: RULE.outside, straddling: RULE.straddling }, input.endedAt);
  const known = within && outside && straddling ? await calendarAt(req, input.endedAt) : undefined;
  if (!within || !outside || !straddling || !known) return undefined;
  const deadline = eventDeadline(input, { withinHours: within.value.hours, outsideHours: outside.value.hours, straddling: straddling.value }, known.calendar);
  const length = deadline.outside ? outside : within;
  const level = await levelOf(req, owner);
  return length.value.levels.some((each) => each === level) ? { deadline, by: [length, straddling, known.hours] } : undefined;
};

/** By the rule of the day of issue, or of receipt. */
const ofDocument = async (req: PayloadRequest, input: Of<'city-document' | 'central-document'>): Promise<Made> => {
  const atOnce = await ruleAt(req, RULE.atOnce, input.at);
  return atOnce && { deadline: documentDeadline(input.at, atOnce.value), by: [atOnce] };
};

/** By the rule of the last day of their period. */
const ofStatistics = async (req: PayloadRequest, input: Of<'statistics'>): Promise<Made> => {
  const day = await ruleAt(req, RULE.statistics, instantAt(input.periodEnd, '12:00'));
  return day && { deadline: statisticsDeadline(input.periodEnd, day.value), by: [day] };
};

/**
 * The deadline of an item of this owner by the rules of its own day; undefined when it has no clock, says too little, its
 * owner's level is not one the rule names, or a rule of its own kind is not in force.
 */
export const deadlineFor = async (req: PayloadRequest, owner: string, input: ItemClock): Promise<ComputedDeadline | undefined> => {
  if (!input || 'missing' in input) return undefined;
  const made = input.kind === 'event' ? await ofEvent(req, owner, input) : input.kind === 'statistics' ? await ofStatistics(req, input) : await ofDocument(req, input);
  return made && { kind: input.kind, from: made.deadline.from, due: made.deadline.due, rules: made.by.map(used) };
};
