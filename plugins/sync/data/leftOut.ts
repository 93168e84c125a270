import type { FlattenedField, SelectType } from 'payload';

/**
 * What of a document a phone does not get: the members named by option, and every field with a reading access of its own. Such a field comes and goes with
 * power that no stream tells of; a phone would keep it after its owner may not see it any more.
 */
export const leftOut = (fields: readonly FlattenedField[], without: readonly string[] = []): SelectType => {
  const entries = fields.flatMap((field): [string, SelectType[string]][] => {
    if (without.includes(field.name) || ('access' in field && field.access?.read)) return [[field.name, false]];
    if (field.type !== 'group') return [];
    const nested = leftOut(field.flattenedFields);
    return Object.keys(nested).length === 0 ? [] : [[field.name, nested]];
  });
  return Object.fromEntries(entries) as SelectType;
};
