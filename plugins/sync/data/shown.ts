import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Stream } from '../domain/streams';
import { leftOut } from './leftOut';

type Owned = { id: string; owner?: unknown; audience?: unknown };

const idOf = (value: unknown): string => (typeof value === 'object' && value !== null ? String((value as { id?: unknown }).id) : String(value));

/**
 * Of these documents, the ones this person reads now, each as the collection itself shows it to them (their own access, depth 0), and only by what they
 * follow: what one merely oversees is asked for, not carried along.
 */
export const shown = async (req: PayloadRequest, { collection, ids, follow, without }: { collection: string; ids: readonly string[]; follow: ReadonlySet<Stream>; without: readonly string[] }): Promise<Map<string, Owned>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: leftOut(req.payload.collections[collection as CollectionSlug].config.flattenedFields, without),
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const theirs = (docs as Owned[]).filter(({ owner, audience }) => follow.has(`a:${idOf(audience)}`) || follow.has(`o:${idOf(owner)}`));
  return new Map(theirs.map((doc) => [doc.id, doc]));
};
