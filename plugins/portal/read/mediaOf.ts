import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Medium } from './types';

/** Pictures and files among these that the person may see, by id: no read of the house gives them, so Payload's own, with the person's access. */
export const mediaOf = async (req: PayloadRequest, collection: string, ids: readonly string[]): Promise<ReadonlyMap<string, Medium>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({ collection: collection as CollectionSlug, where: { id: { in: [...ids] } }, limit: ids.length, depth: 0, pagination: false, overrideAccess: false, req });
  return new Map((docs as unknown as Medium[]).map((medium) => [medium.id, medium]));
};
