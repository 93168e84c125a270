import type { CollectionSlug, PayloadRequest } from 'payload';
import type { FeedEntry } from '../../read/types';

/**
 * The newest that an organisation itself published and this person may read. The feed knows audiences and no owners, so Payload's own list, with the
 * person's access: what `GET /api/news?where[owner][equals]=…` answers.
 */
export const published = async (req: PayloadRequest, collection: 'news' | 'documents', owner: string, most: number): Promise<FeedEntry[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { and: [{ owner: { equals: owner } }, { _status: { equals: 'published' } }] },
    sort: '-publishedAt',
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs.map((doc) => ({ ...(doc as unknown as FeedEntry), collection }));
};
