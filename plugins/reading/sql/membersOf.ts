import type { CollectionConfig, Field } from 'payload';
import type { ReadingOptions } from '../options';
import { columnOf, instant, literal, objectOf, quoted, tableOf } from './columns';
import { mediumOf } from './mediumOf';

export type Member = readonly [key: string, sql: string];

export type Shape = {
  options: ReadingOptions;
  collection: (slug: string) => CollectionConfig;
  /** What a list shows of things pointed at; an item shows what the collection itself lets through (`defaultPopulate`). */
  brief: boolean;
};

/** Places of the tree and topics in a list; more is a click away. */
const BRIEF_PLACE = ['name', 'shortName'];
const BRIEF_TOPIC = ['name', 'slug'];
const BRIEF_MEDIUM = { fields: ['alt'], sizes: ['thumbnail', 'card'] };

const shownOf = ({ options, collection, brief }: Shape, slug: string): string[] => {
  if (brief && slug === options.organizations) return BRIEF_PLACE;
  if (brief && slug === options.topics) return BRIEF_TOPIC;
  return Object.entries(collection(slug).defaultPopulate ?? {}).flatMap(([name, shown]) => (shown === true ? [name] : []));
};

/** The row a relation points at, as JSON, or null. */
const target = (shape: Shape, slug: string, alias: string): string => {
  if (slug === shape.options.media) return mediumOf(shape.collection(slug), alias, shape.brief ? BRIEF_MEDIUM : undefined);
  const shown = shownOf(shape, slug).map((name): Member => [name, `${alias}.${quoted(columnOf(name))}`]);
  return objectOf([['id', `${alias}.id`], ...shown]);
};

/** Where a document's columns are read from: its table and the alias it has in the statement. */
type Row = { table: string; alias: string };

const pointedAt = (shape: Shape, field: { name: string; relationTo: string; hasMany?: boolean | undefined }, { table, alias }: Row, column: string): string => {
  const of = quoted(tableOf(field.relationTo));
  // Nobody is judged here: of content that has readers of its own, only which one it is.
  if (!field.hasMany && shape.collection(field.relationTo).versions) return `${alias}.${quoted(column)}`;
  if (!field.hasMany) return `(select ${target(shape, field.relationTo, 't')} from ${of} t where t.id = ${alias}.${quoted(column)})`;
  const key = quoted(`${tableOf(field.relationTo)}_id`);
  return `(select coalesce(json_agg(${target(shape, field.relationTo, 't')} order by r."order"), '[]'::json) from ${quoted(`${table}_rels`)} r join ${of} t on t.id = r.${key} where r.parent_id = ${alias}.id and r.path = ${literal(field.name)})`;
};

/** The rows of an array in their order, as Payload writes them: each with its id. */
const rowsOf = (shape: Shape, slug: string, fields: readonly Field[], parent: Row, column: string): string => {
  const row: Row = { table: `${parent.table}_${column}`, alias: `${parent.alias}a` };
  const members: Member[] = [['id', `${row.alias}.id`], ...membersOf(shape, slug, fields, '', row)];
  return `(select coalesce(json_agg(${objectOf(members)} order by ${row.alias}."_order"), '[]'::json) from ${quoted(row.table)} ${row.alias} where ${row.alias}."_parent_id" = ${parent.alias}.id)`;
};

/**
 * The members of one document (alias `d`) as SQL, made from the collection's own fields, so that a field added there
 * arrives here. Derived paths stay inside: they are how the house is built, not what a reader reads.
 */
export const membersOf = (shape: Shape, slug: string, fields: readonly Field[], prefix = '', row: Row = { table: tableOf(slug), alias: 'd' }): Member[] =>
  fields.flatMap((field): Member[] => {
    if (field.type === 'row' || field.type === 'collapsible') return membersOf(shape, slug, field.fields, prefix, row);
    if (field.type === 'ui' || field.type === 'join' || !('name' in field) || field.name.endsWith('Path')) return [];
    // A field with a reading access of its own is not for every reader, and nobody is judged here.
    if ('access' in field && field.access?.read) return [];
    const column = `${prefix}${columnOf(field.name)}`;
    const at = `${row.alias}.${quoted(column)}`;
    switch (field.type) {
      case 'group':
        return [[field.name, objectOf(membersOf(shape, slug, field.fields, `${column}_`, row))]];
      case 'relationship':
      case 'upload':
        if (typeof field.relationTo !== 'string') break;
        return [[field.name, pointedAt(shape, { name: field.name, relationTo: field.relationTo, hasMany: field.hasMany }, row, `${column}_id`)]];
      case 'array':
        return [[field.name, rowsOf(shape, slug, field.fields, row, column)]];
      case 'date':
        return [[field.name, instant(at)]];
      case 'text':
      case 'textarea':
      case 'json':
      case 'richText':
      case 'checkbox':
      case 'number':
      case 'select':
        if ('hasMany' in field && field.hasMany) break;
        return [[field.name, at]];
      default:
    }
    throw new TypeError(`reading: ${slug}.${field.name} (${field.type}) has no form in a hot read yet`);
  });

/** Times every document carries. */
export const times: readonly Member[] = [
  ['updatedAt', instant('d.updated_at')],
  ['createdAt', instant('d.created_at')],
];
