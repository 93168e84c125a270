import type { PayloadRequest } from 'payload';
import { languageOf } from '../../kernel';
import { contentFields } from '../engine/contentFields';
import { idsIn } from '../domain/snapshot';
import { namesOf } from '../view/compare';
import { inWords, type Names } from '../view/inWords';
import type { Conflict } from './domain/merge';

/** A place both sides changed, as it is shown: its path as the command takes it, its field by name, the three texts in words. */
export type ConflictView = { path: string; field: string; label: string; base: string; mine: string; live: string };

const isRow = (value: unknown): value is { id: string; heading?: unknown } => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Of an order the rows are named, not their ids. */
const words = (path: string, value: unknown, rows: ReadonlyMap<string, string>, names: Names): string =>
  path.endsWith('#order') && Array.isArray(value) ? value.map((id) => rows.get(String(id)) ?? String(id)).join('\n') : inWords(isRow(value) ? [value] : value, names);

export const conflictViews = async (req: PayloadRequest, collection: string, conflicts: readonly Conflict[], contents: readonly Record<string, unknown>[]): Promise<ConflictView[]> => {
  const language = languageOf(req);
  const fields = contentFields(req.payload, collection);
  const names = await namesOf(req, idsIn(conflicts));
  const rows = new Map(
    contents.flatMap((content) => Object.values(content)).flatMap((value): [string, string][] =>
      Array.isArray(value) ? value.filter(isRow).map((row) => [row.id, inWords('heading' in row ? row.heading : [row]).split('\n')[0] ?? '']) : [],
    ),
  );
  return conflicts.map(({ path, base, mine, live }) => {
    const name = path.split(/[.#]/)[0] ?? path;
    const label = fields.find((field) => field.name === name);
    const said = label && 'label' in label ? label.label : undefined;
    return {
      path,
      field: name,
      label: typeof said === 'string' ? said : ((said as Record<string, string> | undefined)?.[language] ?? name),
      base: words(path, base, rows, names),
      mine: words(path, mine, rows, names),
      live: words(path, live, rows, names),
    };
  });
};
