import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { length } from './lengths';
import { both, shown } from './translations';
import { age, dong, percent } from './words';

const area = both('area.dues');
const share = z.number().min(0).max(1);
const money = z.number().int().min(0).max(1_000_000_000);
const months = z.number().int().min(1).max(1200);
const unit = both('unit.dong');
const inMonths = both('unit.months');

export const REGIONS = ['I', 'II', 'III', 'IV'] as const;
export const EXEMPT_REASONS = ['poor-household', 'grave-illness'] as const;
const VOLUNTARY = ['committee-above', 'cell'] as const;
export const ROUNDINGS = ['half-up', 'down', 'up'] as const;

/** The dated rules of dues (01-QĐ/TW of 3/2/2026, RULES.md 4). Rates are shares of a base in đồng a month. */
export const DUES_RULES = {
  insured: defineRule({ key: 'dues.insured', schema: share, unit: '%', name: both('dues.insured'), area, words: { percent: true }, show: (rate) => shown('dues.insured.shown', { percent: percent(rate) }) }),
  pension: defineRule({ key: 'dues.pension', schema: share, unit: '%', name: both('dues.pension'), area, words: { percent: true }, show: (rate) => shown('dues.pension.shown', { percent: percent(rate) }) }),
  uninsured: defineRule({
    key: 'dues.uninsured', schema: z.object({ under: share, over: share }), unit: '%', name: both('dues.uninsured'), area,
    words: { parts: { under: { label: both('dues.uninsured.under'), percent: true }, over: { label: both('dues.uninsured.over'), percent: true } } },
    show: ({ under, over }) => shown('dues.uninsured.shown', { under: percent(under), over: percent(over) }),
  }),
  /** Đồng a month. */
  pupil: defineRule({ key: 'dues.pupil', schema: money, unit: shown('unit.dong'), name: both('dues.pupil'), area, show: (amount) => shown('dues.pupil.shown', { amount: dong(amount) }) }),
  /** Years of party age, and what else exempts. */
  exempt: defineRule({
    key: 'dues.exempt', schema: z.object({ years: z.number().int().min(1).max(120), reasons: z.array(z.enum(EXEMPT_REASONS)) }), unit: '', name: both('dues.exempt'), area,
    words: { parts: { years: { label: both('dues.exempt.years'), unit: both('unit.years') }, reasons: { label: both('dues.exempt.reasons'), each: { words: Object.fromEntries(EXEMPT_REASONS.map((reason) => [reason, both(`dues.exempt.${reason}`)])) } } } },
    show: ({ years, reasons }) => shown('dues.exempt.shown', { years, others: reasons.map((reason) => `; ${shown(`dues.exempt.${reason}`)}`).join('') }),
  }),
  rounding: defineRule({
    key: 'dues.rounding', schema: z.object({ to: z.number().int().min(1).max(100_000), how: z.enum(ROUNDINGS) }), unit: '', name: both('dues.rounding'), area,
    words: { parts: { to: { label: both('dues.rounding.to'), unit }, how: { label: both('dues.rounding.how'), words: Object.fromEntries(ROUNDINGS.map((how) => [how, both(`dues.rounding.${how}`)])) } } },
    show: ({ to, how }) => shown('dues.rounding.shown', { to: dong(to), how: shown(`dues.rounding.${how}`) }),
  }),
  /** Đồng a month, by region. */
  minimumWage: defineRule({
    key: 'dues.minimum-wage', schema: z.object({ I: money, II: money, III: money, IV: money }), unit: shown('unit.dong'), name: both('dues.minimum-wage'), area,
    words: { parts: Object.fromEntries(REGIONS.map((region) => [region, { label: both(`dues.region.${region}`), unit }])) },
    show: ({ I, II, III, IV }) => shown('dues.minimum-wage.shown', { I: dong(I), II: dong(II), III: dong(III), IV: dong(IV) }),
  }),
  /** Months of age. */
  retirementAge: defineRule({
    key: 'dues.retirement-age', schema: z.object({ male: months, female: months }), unit: shown('unit.months'), name: both('dues.retirement-age'), area,
    words: { parts: { male: { label: both('dues.retirement-age.male'), unit: inMonths }, female: { label: both('dues.retirement-age.female'), unit: inMonths } } },
    show: ({ male, female }) => shown('dues.retirement-age.shown', { male: age(male), female: age(female) }),
  }),
  /** Who decides that somebody pays more than the rule asks. */
  voluntary: defineRule({
    key: 'dues.voluntary', schema: z.enum(VOLUNTARY), unit: '', name: both('dues.voluntary'), area,
    words: { words: Object.fromEntries(VOLUNTARY.map((who) => [who, both(`dues.voluntary.${who}`)])) },
    show: (who) => shown(`dues.voluntary.${who}`),
  }),
  /** Months that may be paid for before they come, at most. */
  ahead: length('dues.ahead', 'area.dues', 'months', 60),
  /** The share of what a cell collects that it keeps; the rest goes up. No value is shipped: the sources name none. */
  split: defineRule({
    key: 'dues.split', schema: z.object({ kept: share }), unit: '%', name: both('dues.split'), area,
    words: { parts: { kept: { label: both('dues.split.kept'), percent: true } } },
    show: ({ kept }) => shown('dues.split.shown', { percent: percent(kept) }),
  }),
} as const;
