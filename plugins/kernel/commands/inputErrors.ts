import type { z } from 'zod';
import { createTranslator, languageOf, type Language, type LanguageSource } from '../i18n/translator';
import { en } from '../translations/input.en';
import { vi } from '../translations/input.vi';

type Issue = Parameters<z.core.$ZodErrorMap>[0];
type Key = keyof typeof vi;

const t = createTranslator(vi, en);

const FORMATS: Readonly<Record<string, Key>> = {
  email: 'format.email', url: 'format.url', uuid: 'format.id', guid: 'format.id', date: 'format.date', datetime: 'format.datetime',
};
const typeOf = (expected: string): Key => (`type.${expected}` in vi ? (`type.${expected}` as Key) : 'type.other');
const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : String(value));

const bounds = (source: LanguageSource, issue: Issue): string => {
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    if (issue.origin === 'string') return least === '1' ? t(source, 'empty') : t(source, 'short', { least });
    if (issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'map') return t(source, 'few', { least });
    return t(source, issue.inclusive === false ? 'small.over' : 'small', { least });
  }
  if (issue.code !== 'too_big') return t(source, 'wrong');
  const most = String(issue.maximum);
  if (issue.origin === 'string') return t(source, 'long', { most });
  if (issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'map') return t(source, 'many', { most });
  return t(source, issue.inclusive === false ? 'large.under' : 'large', { most });
};

/** Words that a schema's own check brings: `.refine(check, { params: { words: { vi, en } } })`. */
const ownWords = (words: unknown, language: Language): string | undefined =>
  typeof words === 'object' && words !== null ? (words as Partial<Record<Language, string>>)[language] : undefined;

/** What zod found wrong with one value, in words of ours: its own speak of `string` and `>=1` to people who fill in forms. */
export const inputErrors =
  (source: LanguageSource): z.core.$ZodErrorMap =>
  (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined || issue.input === null ? t(source, 'missing') : t(source, 'type', { type: t(source, typeOf(issue.expected)) });
      case 'invalid_value':
        return issue.input === undefined ? t(source, 'missing') : issue.values.length === 1 ? t(source, 'value', { value: shown(issue.values[0]) }) : t(source, 'values', { values: issue.values.map(shown).join(', ') });
      case 'too_small':
      case 'too_big':
        return bounds(source, issue);
      case 'invalid_format':
        return t(source, FORMATS[issue.format] ?? 'format');
      case 'not_multiple_of':
        return t(source, 'step', { step: issue.divisor });
      case 'unrecognized_keys':
        return t(source, 'unknown', { keys: issue.keys.join(', ') });
      case 'custom':
        return ownWords(issue.params?.words, languageOf(source)) ?? t(source, 'wrong');
      default:
        return t(source, 'wrong');
    }
  };
