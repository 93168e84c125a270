import { addDataAndFileToRequest, docAccessOperation, headersWithCors, NotFound, type CollectionConfig, type CollectionSlug, type Config, type Endpoint, type PayloadRequest } from 'payload';

/** What can be done with one document; making another is no word about this one. */
const OF_THE_DOCUMENT = ['read', 'update', 'delete', 'readVersions', 'unlock'] as const;

const isGiven = (permission: unknown): boolean => permission === true || (typeof permission === 'object' && permission !== null && (permission as { permission?: unknown }).permission === true);

/** @throws NotFound for whom the document is as good as not there: Payload itself tells of a document that exists, to everybody, that it does. */
const asMissing = <T extends object>(req: PayloadRequest, permissions: T): T => {
  if (!OF_THE_DOCUMENT.some((each) => isGiven((permissions as Record<string, unknown>)[each]))) throw new NotFound(req.t);
  return permissions;
};

const endpoint = (slug: string): Endpoint => ({
  method: 'post',
  path: '/access/:id',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const permissions = await docAccessOperation({ id: String(req.routeParams?.id), collection: req.payload.collections[slug as CollectionSlug], ...(req.data ? { data: req.data as never } : {}), req });
    return Response.json(asMissing(req, permissions), { headers: headersWithCors({ headers: new Headers(), req }) });
  },
});

/** What may I do with this document? Of one that is somebody else's the answer is that of one that is not there. Stands before Payload's own door. */
export const withHiddenAsMissing = (collections: Config['collections']): CollectionConfig[] =>
  (collections ?? []).map((collection) => (collection.endpoints === false ? collection : { ...collection, endpoints: [endpoint(collection.slug), ...(collection.endpoints ?? [])] }));

type Field = { resolve?: (source: unknown, args: unknown, context: { req: PayloadRequest }, info: unknown) => unknown };

/** The same for GraphQL: Payload's fields `docAccess…`, with another end. */
export const hiddenAsMissingFields = ({ Query: { fields } }: { Query: { fields: Record<string, Field> } }): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const { resolve } = field;
      if (!name.startsWith('docAccess') || !resolve) return [];
      return [[name, { ...field, resolve: async (source: unknown, args: unknown, context: { req: PayloadRequest }, info: unknown) => asMissing(context.req, (await resolve(source, args, context, info)) as object) }]];
    }),
  );
