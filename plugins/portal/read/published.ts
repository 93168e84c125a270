import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { FeedEntry } from './types';

type Asked = { where?: Where; most: number; page?: number };

/**
 * What is published in a collection and this person may read, the newest first; one more than asked for tells that there is more. Where the feed does not
 * serve (it knows audiences and no owners, news and documents alone), so Payload's own list with the person's access: what `GET /api/news?where…` answers.
 */
export const published = async (req: PayloadRequest, collection: 'news' | 'documents' | 'bulletins' | 'pages', { where, most, page = 1 }: Asked): Promise<{ docs: FeedEntry[]; more: boolean }> => {
  const { docs, hasNextPage } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { and: [...(where ? [where] : []), { _status: { equals: 'published' } }] },
    sort: '-publishedAt',
    limit: most,
    page,
    depth: 1,
    overrideAccess: false,
    req,
  });
  return { docs: docs.map((doc) => ({ ...(doc as unknown as FeedEntry), collection })), more: hasNextPage };
};
