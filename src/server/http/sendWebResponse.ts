import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

import type { Request, Response as NodeResponse } from 'express';

import { noticeBoard } from '../../../plugins/kernel';
import { packJson } from './packJson';

/** Set by securityHeaders, or by Node itself. */
const OURS = new Set(['content-security-policy', 'set-cookie', 'connection', 'transfer-encoding', 'x-powered-by']);

/** Sends Payload's answer on, at the client's pace. */
export const sendWebResponse = async (req: Request, response: Response, res: NodeResponse): Promise<void> => {
  // Whoever changed something reads their own change next: what it makes wrong here is forgotten before they know it is done.
  if (req.method !== 'GET' && req.method !== 'HEAD') await noticeBoard.settled();
  res.status(response.status);
  response.headers.forEach((value, name) => {
    if (!OURS.has(name)) res.setHeader(name, value);
  });
  // Everything here is somebody's: kept by nobody unless the endpoint knows better.
  if (!res.hasHeader('cache-control')) res.setHeader('Cache-Control', 'private, no-store');
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies);
  // What the handler left unread would otherwise block the connection for the next request.
  res.once('finish', () => {
    if (!req.complete) req.unpipe().resume();
  });
  if (response.body === null || req.method === 'HEAD') {
    await response.body?.cancel();
    res.end();
    return;
  }
  // JSON is whole in memory already; a stream of it costs as much as a statement. Files come at the client's pace.
  if (response.headers.get('content-type')?.startsWith('application/json')) {
    const body = await packJson(req, res, Buffer.from(await response.arrayBuffer()));
    res.setHeader('Content-Length', body.length);
    res.end(body);
    return;
  }
  try {
    await pipeline(Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>), res);
  } catch (error) {
    // The client went away: nobody is left to tell.
    if (!res.destroyed) throw error;
  }
};
