import { type Language } from '../../kernel/client';
import { choiceLabel } from '../record/translations';
import type { MemberStatus } from '../domain/status';
import { label } from '../translations';
import { bands } from './domain/bands';
import { figure } from './translations';

export const PARTS = ['status', 'sex', 'age', 'qualification', 'politicalTheory', 'admissions'] as const;
export type Part = (typeof PARTS)[number];

/** What a counted value is called. */
export const valueWords = (language: Language, part: Part, value: string): string => {
  if (value === '?') return figure(language, 'unknown');
  if (part === 'status') return label(`status.${value as MemberStatus}`)[language];
  if (part === 'admissions') return figure(language, 'month', { month: value.split('-').reverse().join('/') });
  if (part !== 'age') return choiceLabel(part, value)[language];
  const { from, to } = bands.find((band) => String(band.from) === value) ?? { from: value, to: undefined };
  return to === undefined ? figure(language, 'age.from', { from }) : figure(language, 'age.between', { from, to });
};
