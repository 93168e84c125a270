import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { length } from './lengths';
import { both, shown } from './translations';
import { age } from './words';

const months = z.number().int().min(1).max(1500);
const unit = both('unit.months');

/** The dated rules from the awareness class to confirmation (RULES.md 4). */
export const ADMISSION_RULES = {
  /** Age in whole months on the day, both ends included; above the greatest one the committee directly under the Centre decides. */
  age: defineRule({
    key: 'admission.age',
    schema: z.object({ least: months, most: months }).refine(({ least, most }) => least <= most),
    unit: shown('unit.months'), name: both('admission.age'), area: both('area.admission'), touches: both('touches.admission.age'),
    words: { parts: { least: { label: both('ask.age.least'), unit }, most: { label: both('ask.age.most'), unit } } },
    show: ({ least, most }) => shown('shown.age', { least, leastAge: age(least), most, mostAge: age(most) }),
  }),
  /** Months. */
  certificate: length('admission.certificate', 'area.admission', 'months', 600, 'touches.admission.certificate'),
  /** Months that a sponsor has worked with the person. */
  sponsor: length('admission.sponsor', 'area.admission', 'months', 120, 'touches.admission.sponsor'),
  /** Working days from receipt of the decision. */
  ceremonyWithin: length('admission.ceremony-within', 'area.admission', 'working-days', 366, 'touches.admission.ceremony-within'),
  /** Months from the ceremony. */
  probation: length('admission.probation', 'area.admission', 'months', 120, 'touches.admission.probation'),
  /** Working days from the end of probation. */
  reviewWithin: length('admission.review-within', 'area.admission', 'working-days', 366, 'touches.admission.review-within'),
  /** Days before the end of probation at which one is reminded. */
  warnBefore: length('admission.warn-before', 'area.admission', 'days', 366, 'touches.admission.warn-before'),
} as const;
