import type { CollectionConfig } from 'payload';
import { objectOf, quoted } from './columns';

type Member = readonly [key: string, sql: string];

const textFields = (fields: CollectionConfig['fields']): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'row' || field.type === 'collapsible') return textFields(field.fields);
    return (field.type === 'text' || field.type === 'textarea') && field.access?.update === undefined ? [field.name] : [];
  });

/** `$3` is where /api/media/file begins; names of files are digests and need no escaping. */
const address = (column: string): string => `$3::text || ${column}`;

/** One medium as an app shows it: its words and credits, where it lies, and its sizes. `fields`: all, or those named. */
export const mediumOf = (media: CollectionConfig, alias: string, brief: { fields: readonly string[]; sizes: readonly string[] } | undefined): string => {
  const at = (column: string): string => `${alias}.${quoted(column)}`;
  const sizes = (typeof media.upload === 'object' ? (media.upload.imageSizes ?? []) : []).map(({ name }) => name);
  const size = (name: string): Member => {
    const of = (what: string): string => at(`sizes_${name}_${what}`);
    const facts: Member[] = [['url', address(of('filename'))], ['width', of('width')], ['height', of('height')]];
    const more: Member[] = [['mimeType', of('mime_type')], ['filesize', of('filesize')], ['filename', of('filename')]];
    return [name, objectOf(brief ? facts : [...facts, ...more])];
  };
  const words = textFields(media.fields).filter((name) => !brief || brief.fields.includes(name));
  return objectOf([
    ['id', at('id')],
    ...words.map((name): Member => [name, at(name)]),
    ...(brief ? [] : (['filename', ['mimeType', 'mime_type'], 'filesize'] as const).map((each): Member => (typeof each === 'string' ? [each, at(each)] : [each[0], at(each[1])]))),
    ['url', address(at('filename'))],
    ['width', at('width')],
    ['height', at('height')],
    ['sizes', objectOf(sizes.filter((name) => !brief || brief.sizes.includes(name)).map(size))],
  ]);
};

/** The part of an address that stands before a file's name. */
export const fileBase = (serverUrl: string, api: string, media: string): string => `${serverUrl}${api}/${media}/file/`;

