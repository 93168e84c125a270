import type { PayloadHandler, Where } from 'payload';
import { fail } from '../errors/kernelErrors';

/** Payload's own asks PostgreSQL for a table it did not join (3.90.1, preferences/operations/delete) and fails whatever was there. */
export const deletePreference =
  (collection: 'payload-preferences'): PayloadHandler =>
  async (req) => {
    const { payload, routeParams, user } = req;
    if (!user) throw fail(req, 'auth.required');
    const own: Where = { and: [{ key: { equals: String(routeParams?.key) } }, { 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }] };
    const { docs } = await payload.find({ collection, where: own, limit: 1, depth: 0, overrideAccess: true, req });
    const [found] = docs;
    if (!found) throw fail(req, 'not-found');
    await payload.delete({ collection, id: found.id, overrideAccess: true, req });
    return Response.json({ id: found.id });
  };
