import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { databaseError, describeEndpoint, fail, fileStream, rangeOf } from '../../kernel';
import type { ListenOptions } from '../options';
import { recordingsFolder } from '../recording/folder';
import { label } from '../translations';
import { heardOf } from '../text/heardOf';
import { liveItem } from '../text/liveItem';

const matches = (header: string | null, etag: string): boolean => (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');

/**
 * The sound of a live item, whole or a part of it (RFC 9110, 14), for the readers of its text and nobody else: asked anew with each
 * request, so that what was taken down is silent at once, whatever still lies on the disk.
 */
export const audio = (options: ListenOptions): Endpoint => describeEndpoint({ name: 'listen.audio', summary: label('command.audio'), answer: { file: 'audio/*' } }, {
  method: 'get',
  path: '/listen/:collection/:id/audio',
  handler: async (req) => {
    if (!req.user) throw fail(req, 'auth.required');
    const { collection, id } = req.routeParams as { collection?: unknown; id?: unknown };
    const slug = String(collection);
    const document = String(id);
    if (!z.guid().safeParse(document).success) throw fail(req, 'not-found');
    const { row } = await liveItem(req, options, slug, document).catch((error: unknown) => {
      throw databaseError(req, error) ?? error;
    });
    const { file, mimeType, bytes, sha256 } = await heardOf(req, slug, document, String(row.updatedAt));
    if (file === null) throw fail(req, 'not-found');
    const place = path.join(recordingsFolder(), file);
    const about = await stat(place).catch(() => undefined);
    // A file of another length is none of ours; the next sweep of the worker has it made anew when it is gone.
    if (about?.size !== bytes) {
      req.payload.logger.error({ file }, 'a recording is missing');
      throw fail(req, 'not-found');
    }
    const etag = `"${sha256}"`;
    const headers = new Headers({
      'Accept-Ranges': 'bytes', 'Cache-Control': 'private, no-cache', 'Content-Disposition': `inline; filename="${document}.${path.extname(file).slice(1)}"`, 'Content-Type': mimeType,
      'X-Content-Type-Options': 'nosniff', ETag: etag, Vary: 'Authorization, Cookie',
    });
    if (matches(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
    // A part goes only with the whole it was begun with: strong comparison (13.1.5).
    const condition = req.headers.get('if-range');
    const range = condition === null || condition.trim() === etag ? rangeOf(req.headers.get('range'), bytes) : undefined;
    if (range === 'unsatisfiable') {
      headers.set('Content-Range', `bytes */${bytes}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range ?? { start: 0, end: bytes - 1 };
    headers.set('Content-Length', String(end - start + 1));
    if (range) headers.set('Content-Range', `bytes ${start}-${end}/${bytes}`);
    return new Response(fileStream(place, start, end), { status: range ? 206 : 200, headers });
  },
});
