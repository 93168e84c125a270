import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { length } from './lengths';
import { both, shown } from './translations';

const months = z.number().int().min(1).max(120);
const unit = both('unit.months');
const area = both('area.transfer');

/** The dated rules that transfers compute through (RULES.md 4). */
export const TRANSFER_RULES = {
  /** Working days from the decision within which the member begins the transfer. */
  beginWithin: length('transfer.begin-within', 'area.transfer', 'working-days', 366, 'touches.transfer.begin-within'),
  /** Days (calendar days, as the source says plainly "days") within which the paper is presented at the destination. */
  presentWithin: length('transfer.present-within', 'area.transfer', 'days', 366, 'touches.transfer.present-within'),
  /** Months: at least `least`, fewer than `below`. */
  temporaryMonths: defineRule({
    key: 'transfer.temporary-months',
    schema: z.object({ least: months, below: months }).refine(({ least, below }) => least < below),
    unit: shown('unit.months'), name: both('transfer.temporary-months'), area, touches: both('touches.transfer.temporary-months'),
    words: { parts: { least: { label: both('ask.least'), unit }, below: { label: both('ask.below'), unit } } },
    show: ({ least, below }) => shown('shown.months.below', { least, below }),
  }),
  /** Months: at least `least`, at most `most`. */
  studyMonths: defineRule({
    key: 'transfer.study-months',
    schema: z.object({ least: months, most: months }).refine(({ least, most }) => least <= most),
    unit: shown('unit.months'), name: both('transfer.study-months'), area, touches: both('touches.transfer.study-months'),
    words: { parts: { least: { label: both('ask.least'), unit }, most: { label: both('ask.most'), unit } } },
    show: ({ least, most }) => shown('shown.months.upto', { least, most }),
  }),
} as const;
