import type { Language } from '../../../kernel/client';
import type { Figures } from '../data/readFigures';
import { figure } from '../translations';
import { PARTS, valueWords, type Part } from '../valueWords';

export const FILED = [...PARTS, 'branches'] as const;
export type Filed = (typeof FILED)[number];

/** One part of the figures as a table: its name, the heads, the rows. */
export type Sheet = { name: string; heads: string[]; rows: (string | number)[][] };

const countedSheet = (language: Language, part: Part, figures: Figures): Sheet => ({
  name: figure(language, `part.${part}`),
  heads: [figure(language, 'table.value'), figure(language, 'table.count')],
  rows: figures[part].map(({ value, count }) => [valueWords(language, part, value), count]),
});

/** The chosen parts, in the order of the screen. Counts only: no person is in them by name. */
export const sheetsOf = (language: Language, parts: readonly string[], figures: Figures): Sheet[] =>
  FILED.filter((part) => parts.includes(part)).map((part) =>
    part === 'branches'
      ? { name: figure(language, 'part.branches'), heads: (['table.place', 'table.total', 'table.official', 'table.probationary'] as const).map((key) => figure(language, key)), rows: figures.branches.map(({ name, total, official, probationary }) => [name, total, official, probationary]) }
      : countedSheet(language, part, figures),
  );
