import { z } from 'zod';
import type { Both, ValueWords } from './valueWords';

type FormOption = { value: string | number; label: string };

/** What a person is asked for to give a value of some type: made of the type, so that no rule needs a screen of its own. */
export type ValueForm = { label: string; help: string } & (
  | { kind: 'number'; unit: string; percent: boolean; integer: boolean; least: number | null; most: number | null; aboveLeast: boolean; belowMost: boolean }
  | { kind: 'choice'; options: FormOption[] }
  | { kind: 'choices'; options: FormOption[]; least: number }
  | { kind: 'list'; each: ValueForm; least: number; most: number | null }
  | { kind: 'parts'; parts: { name: string; form: ValueForm }[] }
  | { kind: 'text'; pattern: string | null }
  /** A type this form knows no boxes for: typed as JSON. */
  | { kind: 'json' }
);

/** The members of a JSON schema that count here. */
type Schema = {
  type?: string;
  enum?: (string | number)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
};

type Pick = (words: Both | undefined) => string;

const optionsOf = (values: readonly (string | number)[], words: ValueWords, pick: Pick): FormOption[] =>
  values.map((value) => ({ value, label: pick(words.words?.[String(value)]) || String(value) }));

/** Zod bounds whole numbers by what JavaScript can hold: no bound people should read. */
const bound = (value: number | undefined): number | null => (value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value);

const numberForm = (schema: Schema, words: ValueWords, pick: Pick, unit: string): Omit<Extract<ValueForm, { kind: 'number' }>, 'label' | 'help'> => ({
  kind: 'number',
  unit: words.percent ? '%' : pick(words.unit) || unit,
  percent: words.percent ?? false,
  integer: schema.type === 'integer',
  least: bound(schema.minimum ?? schema.exclusiveMinimum),
  most: bound(schema.maximum ?? schema.exclusiveMaximum),
  aboveLeast: schema.exclusiveMinimum !== undefined,
  belowMost: schema.exclusiveMaximum !== undefined,
});

const build = (schema: Schema, words: ValueWords, pick: Pick, unit: string): ValueForm => {
  const named = { label: pick(words.label), help: pick(words.help) };
  if (schema.enum) return { ...named, kind: 'choice', options: optionsOf(schema.enum, words, pick) };
  if (schema.type === 'number' || schema.type === 'integer') return { ...named, ...numberForm(schema, words, pick, unit) };
  if (schema.type === 'string') return { ...named, kind: 'text', pattern: schema.pattern ?? null };
  if (schema.type === 'array' && schema.items) {
    const each = words.each ?? {};
    const numbered = schema.items.type === 'integer' && each.words ? Object.keys(each.words).map(Number) : undefined;
    const values = schema.items.enum ?? numbered;
    if (values) return { ...named, kind: 'choices', options: optionsOf(values, each, pick), least: schema.minItems ?? 0 };
    return { ...named, kind: 'list', each: build(schema.items, each, pick, ''), least: schema.minItems ?? 0, most: schema.maxItems ?? null };
  }
  if (schema.type === 'object' && schema.properties) {
    const parts = Object.entries(schema.properties).map(([name, part]) => ({ name, form: build(part, { label: { vi: name, en: name }, ...words.parts?.[name] }, pick, '') }));
    return { ...named, kind: 'parts', parts };
  }
  return { ...named, kind: 'json' };
};

/** The boxes for a value of this type, in one language. @param unit of the whole value, where it is one number */
export const valueForm = (schema: z.ZodType, words: ValueWords, language: 'vi' | 'en', unit = ''): ValueForm =>
  build(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, words, (both) => both?.[language] ?? '', unit);
