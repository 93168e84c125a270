import type { Config, Field } from 'payload';
import type { SearchOptions } from './options';

const fieldNamed = (fields: readonly Field[], name: string): Field | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inner = 'fields' in field && (field.type === 'row' || field.type === 'collapsible') ? fieldNamed(field.fields, name) : undefined;
    if (inner) return inner;
  }
  return undefined;
};

/** The values that "type" may be filtered by: those of the select fields named in the options. */
export const typesOf = (config: Pick<Config, 'collections'>, { collections }: SearchOptions): string[] =>
  Object.entries(collections).flatMap(([slug, { type }]) => {
    if (type === undefined) return [];
    const field = fieldNamed(config.collections?.find((each) => each.slug === slug)?.fields ?? [], type);
    if (field?.type !== 'select') throw new TypeError(`search: ${slug} has no select field ${type}`);
    return field.options.map((option) => (typeof option === 'string' ? option : option.value));
  });
