import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Forbidden, type CollectionSlug, type PayloadHandler, type PayloadRequest, type Where } from 'payload';
import { fail, fileStream, rangeOf } from '../../plugins/kernel';
import { sizeAsked } from './askedSize';
import { disposition } from './disposition';
import { sizedPicture, sizeKey } from './sizedPicture';

const SIZES = ['thumbnail', 'card', 'wide'] as const;
/** As `contentAddress` makes names, with what Payload adds for a size. Nothing else was ever stored. */
const NAME = /^[0-9a-f]{32}-[0-9a-f]{8}(-\d+x\d+)?\.[a-z0-9]{2,5}$/;

type Stored = { filename?: string; mimeType?: string; originalName?: string; sizes?: Record<string, { filename?: string; mimeType?: string } | undefined> };

const find = async (req: PayloadRequest, slug: string, filename: string): Promise<Stored> => {
  const collection = slug as CollectionSlug;
  const access = await req.payload.collections[collection]?.config.access.read({ req, data: { filename }, isReadingStaticFile: true });
  if (access === undefined || access === false) throw new Forbidden(req.t);
  const named: Where = { or: [{ filename: { equals: filename } }, ...SIZES.map((size) => ({ [`sizes.${size}.filename`]: { equals: filename } }))] };
  const where: Where = access === true ? named : { and: [named, access] };
  const found = await req.payload.db.findOne<Stored & { id: string }>({ collection, where, req });
  // Like Payload: there and out of reach, or not there, is the same.
  if (!found) throw new Forbidden(req.t);
  return found;
};

const typeOf = (stored: Stored, filename: string): string =>
  (stored.filename === filename ? stored.mimeType : Object.values(stored.sizes ?? {}).find((size) => size?.filename === filename)?.mimeType) ?? 'application/octet-stream';

/**
 * A file, whole or a part of it, to whoever may read it. Always as an attachment: pictures, sound and films are shown inside
 * our pages and apps all the same, and what is opened by itself is saved, never run. The browser asks each time
 * (`no-cache`), so that what was withdrawn is gone at once, and gets 304 while it may still read it.
 * A picture comes in the width and format asked for (`?width=640&format=webp`; without a format by `Accept`).
 */
export const serveFile =
  (slug: string, folder: () => string): PayloadHandler =>
  async (req) => {
    const filename = String(req.routeParams?.filename ?? '');
    if (!NAME.test(filename)) throw new Forbidden(req.t);
    const stored = await find(req, slug, filename);
    const file = path.join(folder(), filename);
    const about: Stats | undefined = await stat(file).catch(() => undefined);
    if (!about?.isFile()) {
      req.payload.logger.error({ file: filename }, 'a stored file is missing');
      throw fail(req, 'not-found');
    }
    const mime = typeOf(stored, filename);
    const asked = sizeAsked(req, mime);
    // The name never comes back with other bytes.
    const etag = asked && mime !== 'image/gif' ? `"${sizeKey(filename, asked)}"` : `"${filename}"`;
    const headers = new Headers({
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, no-cache',
      'Content-Disposition': disposition(stored.originalName, filename),
      'Content-Type': mime,
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      ...(mime.startsWith('image/') ? { Vary: 'Accept' } : {}),
    });
    if (req.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    // One that moves stays as it is.
    const bytes = asked && mime !== 'image/gif' ? await sizedPicture(file, filename, asked) : undefined;
    if (asked && bytes) {
      headers.set('Content-Type', `image/${asked.format}`);
      headers.set('Content-Disposition', disposition(stored.originalName, `${path.parse(filename).name}.${asked.format === 'jpeg' ? 'jpg' : asked.format}`));
      headers.set('Accept-Ranges', 'none');
      headers.set('Content-Length', String(bytes.length));
      return new Response(new Uint8Array(bytes), { headers });
    }
    // Too many are being made: as it is stored, to be asked for again.
    if (asked) headers.set('ETag', `"${filename}"`);
    const range = rangeOf(req.headers.get('range'), about.size);
    if (range === 'unsatisfiable') {
      headers.set('Content-Range', `bytes */${about.size}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range ?? { start: 0, end: about.size - 1 };
    headers.set('Content-Length', String(end - start + 1));
    if (range) headers.set('Content-Range', `bytes ${start}-${end}/${about.size}`);
    return new Response(fileStream(file, start, end), { status: range ? 206 : 200, headers });
  };
