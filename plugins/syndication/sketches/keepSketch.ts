import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { query, sha256, sql } from '../../kernel';
import { bandsOf, shinglesOf, sketchOf } from '../domain/sketch';
import type { SketchedFields } from '../options';
import { textOfItem } from './textOfItem';

const integers = (values: readonly number[]): string => `{${values.join(',')}}`;

/** After each save: the sketch of the live text, or of the newest draft, where the words changed. What was published was the draft. */
export const keepSketch =
  (fields: SketchedFields): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const item = doc as Record<string, unknown> & { id: string; _status?: string };
    const live = item._status === 'published';
    const text = textOfItem(fields, item);
    const digest = sha256(text);
    if (live) await query(req, sql`delete from handbook.content_sketches where collection = ${collection.slug} and document_id = ${item.id}::uuid and not live`);
    const [known] = await query(req, sql`select 1 from handbook.content_sketches where collection = ${collection.slug} and document_id = ${item.id}::uuid and live = ${live} and digest = ${digest}`);
    if (known) return doc as unknown;
    const sketch = sketchOf(shinglesOf(text));
    await query(req, sql`
      insert into handbook.content_sketches (collection, document_id, live, digest, sketch, bands)
      values (${collection.slug}, ${item.id}::uuid, ${live}, ${digest}, ${integers(sketch)}::integer[], ${integers(bandsOf(sketch))}::integer[])
      on conflict (collection, document_id, live) do update set digest = excluded.digest, sketch = excluded.sketch, bands = excluded.bands`);
    return doc as unknown;
  };

export const forgetSketch: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await query(req, sql`delete from handbook.content_sketches where collection = ${collection.slug} and document_id = ${String(id)}::uuid`);
};
