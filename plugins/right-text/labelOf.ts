import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { languageOf, type LanguageSource } from '../kernel';

/** What people call the field that a path begins in: "body.root.children.3" → "Nội dung". */
export const labelOf = (collection: SanitizedCollectionConfig, path: string, source: LanguageSource): string => {
  const name = path.split('.')[0] ?? '';
  const field: FlattenedField | undefined = collection.flattenedFields.find((each) => each.name === name);
  const label: unknown = field && 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  const words = label !== null && typeof label === 'object' ? (label as Record<string, unknown>)[languageOf(source)] : undefined;
  return typeof words === 'string' ? words : name;
};
