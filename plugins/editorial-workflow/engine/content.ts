import type { CollectionSlug, PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { idsIn, normalise, snapshotHash, type FileDigest, type Snapshot } from '../domain/snapshot';
import { contentFields } from './contentFields';

export type Which = 'draft' | 'live';
export type Frozen = { snapshot: Snapshot; hash: string };
export type ContentDocument = { id: string; owner: string; audience: string; _status?: string } & Record<string, unknown>;

/** Name of a collection's main table. */
export const tableOf = (collection: string): string => collection.replace(/-/g, '_');

/**
 * The newest draft of a document, or its main row when that is live. Undefined when there is none.
 * Read without access checks: callers have decided who may.
 */
export const readDocument = async (req: PayloadRequest, collection: string, id: string, which: Which): Promise<ContentDocument | undefined> => {
  const found = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    draft: which === 'draft',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  const document = found.docs[0] as unknown as ContentDocument | undefined;
  return which === 'live' && document?._status !== 'published' ? undefined : document;
};

const filesOf = async (req: PayloadRequest, ids: string[]): Promise<Snapshot['files']> => {
  if (ids.length === 0) return {};
  const rows = await query<{ id: string } & FileDigest>(
    req,
    sql`select id, sha256, alt, caption, author, source, licence from media where id = any(${uuidArray(ids)}) order by id`,
  );
  return Object.fromEntries(rows.map(({ id, ...digest }) => [id, digest]));
};

/** Freezes a document's content: every field present, relations as ids, files by digest; with its hash. */
export const freeze = async (req: PayloadRequest, collection: string, document: ContentDocument): Promise<Frozen> => {
  const content = Object.fromEntries(
    contentFields(req.payload, collection).map((field) => [field.name, normalise(document[field.name])]),
  );
  const snapshot: Snapshot = { content, files: await filesOf(req, idsIn(content)) };
  return { snapshot, hash: snapshotHash(snapshot) };
};

/** Frozen content as Payload takes it: an empty list of rows is a list. */
export const asData = (req: PayloadRequest, collection: string, content: Snapshot['content']): Record<string, unknown> => {
  const rows = contentFields(req.payload, collection).filter(({ type }) => type === 'array' || type === 'blocks');
  return { ...content, ...Object.fromEntries(rows.filter(({ name }) => content[name] === null || content[name] === undefined).map(({ name }) => [name, []])) };
};

/** The hash of what readers see now, or undefined when nothing is live. */
export const liveHash = async (req: PayloadRequest, collection: string, id: string): Promise<string | undefined> => {
  const live = await readDocument(req, collection, id, 'live');
  return live && (await freeze(req, collection, live)).hash;
};
