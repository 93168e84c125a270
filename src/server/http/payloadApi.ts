import type { Request as ExpressRequest, RequestHandler } from 'express';
import { handleEndpoints } from 'payload';

import type { Engine } from '../loadPayload';
import { bodyLimitOf } from './bodyLimit';
import { limitedBody } from './limitedBody';
import { normalPath } from './normalPath';
import { sendOutage, watchOutages } from './outageWatch';
import { sendError } from './sendError';
import { sendWebResponse } from './sendWebResponse';
import { webRequest } from './webRequest';

const MB = 1024 * 1024;

/** A body an earlier step had to read already. */
export type WithReadBody = ExpressRequest & { readBody?: Buffer };

/** Payload answers an unknown path with `{message: 'Route not found "…"'}`; ours look all the same. */
const isUnknownRoute = async (response: Response) => {
  if (response.status !== 404 && response.status !== 501) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { message?: unknown; errors?: unknown };
  return body.errors === undefined && typeof body.message === 'string' && /^(Route not found|Cannot )/.test(body.message);
};

/** REST, answered by Payload's own endpoints without Next. */
export const payloadApi =
  ({ config, payload }: Engine, publicUrl: string): RequestHandler =>
  async (req: WithReadBody, res) => {
    const limit = bodyLimitOf(req);
    const mayHaveBody = req.method !== 'GET' && req.method !== 'HEAD';
    const counted = mayHaveBody && req.readBody === undefined ? limitedBody(req, limit * MB) : undefined;
    const request = webRequest(req, res, publicUrl, req.readBody ?? counted?.stream);
    const outages = watchOutages(payload);
    const response = await handleEndpoints({ config, request });
    if (counted?.exceeded() === true) {
      res.set('Connection', 'close');
      return sendError(req, res, 413, 'http.tooLarge', { limit });
    }
    const outage = outages.behind(normalPath(req.originalUrl), response);
    if (outage !== undefined) return sendOutage(req, res, outage);
    if (await isUnknownRoute(response)) return sendError(req, res, 404, 'http.notFound');
    if (!res.destroyed) await sendWebResponse(req, response, res);
  };
