import { z } from 'zod';
import { defineRule } from '../domain/ruleDefinition';
import { both, shown } from './words';

const area = both('area.appraisal');

/** The dated rules of appraisal (RULES.md 6). */
export const APPRAISAL_RULES = {
  /** A share, 0 to 1. */
  excellentMost: defineRule({
    key: 'appraisal.excellent-most', schema: z.number().min(0).max(1), unit: '%', name: both('appraisal.excellent-most'), touches: both('touches.appraisal.excellent-most'), area, words: { percent: true },
    show: (share) => shown('shown.percent', { percent: String(Number((share * 100).toFixed(6))).replace('.', ',') }),
  }),
  points: defineRule({ key: 'appraisal.points', schema: z.number().int().min(1).max(1000), unit: shown('unit.points'), name: both('appraisal.points'), touches: both('touches.appraisal.points'), area, show: (count) => shown('shown.points', { count }) }),
} as const;
