import { z } from 'zod';
import { defineRule } from '../domain/ruleDefinition';
import { both, shown } from './words';

/** The dated rules of operation (RULES.md 10). */
export const OPERATION_RULES = {
  /** Months. */
  logsKept: defineRule({ key: 'operation.logs-kept', schema: z.number().int().min(1).max(600), unit: shown('unit.months'), name: both('operation.logs-kept'), touches: both('touches.operation.logs-kept'), area: both('area.operation'), show: (count) => shown('shown.kept-months', { count }) }),
} as const;
