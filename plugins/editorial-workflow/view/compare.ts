import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import type { PayloadRequest } from 'payload';
import { languageOf, query, sql, uuidArray } from '../../kernel';
import { contentFields } from '../engine/contentFields';
import type { Snapshot } from '../domain/snapshot';
import type { Comparison, FieldComparison } from './types';

/** A value as lines of text, so that two of them can be compared word by word. */
const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && 'root' in value) return convertLexicalToPlaintext({ data: value as never });
  if (Array.isArray(value)) {
    return value
      .map((entry: unknown) =>
        typeof entry === 'object' && entry !== null && 'heading' in entry
          ? `${String(entry.heading)}\n${'text' in entry ? String(entry.text) : ''}`
          : inWords(entry),
      )
      .join('\n\n');
  }
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value as string | number | boolean);
};

const namesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: string; name: string }>(
    req,
    sql`select id, coalesce(original_name, filename) as name from media where id = any(${uuidArray(ids)})
        union all select id, name from organizations where id = any(${uuidArray(ids)})
        union all select id, name from topics where id = any(${uuidArray(ids)})`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Field by field, two frozen contents side by side; relations by name, rich text as words. */
export const compareSnapshots = async (
  req: PayloadRequest,
  collection: string,
  before: { name: string; snapshot: Snapshot | undefined },
  after: { name: string; snapshot: Snapshot | undefined },
): Promise<Comparison> => {
  const language = languageOf(req);
  const fields = contentFields(req.payload, collection);
  const related = fields.filter(({ type }) => type === 'relationship' || type === 'upload');
  const idsOf = (snapshot: Snapshot | undefined): string[] =>
    related.flatMap(({ name }) => snapshot?.content[name] ?? []).filter((id): id is string => typeof id === 'string');
  const fileIds = [...new Set([...Object.keys(before.snapshot?.files ?? {}), ...Object.keys(after.snapshot?.files ?? {})])];
  const names = await namesOf(req, [...new Set([...idsOf(before.snapshot), ...idsOf(after.snapshot), ...fileIds])]);
  const text = (snapshot: Snapshot | undefined, name: string, isRelated: boolean): string => {
    const value = snapshot?.content[name];
    if (!isRelated) return inWords(value);
    return [value].flat().filter((id): id is string => typeof id === 'string').map((id) => names.get(id) ?? id).join('\n');
  };
  const compared = fields.map((field): FieldComparison => {
    const label = 'label' in field ? field.label : undefined;
    const isRelated = related.includes(field);
    const [was, is] = [text(before.snapshot, field.name, isRelated), text(after.snapshot, field.name, isRelated)];
    return {
      field: field.name,
      label: typeof label === 'string' ? label : ((label as Record<string, string> | undefined)?.[language] ?? field.name),
      before: was,
      after: is,
      changed: was !== is,
    };
  });
  return {
    before: before.name,
    after: after.name,
    fields: compared,
    files: fileIds.map((id) => {
      const [was, is] = [before.snapshot?.files[id], after.snapshot?.files[id]];
      return { id, name: names.get(id) ?? id, change: !was ? 'added' : !is ? 'removed' : 'same' };
    }),
  };
};
