import { z } from 'zod';
import { defineRule } from '../rule-register';
import { label, t } from './translations';

const days = z.number().int().min(1).max(365);
const part = (key: 'verify' | 'approve' | 'paper' | 'unmatched' | 'link' | 'slip') => ({ label: label(`rule.${key}`), unit: label(key === 'verify' || key === 'approve' ? 'rule.working-days' : 'rule.days') });

/** How registrations are decided, and how long things of it are kept or good. First content: migrations/sql/390. */
export const REGISTRATION_RULE = defineRule({
  key: 'accounts.registration',
  schema: z.object({
    /** How many people a registration, or a list of a cell, takes. */
    people: z.number().int().min(1).max(2),
    /** Working days until it should be verified, and then approved; what is late is told, never decided. */
    verifyDays: days,
    approveDays: days,
    /** Days after the decision for which what was typed and the photo are kept. */
    paperDays: days,
    /** Days for which what fits nobody is kept. */
    unmatchedDays: days,
    /** Days for which a mailed link, and a printed slip, are good. */
    linkDays: days,
    slipDays: days,
  }),
  name: label('rule.registration'),
  touches: label('rule.registration.touches'),
  unit: '',
  area: label('rule.area'),
  words: {
    parts: {
      people: { label: label('rule.people'), unit: label('rule.persons') },
      verifyDays: part('verify'), approveDays: part('approve'), paperDays: part('paper'), unmatchedDays: part('unmatched'), linkDays: part('link'), slipDays: part('slip'),
    },
  },
  show: (rule) => t('vi', 'rule.shown', { ...rule }),
});

/** What holds where no version is in force. */
export const WITHOUT_RULE: z.output<typeof REGISTRATION_RULE.schema> = { people: 2, verifyDays: 3, approveDays: 3, paperDays: 30, unmatchedDays: 30, linkDays: 7, slipDays: 30 };

/** On which day of the month the report on use of the month before is made, and which cells are reminded. */
export const USE_RULE = defineRule({
  key: 'accounts.use-report',
  schema: z.object({ day: z.number().int().min(1).max(28), behindPercent: z.number().int().min(0).max(100) }),
  name: label('rule.use'),
  touches: label('rule.use.touches'),
  unit: '',
  area: label('rule.area'),
  words: { parts: { day: { label: label('rule.day') }, behindPercent: { label: label('rule.behind'), unit: label('rule.percent') } } },
  show: (rule) => t('vi', 'rule.use.shown', { ...rule }),
});
