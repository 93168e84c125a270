import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Credited } from '../Credits';

/** What an organisation's page can tell in words of its own, in this order. */
export const PARTS = ['about', 'tradition', 'leadership'] as const;
export type Part = Credited & { id: string; part: (typeof PARTS)[number]; title: string; body: unknown; publishedAt?: string | null };

/** More than anybody writes of one organisation. */
const MOST = 12;

/** Texts an organisation published of itself (collection `pages`, through the same approval as news), as far as this person may read them. */
export const partsOf = async (req: PayloadRequest, owner: string): Promise<Part[]> => {
  const { docs } = await req.payload.find({
    collection: 'pages' as CollectionSlug,
    where: { and: [{ owner: { equals: owner } }, { part: { in: [...PARTS] } }, { _status: { equals: 'published' } }] },
    sort: 'publishedAt',
    limit: MOST,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const parts = docs as unknown as Part[];
  return PARTS.flatMap((wanted) => parts.filter(({ part }) => part === wanted));
};
