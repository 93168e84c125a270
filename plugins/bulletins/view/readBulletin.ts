import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { fail, query, sql } from '../../kernel';
import type { BulletinKind } from '../domain/series';
import type { BulletinsOptions } from '../options';

/** `anchor`: its place, as the search names it. */
export type ReadBulletinItem = { anchor: string } & (
  /** Live, and for this reader. */
  | { kind: 'item'; collection: string; documentId: string; heading: string | null; title: string; summary: string; publishedAt: string | null; link: string }
  /** Was taken down, and had reached this reader; nothing of it is told. */
  | { kind: 'withdrawn'; heading: string | null }
  | { kind: 'text'; heading: string | null; text: string }
);

export type ReadBulletin = {
  id: string;
  /** By id and number a guidance or a meeting refers to it. */
  kind: BulletinKind; number: number | null; year: string; period: string;
  title: string; introduction: string; owner: string; live: boolean; publishedAt: string | null;
  items: ReadBulletinItem[];
};

type Row = { id: string; news?: string | null; document?: string | null; heading?: string | null; text?: string | null };
type Stored = { id: string; kind: BulletinKind; period?: string | null; issueNumber?: number | null; title?: string | null; introduction?: string | null; owner: string; items?: Row[] | null; _status?: string; publishedAt?: string | null };
type Item = { id: string; title?: string | null; summary?: string | null; publishedAt?: string | null; _status?: string };

const SELECT = { title: true, summary: true, publishedAt: true, _status: true } as const;

type Asked = { draft?: boolean; select?: Record<string, unknown> };

/** With the reader's own rights. */
const findWhere = async <T>(req: PayloadRequest, collection: string, where: Where, { draft = false, select, limit }: Asked & { limit: number }): Promise<T[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where, ...(select ? { select: select as never } : {}), draft, depth: 0, limit, pagination: false, overrideAccess: false, req,
  });
  return docs as unknown as T[];
};
const find = <T>(req: PayloadRequest, collection: string, ids: readonly string[], asked: Asked = {}): Promise<T[]> =>
  ids.length === 0 ? Promise.resolve([]) : findWhere<T>(req, collection, { id: { in: [...ids] } }, { ...asked, limit: ids.length });

/** Items of one collection: those the reader may read while they are live, and those that were taken down where it reached them. */
const itemsOf = async (req: PayloadRequest, tombstones: string, collection: string, ids: readonly string[]): Promise<{ readable: Map<string, Item>; gone: Set<string> }> => {
  const rows = (await find<Item>(req, collection, ids, { select: SELECT })).filter((each) => each._status === 'published');
  const readable = new Map(rows.map((each) => [each.id, each]));
  const missing = ids.filter((id) => !readable.has(id));
  const where: Where = { and: [{ collection: { equals: collection } }, { documentId: { in: missing } }] };
  const gone = missing.length === 0 ? [] : await findWhere<{ documentId: string }>(req, tombstones, where, { select: { documentId: true }, limit: 100 });
  return { readable, gone: new Set(gone.map(({ documentId }) => documentId)) };
};

/** An issue as its reader may read it: 404 when it is not there for them. What was withdrawn since is said, what does not reach them is left out. */
export const readBulletin = async (req: PayloadRequest, { bulletins, news, documents, tombstones }: BulletinsOptions, id: string): Promise<ReadBulletin> => {
  const [stored] = await find<Stored>(req, bulletins, [id]);
  const [row] = stored && stored._status !== 'published' ? await find<Stored>(req, bulletins, [id], { draft: true }) : [stored];
  if (!row) throw fail(req, 'not-found');
  const rows = row.items ?? [];
  const [ofNews, ofDocuments] = [await itemsOf(req, tombstones, news, rows.flatMap((each) => each.news ?? [])), await itemsOf(req, tombstones, documents, rows.flatMap((each) => each.document ?? []))];
  const [place] = await query<{ name: string }>(req, sql`select name from organizations where id = ${row.owner}::uuid`);
  const items = rows.flatMap((each): ReadBulletinItem[] => {
    const anchor = `muc-${each.id}`;
    const heading = each.heading?.trim() || null;
    const reference = each.news ?? each.document;
    if (!reference) return each.text?.trim() ? [{ anchor, kind: 'text', heading, text: each.text }] : [];
    const [collection, { readable, gone }] = each.news ? [news, ofNews] : [documents, ofDocuments];
    const item = readable.get(reference);
    if (item) return [{ anchor, kind: 'item', collection, documentId: reference, heading, title: item.title ?? '', summary: item.summary ?? '', publishedAt: item.publishedAt ?? null, link: `/api/${collection}/${reference}` }];
    return gone.has(reference) ? [{ anchor, kind: 'withdrawn', heading }] : [];
  });
  return {
    id, kind: row.kind, number: row.issueNumber ?? null, year: (row.period ?? '').slice(0, 4), period: row.period ?? '', title: row.title ?? '', introduction: row.introduction ?? '',
    owner: place?.name ?? '', live: row._status === 'published', publishedAt: row.publishedAt ?? null, items,
  };
};
