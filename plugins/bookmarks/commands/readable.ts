import type { CollectionSlug, PayloadRequest } from 'payload';
import { QUERY_LIMITS } from '../../kernel';

type Live = { id: string; title?: string | null };

const some = async (req: PayloadRequest, collection: string, ids: readonly string[]): Promise<Live[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { title: true } as never,
    limit: ids.length, depth: 0, pagination: false, draft: false, overrideAccess: false, req,
  });
  return docs as unknown as Live[];
};

/**
 * Titles of the live items among these that the person may read now, by id. Asked in pieces: a question asked for a person
 * is cut to so many rows (kernel, `guardQueries`), and what was cut off would look withdrawn.
 */
export const readable = async (req: PayloadRequest, collection: string, ids: readonly string[]): Promise<Map<string, string>> => {
  const titles = new Map<string, string>();
  for (let from = 0; from < ids.length; from += QUERY_LIMITS.rows) {
    for (const { id, title } of await some(req, collection, ids.slice(from, from + QUERY_LIMITS.rows))) titles.set(id, title ?? '');
  }
  return titles;
};
