import { z } from 'zod';
import { bilingual, createTranslator } from '../../kernel';
import { defineRule } from '../../rule-register';
import { STRADDLINGS } from '../domain/deadline';
import { en } from '../translations/rules.en';
import { vi } from '../translations/rules.vi';

const both = bilingual(vi, en);
const translate = createTranslator(vi, en);
/** Values are kept in Vietnamese, beside their citation. */
const shown = (key: keyof typeof vi, params: Record<string, string | number> = {}): string => translate('vi', key, params);

const LEVELS = ['city', 'upper', 'grassroots', 'sectional', 'cell', 'group'] as const;
const eventHours = z.object({
  hours: z.number().positive().max(72),
  /** Levels of owning organisations it applies to; at another level news has no clock. */
  levels: z.array(z.enum(LEVELS)).min(1),
});
const eventWords = {
  parts: {
    hours: { label: both('ask.length'), unit: both('unit.hours') },
    levels: { label: both('ask.levels'), each: { words: Object.fromEntries(LEVELS.map((level) => [level, both(`ask.level.${level}`)])) } },
  },
};
const hours = z.number().positive().max(720);
const hoursShown = (value: number): string => shown('shown.hours', { hours: value });
const eventShown = (value: z.output<typeof eventHours>): string =>
  value.levels.length === LEVELS.length ? hoursShown(value.hours) : shown('shown.hours-of', { hours: value.hours, levels: value.levels.map((level) => shown(`shown.level.${level}`)).join(', ') });

const AREA = both('area.deadlines');
const REMOVAL = both('area.removal');
const UNIT = { hours: vi['unit.hours'], minutes: vi['unit.minutes'], day: vi['unit.day'] };

/** Every dated rule that approval computes through (RULES.md 3). */
export const RULE = {
  within: defineRule({ key: 'publishing.event.working-hours', schema: eventHours, unit: UNIT.hours, name: both('within'), area: AREA, words: eventWords, show: eventShown }),
  outside: defineRule({ key: 'publishing.event.off-hours', schema: eventHours, unit: UNIT.hours, name: both('outside'), area: AREA, words: eventWords, show: eventShown }),
  straddling: defineRule({
    key: 'publishing.event.straddling', schema: z.enum(STRADDLINGS), unit: '', name: both('straddling'), area: AREA,
    words: { words: Object.fromEntries(STRADDLINGS.map((how) => [how, both(`ask.straddling.${how}`)])) }, show: (how) => shown(`shown.straddling.${how}`),
  }),
  atOnce: defineRule({ key: 'publishing.at-once', schema: z.number().int().positive().max(1440), unit: UNIT.minutes, name: both('at-once'), area: AREA, show: (minutes) => shown('shown.minutes', { minutes }) }),
  statistics: defineRule({ key: 'publishing.statistics.day', schema: z.number().int().min(1).max(28), unit: UNIT.day, name: both('statistics'), area: AREA, show: (day) => shown('shown.day', { day: String(day).padStart(2, '0') }) }),
  removal: defineRule({ key: 'publishing.removal', schema: hours, unit: UNIT.hours, name: both('removal'), area: REMOVAL, show: hoursShown }),
  removalUrgent: defineRule({ key: 'publishing.removal.urgent', schema: hours, unit: UNIT.hours, name: both('removal.urgent'), area: REMOVAL, show: hoursShown }),
  reminders: defineRule({
    key: 'publishing.reminders', schema: z.array(z.number().gt(0).lt(1)).max(6).refine((shares) => shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0))),
    unit: '', name: both('reminders'), area: AREA, words: { help: both('ask.shares'), each: { percent: true } },
    show: (shares) => shown('shown.shares', { shares: shares.map((share) => `${Math.round(share * 100)}%`).join(', ') }),
  }),
} as const;

export const publishingRules = Object.values(RULE);
