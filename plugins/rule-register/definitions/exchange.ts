import { z } from 'zod';
import { defineRule } from '../domain/ruleDefinition';
import { both, shown } from './words';

const area = both('area.exchange');
const SEND_BY = ['same-day', 'next-working-morning'] as const;
const SERIES = ['term', 'year'] as const;
const PRINTED = [1, 3, 12] as const;

/** The dated rules of documents and their exchange (RULES.md 7). "At once" is `publishing.at-once`, a rule of approval. */
export const EXCHANGE_RULES = {
  sendBy: defineRule({
    key: 'exchange.send-by', schema: z.enum(SEND_BY), unit: '', name: both('exchange.send-by'), touches: both('touches.exchange.send-by'), area,
    words: { words: Object.fromEntries(SEND_BY.map((by) => [by, both(`exchange.send-by.${by}`)])) }, show: (by) => shown(`exchange.send-by.${by}`),
  }),
  numberDigits: defineRule({ key: 'exchange.number-digits', schema: z.number().int().min(1).max(6), unit: shown('unit.digits'), name: both('exchange.number-digits'), touches: both('touches.exchange.number-digits'), area, show: (count) => shown('shown.digits', { count }) }),
  numberSeries: defineRule({
    key: 'exchange.number-series', schema: z.enum(SERIES), unit: '', name: both('exchange.number-series'), touches: both('touches.exchange.number-series'), area,
    words: { words: Object.fromEntries(SERIES.map((period) => [period, both(`exchange.number-series.${period}`)])) },
    show: (period) => shown('exchange.number-series.shown', { period: shown(`exchange.number-series.${period}`) }),
  }),
  /** Lengths of the periods after which registers are printed, in months. */
  registerPrint: defineRule({
    key: 'exchange.register-print', schema: z.array(z.number().int().refine((months) => PRINTED.some((known) => known === months))).min(1), unit: '', name: both('exchange.register-print'), touches: both('touches.exchange.register-print'), area,
    words: { each: { words: Object.fromEntries(PRINTED.map((months) => [months, both(`exchange.register-print.${months}`)])) } },
    show: (periods) => periods.map((months) => shown(`exchange.register-print.${months as 1}`)).join(', '),
  }),
  /** Months. */
  registerBind: defineRule({ key: 'exchange.register-bind', schema: z.number().int().min(1).max(60), unit: shown('unit.months'), name: both('exchange.register-bind'), touches: both('touches.exchange.register-bind'), area, show: (count) => shown('shown.months', { count }) }),
} as const;
