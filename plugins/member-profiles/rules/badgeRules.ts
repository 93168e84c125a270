import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { both, shown } from './translations';

const area = both('area.badges');
const unit = both('unit.months');
const years = both('unit.years');
const months = z.number().int().min(0).max(120);
const FROM = ['admission', 'official'] as const;
const INTERRUPTED = ['off', 'counts'] as const;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ascending = (list: readonly number[]): boolean => list.every((entry, index) => index === 0 || entry > (list[index - 1] ?? 0));

/** The dated rules of party age and of Party badges (RULES.md 4). */
export const BADGE_RULES = {
  /** From which date party age counts; only once the member is confirmed. */
  partyAgeFrom: defineRule({
    key: 'party-age.from', schema: z.enum(FROM), unit: '', name: both('party-age.from'), area,
    words: { words: Object.fromEntries(FROM.map((from) => [from, both(`party-age.from.${from}`)])) },
    show: (from) => shown('party-age.from.shown', { from: shown(`party-age.from.${from}`) }),
  }),
  /** Whether time outside the Party is taken off party age; a decision to restore somebody may say that it counts all the same. */
  partyAgeInterruption: defineRule({
    key: 'party-age.interruption', schema: z.enum(INTERRUPTED), unit: '', name: both('party-age.interruption'), area,
    words: { words: Object.fromEntries(INTERRUPTED.map((how) => [how, both(`party-age.interruption.${how}`)])) },
    show: (how) => shown(`party-age.interruption.${how}`),
  }),
  /** Years of party age, ascending. */
  years: defineRule({
    key: 'badge.years', schema: z.array(z.number().int().min(1).max(120)).min(1).max(40).refine(ascending), unit: shown('unit.years'), name: both('badge.years'), area,
    words: { each: { unit: years } },
    show: (list) => shown('badge.years.shown', { years: list.join(', ') }),
  }),
  /** Days of the year, in its order. */
  days: defineRule({
    key: 'badge.days',
    schema: z.array(z.object({ day: z.number().int().min(1).max(31), month: z.number().int().min(1).max(12) })).min(1).max(12)
      .refine((days) => ascending(days.map(({ day, month }) => month * 100 + day)) && days.every(({ day, month }) => day <= (LENGTHS[month - 1] ?? 0) && !(month === 2 && day === 29))),
    unit: '', name: both('badge.days'), area,
    words: { each: { parts: { day: { label: both('badge.days.day') }, month: { label: both('badge.days.month') } } } },
    show: (days) => days.map(({ day, month }) => `${day}/${month}`).join(', '),
  }),
  /** Months by which a gravely ill member may be awarded earlier: fewer below `fromYears` of party age, more from it on. */
  early: defineRule({
    key: 'badge.early', schema: z.object({ months, fromYears: z.number().int().min(1).max(120), moreMonths: months }), unit: shown('unit.months'), name: both('badge.early'), area,
    words: { parts: { months: { label: both('badge.early.months'), unit }, fromYears: { label: both('badge.early.from-years'), unit: years }, moreMonths: { label: both('badge.early.more-months'), unit } } },
    show: (early) => shown('badge.early.shown', early),
  }),
} as const;
