import type { Language } from '../../kernel/client';
import { screen } from '../translations/screens';
import type { StepLength } from './steps';

/** A step as people name it: "02/11–08/11/2026", "11/2026", "Quý IV/2026". */
export const stepWords = (language: Language, length: StepLength, { from, to }: { from: string; to: string }): string => {
  const [year = '', month = '', day = ''] = from.split('-');
  if (length === 'month') return `${month}/${year}`;
  if (length === 'quarter') return screen(language, 'report.quarter', { quarter: ['I', 'II', 'III', 'IV'][Math.floor((Number(month) - 1) / 3)] ?? '', year });
  const [lastYear = '', lastMonth = '', lastDay = ''] = to.split('-');
  return from === to ? `${day}/${month}/${year}` : `${day}/${month}–${lastDay}/${lastMonth}/${lastYear}`;
};

/** The same below a chart's axis, where there is little room. */
export const stepMark = (language: Language, length: StepLength, step: { from: string; to: string }): string =>
  length === 'week' ? step.from.split('-').reverse().slice(0, 2).join('/') : stepWords(language, length, step);
