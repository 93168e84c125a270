import { languageOf, type Language } from '../../../kernel/client';
import { formLabel, history } from '../translations';
import type { Said } from './entry';

type Shown = Said & { form: string | null; organizationName?: string | null; from: string; to: string | null; precision: 'day' | 'month' | 'year'; decidedOn: string | null };

/** "19/5/2010", "5/2010", "2010": as far as it is known. */
export const dayWords = (day: string, precision: 'day' | 'month' | 'year' = 'day'): string => {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  return precision === 'year' ? year : precision === 'month' ? `${month}/${year}` : `${date}/${month}/${year}`;
};

/** From when to when, or the one day. */
export const periodWords = (language: Language, { from, to, precision }: Pick<Shown, 'from' | 'to' | 'precision'>, lasts: boolean): string => {
  if (!lasts) return dayWords(from, precision);
  return to === null ? history(language, 'words.since', { from: dayWords(from, precision) }) : history(language, 'words.from-to', { from: dayWords(from, precision), to: dayWords(to, precision) });
};

/** "Bằng khen: Đảng viên xuất sắc 5 năm"; a title that begins with its form says it already. */
export const titleWords = (language: Language, { form, title }: Pick<Shown, 'form' | 'title'>): string => {
  const word = form === null || form === 'other' ? '' : formLabel(form)[languageOf({ language })];
  return word === '' || title.toLowerCase().startsWith(word.toLowerCase()) ? title : `${word}: ${title}`;
};

/** What else is said, part by part: where, degree, decision, note. */
export const detailWords = (language: Language, { organizationName, place, degree, decisionNumber, decidedOn, decisionOrgan, note }: Shown): string[] => {
  const decision = [
    decisionNumber && history(language, 'words.decision', { number: decisionNumber }),
    decidedOn && history(language, 'words.decision.on', { on: dayWords(decidedOn) }),
    decisionOrgan && history(language, 'words.decision.of', { organ: decisionOrgan }),
  ].filter(Boolean).join(' ');
  return [organizationName, place, degree, decision, note].filter((part): part is string => Boolean(part));
};
