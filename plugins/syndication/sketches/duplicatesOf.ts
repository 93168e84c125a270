import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, powerOf, publishedScope, subtreeEnd, WRITERS, type Power } from '../../hierarchical-access';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import { bandsOf } from '../domain/sketch';

export type Duplicate = { collection: string; documentId: string; title: string; owner: string; live: boolean; percent: number; link: string };

/** From here on two texts are worth showing to a person. */
const LEAST = 0.6;
const MOST_SHOWN = 5;

type Hit = { collection: string; id: string; title: string | null; owner: string; live: boolean; equal: number };

const within = (column: SQL, paths: readonly string[]): SQL =>
  paths.length === 0 ? sql`false` : sql`(${sql.join(paths.map((path) => sql`(${column} >= ${path} and ${column} < ${subtreeEnd(path)})`), sql` or `)})`;

/**
 * The most alike of one collection that this person may read: live ones as readers do, drafts as the board and its administration do.
 * A sketch of what was live is a draft's once it was withdrawn; a draft beside what is live is its board's alone.
 */
const hitsOf = (collection: string, power: Power, least: number): SQL => {
  const { audiences, owners, tops } = publishedScope(power);
  const path = sql`i.owner_path`;
  const own = sql`(i.owner_id = any(${uuidArray(heldAt(power, WRITERS))}) or ${within(path, heldOver(power, ADMINS))})`;
  const live = sql`(near.live and i._status = 'published')`;
  const reaches = sql`(i.audience_id = any(${uuidArray(audiences)}) or i.owner_id = any(${uuidArray(owners)}) or ${within(path, tops)})`;
  // Live and draft of an item may both be among them.
  return sql`(select near.collection, i.id, i.title, o.name as owner, ${live} as live, near.equal
    from near join ${sql.identifier(collection.replaceAll('-', '_'))} i on i.id = near.document_id join organizations o on o.id = i.owner_id
    where near.collection = ${collection} and near.equal >= ${least} and (${own} or (${live} and ${reaches}))
    order by near.equal desc, ${live} desc, i.id limit ${2 * MOST_SHOWN})`;
};

/**
 * Items that say much the same as the text of this sketch, of those the asker may read; the most alike first. All that share a band
 * are scored by equal places (`alike`), in one statement with who may see them. `but`: the item itself.
 */
export const duplicatesOf = async (req: PayloadRequest, collections: readonly string[], sketch: readonly number[] | undefined, but?: { collection: string; documentId: string }): Promise<Duplicate[]> => {
  if (!sketch || collections.length === 0) return [];
  const power = await powerOf(req);
  const integers = (values: readonly number[]): string => `{${values.join(',')}}`;
  const hits = await query<Hit>(
    req,
    sql`with near as materialized (
          select s.collection, s.document_id, s.live,
            (select count(*)::int from unnest(s.sketch, ${integers(sketch)}::integer[]) as both_of(theirs, ours) where theirs = ours) as equal
          from handbook.content_sketches s
          where s.bands && ${integers(bandsOf(sketch))}::integer[] and (${but?.collection ?? ''}, ${but?.documentId ?? null}::uuid) is distinct from (s.collection, s.document_id)
        ), hits as (${sql.join(collections.map((collection) => hitsOf(collection, power, Math.ceil(LEAST * sketch.length))), sql` union all `)})
        select * from hits order by equal desc, live desc, id`,
  );
  const best = new Map<string, Duplicate>();
  for (const { collection, id, title, owner, live, equal } of hits) {
    if (best.has(id)) continue;
    best.set(id, { collection, documentId: id, title: title ?? '', owner, live, percent: Math.round((equal / sketch.length) * 100), link: `/admin/collections/${collection}/${id}` });
  }
  return [...best.values()].slice(0, MOST_SHOWN);
};
