import type { CollectionSlug, PayloadRequest } from 'payload';
import { fail } from '../../kernel';
import type { ListenOptions, SpokenFields } from '../options';

export type LiveItem = { row: Record<string, unknown>; fields: SpokenFields };

/**
 * The live item, for whoever may read its text.
 * @throws 404 for everybody else; 403 for accounts that nothing reaches
 */
export const liveItem = async (req: PayloadRequest, { collections }: ListenOptions, collection: string, id: string): Promise<LiveItem> => {
  const fields = Object.hasOwn(collections, collection) ? collections[collection] : undefined;
  if (!fields) throw fail(req, 'not-found');
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }, limit: 1, depth: 0, pagination: false, draft: false, overrideAccess: false, req,
  });
  const row = docs[0] as unknown as Record<string, unknown> | undefined;
  if (!row) throw fail(req, 'not-found');
  return { row, fields };
};
