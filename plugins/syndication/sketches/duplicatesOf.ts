import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, powerOf, publishedScope, subtreeEnd, WRITERS } from '../../hierarchical-access';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import { alike, bandsOf, shinglesOf, sketchOf } from '../domain/sketch';

export type Duplicate = { collection: string; documentId: string; title: string; owner: string; live: boolean; percent: number; link: string };

/** From here on two texts are worth showing to a person. */
const LEAST = 0.6;
/** Shorter texts are alike by what they are about ("Thông báo nghỉ lễ"), not by having been copied. */
const LEAST_SHINGLES = 30;
const MOST_CANDIDATES = 400;
const MOST_SHOWN = 5;

type Sketched = { collection: string; documentId: string; live: boolean; sketch: number[] };

const within = (column: SQL, paths: readonly string[]): SQL =>
  paths.length === 0 ? sql`false` : sql`(${sql.join(paths.map((path) => sql`(${column} >= ${path} and ${column} < ${subtreeEnd(path)})`), sql` or `)})`;

/** Those of the candidates that this person may read: live ones as readers do, drafts as the board and its administration do. */
const readable = async (req: PayloadRequest, collection: string, rows: readonly Sketched[]): Promise<Map<string, { title: string; owner: string; published: boolean; own: boolean }>> => {
  const power = await powerOf(req);
  const { audiences, owners, tops } = publishedScope(power);
  const path = sql`i.owner_path`;
  const own = sql`(i.owner_id = any(${uuidArray(heldAt(power, WRITERS))}) or ${within(path, heldOver(power, ADMINS))})`;
  const found = await query<{ id: string; title: string | null; owner: string; published: boolean; own: boolean }>(
    req,
    sql`select i.id, i.title, o.name as owner, i._status::text = 'published' as published, ${own} as own
        from ${sql.identifier(collection.replaceAll('-', '_'))} i join organizations o on o.id = i.owner_id
        where i.id = any(${uuidArray(rows.map(({ documentId }) => documentId))})
          and (${own} or (i._status = 'published' and (i.audience_id = any(${uuidArray(audiences)}) or i.owner_id = any(${uuidArray(owners)}) or ${within(path, tops)})))`,
  );
  return new Map(found.map(({ id, title, ...rest }) => [id, { title: title ?? '', ...rest }]));
};

/** Items that say much the same as this text, of those the asker may read; the most alike first. `but`: the item itself. */
export const duplicatesOf = async (req: PayloadRequest, text: string, but?: { collection: string; documentId: string }): Promise<Duplicate[]> => {
  const shingles = shinglesOf(text);
  if (shingles.size < LEAST_SHINGLES) return [];
  const sketch = sketchOf(shingles);
  const candidates = await query<Sketched>(
    req,
    sql`select collection, document_id as "documentId", live, sketch from handbook.content_sketches
        where bands && ${`{${bandsOf(sketch).join(',')}}`}::integer[] and (${but?.collection ?? ''}, ${but?.documentId ?? null}::uuid) is distinct from (collection, document_id)
        limit ${MOST_CANDIDATES}`,
  );
  const near = candidates.map((each) => ({ ...each, share: alike(sketch, each.sketch) })).filter(({ share }) => share >= LEAST);
  const hits: Duplicate[] = [];
  for (const collection of new Set(near.map((each) => each.collection))) {
    const rows = near.filter((each) => each.collection === collection);
    const seen = await readable(req, collection, rows);
    for (const { documentId, live, share } of rows) {
      const item = seen.get(documentId);
      // A sketch of what was live is a draft's once it was withdrawn; a draft beside what is live is its board's alone.
      const isLive = live && item?.published === true;
      if (!item || (!isLive && !item.own)) continue;
      hits.push({ collection, documentId, title: item.title, owner: item.owner, live: isLive, percent: Math.round(share * 100), link: `/admin/collections/${collection}/${documentId}` });
    }
  }
  const best = new Map<string, Duplicate>();
  for (const hit of hits.sort((a, b) => b.percent - a.percent || Number(b.live) - Number(a.live))) if (!best.has(hit.documentId)) best.set(hit.documentId, hit);
  return [...best.values()].slice(0, MOST_SHOWN);
};
