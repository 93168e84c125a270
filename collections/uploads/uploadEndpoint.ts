import { getTranslation } from '@payloadcms/translations';
import { addDataAndFileToRequest, Forbidden, headersWithCors, parseParams, type CollectionSlug, type Endpoint } from 'payload';
import { fail } from '../../plugins/kernel';
import { keepTaken } from '../hooks/contentAddress';
import { hasRoomFor } from '../hooks/roomForFile';
import { takeIn } from './takeIn';

/**
 * Payload's own of this path, but for the order: Payload begins the transaction first, and scanning, reading and drawing would hold one of
 * the few places of the database for up to a minute. Here what a file is is found out before, and the operation only writes it down.
 */
export const uploadEndpoint = (slug: string, folder: () => string): Endpoint => ({
  method: 'post',
  path: '/',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const collection = slug as CollectionSlug;
    const { config } = req.payload.collections[collection];
    const { file } = req;
    const data = (req.data ?? {}) as Record<string, unknown>;
    // Reading a file costs a process: whoever may store none does not have one read.
    if ((await config.access.create({ req, data })) === false) throw new Forbidden(req.t);
    if (file) {
      if (!(await hasRoomFor(folder(), file.size))) throw fail(req, 'storage.full');
      keepTaken(req, file, await takeIn(req, file, data));
    }
    const { depth, draft = false, populate, select } = parseParams(req.query);
    const doc: unknown = await req.payload.create({
      collection, data: data as never, draft, overrideAccess: false, req,
      ...(file ? { file } : {}), ...(depth === undefined ? {} : { depth }), ...(populate ? { populate: populate as never } : {}), ...(select ? { select: select as never } : {}),
    });
    const message = req.t('general:successfullyCreated', { label: getTranslation(config.labels.singular, req.i18n) });
    return Response.json({ doc, message }, { headers: headersWithCors({ headers: new Headers(), req }), status: 201 });
  },
});
