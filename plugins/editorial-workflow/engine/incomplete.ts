import type { FlattenedField, PayloadRequest } from 'payload';
import { languageOf } from '../../kernel';
import type { Snapshot } from '../domain/snapshot';
import { contentFields } from './contentFields';

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || isEmptyRichText(value);

/** Lexical leaves a root with one empty paragraph behind when everything was deleted. */
const isEmptyRichText = (value: unknown): boolean => {
  const root = (value as { root?: { children?: unknown[] } } | null)?.root;
  return root !== undefined && !JSON.stringify(root.children ?? []).match(/"(text|value|fields)":(?!"")/);
};

const labelOf = (field: FlattenedField, language: 'vi' | 'en'): string => {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  return (label && typeof label === 'object' ? (label as Record<string, string>)[language] : undefined) ?? field.name;
};

/** Labels of obligatory fields that are still empty: drafts are not validated, so submission asks (TRAPS.md 7). */
export const incompleteFields = (req: PayloadRequest, collection: string, { content, files }: Snapshot): string[] => {
  const missing = contentFields(req.payload, collection)
    .filter((field) => 'required' in field && field.required && isEmpty(content[field.name]))
    .map((field) => labelOf(field, languageOf(req)));
  const silent = Object.values(files).filter(({ alt }) => !alt?.trim()).length;
  return silent > 0 ? [...missing, languageOf(req) === 'en' ? `alternative text of ${silent} file(s)` : `mô tả thay thế của ${silent} tệp`] : missing;
};
