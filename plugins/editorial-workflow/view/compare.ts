import type { PayloadRequest } from 'payload';
import { languageOf, query, sql, uuidArray } from '../../kernel';
import { canonicalJson } from '../../kernel/pure';
import { contentFields } from '../engine/contentFields';
import type { FileDigest, Snapshot } from '../domain/snapshot';
import { inWords } from './inWords';
import type { Comparison, FieldComparison, FileComparison } from './types';

/** Names of files, organisations and topics, by id. */
export const namesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: string; name: string }>(
    req,
    sql`select id, coalesce(original_name, filename) as name from media where id = any(${uuidArray(ids)})
        union all select id, name from organizations where id = any(${uuidArray(ids)})
        union all select id, name from topics where id = any(${uuidArray(ids)})`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

type Stored = { id: string; size: number | null };

/** Bytes of the files; what is stored never changes under its id. */
const sizesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, number | null>> => {
  if (ids.length === 0) return new Map();
  const rows = await query<Stored>(req, sql`select id, filesize::float8 as size from media where id = any(${uuidArray(ids)})`);
  return new Map(rows.map(({ id, size }) => [id, size]));
};

const fileChange = (was: FileDigest | undefined, is: FileDigest | undefined): FileComparison['change'] => {
  if (!was) return 'added';
  if (!is) return 'removed';
  return canonicalJson(was) === canonicalJson(is) ? 'same' : 'changed';
};

/** Field by field, two frozen contents side by side; relations by name, rich text as words, files with size and digest. */
export const compareSnapshots = async (
  req: PayloadRequest,
  collection: string,
  before: { name: string; snapshot: Snapshot | undefined },
  after: { name: string; snapshot: Snapshot | undefined },
): Promise<Omit<Comparison, 'snapshots'>> => {
  const language = languageOf(req);
  const fields = contentFields(req.payload, collection);
  const related = fields.filter(({ type }) => type === 'relationship' || type === 'upload');
  const idsOf = (snapshot: Snapshot | undefined): string[] =>
    related.flatMap(({ name }) => snapshot?.content[name] ?? []).filter((id): id is string => typeof id === 'string');
  const fileIds = [...new Set([...Object.keys(before.snapshot?.files ?? {}), ...Object.keys(after.snapshot?.files ?? {})])];
  const names = await namesOf(req, [...new Set([...idsOf(before.snapshot), ...idsOf(after.snapshot), ...fileIds])]);
  const sizes = await sizesOf(req, fileIds);
  const text = (snapshot: Snapshot | undefined, name: string, isRelated: boolean): string => {
    const value = snapshot?.content[name];
    if (!isRelated) return inWords(value, names);
    return [value].flat().filter((id): id is string => typeof id === 'string').map((id) => names.get(id) ?? id).join('\n');
  };
  const compared = fields.map((field): FieldComparison => {
    const label = 'label' in field ? field.label : undefined;
    const isRelated = related.includes(field);
    const [was, is] = [text(before.snapshot, field.name, isRelated), text(after.snapshot, field.name, isRelated)];
    // Bold, a heading's level, the order of what reads the same: no word differs, and it is a change all the same.
    const formOnly = was === is && canonicalJson(before.snapshot?.content[field.name] ?? null) !== canonicalJson(after.snapshot?.content[field.name] ?? null);
    return {
      field: field.name,
      label: typeof label === 'string' ? label : ((label as Record<string, string> | undefined)?.[language] ?? field.name),
      before: was,
      after: is,
      changed: was !== is || formOnly,
      formOnly,
    };
  });
  return {
    before: before.name,
    after: after.name,
    fields: compared,
    files: fileIds.map((id): FileComparison => {
      const [was, is] = [before.snapshot?.files[id], after.snapshot?.files[id]];
      return { id, name: names.get(id) ?? id, size: sizes.get(id) ?? null, sha256: (is ?? was)?.sha256 ?? null, change: fileChange(was, is) };
    }),
  };
};
