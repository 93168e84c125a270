import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express';
import { handleEndpoints } from 'payload';

import type { Engine } from '../loadPayload';
import { bodyLimitOf, hearOut } from './bodyLimit';
import { limitedBody } from './limitedBody';
import { normalPath } from './normalPath';
import { sendOutage, watchOutages } from './outageWatch';
import { BODY_LEVELS, readForm, type FormFault } from './readForm';
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

const refuseForm = async (req: ExpressRequest, res: ExpressResponse, fault: FormFault) => {
  await hearOut(req, res);
  if (fault === 'tooLarge') return sendError(req, res, 413, 'http.tooLarge', { limit: bodyLimitOf(req) });
  if (fault === 'tooDeep') return sendError(req, res, 400, 'http.tooDeep', { limit: BODY_LEVELS });
  sendError(req, res, 400, 'http.badForm');
};

const isForm = ({ method, headers }: ExpressRequest) => /^(POST|PUT|PATCH)$/.test(method) && /^multipart\//i.test(headers['content-type'] ?? '');

/** REST, answered by Payload's own endpoints without Next. */
export const payloadApi =
  ({ config, payload }: Engine, publicUrl: string): RequestHandler =>
  async (req: WithReadBody, res) => {
    const limit = bodyLimitOf(req);
    const form = isForm(req) ? await readForm(req, limit * MB) : undefined;
    if (typeof form === 'string') return refuseForm(req, res, form);
    const mayHaveBody = req.method !== 'GET' && req.method !== 'HEAD' && form === undefined;
    const counted = mayHaveBody && req.readBody === undefined ? limitedBody(req, limit * MB) : undefined;
    const request = webRequest(req, res, publicUrl, form === undefined ? (req.readBody ?? counted?.stream) : undefined);
    // Payload makes its request of this very object, and reads a form only where there is a body.
    Object.assign(request, form);
    const outages = watchOutages(payload);
    const response = await handleEndpoints({ config, request });
    if (counted?.exceeded() === true) {
      await hearOut(req, res);
      return sendError(req, res, 413, 'http.tooLarge', { limit });
    }
    const outage = outages.behind(normalPath(req.originalUrl), response);
    if (outage !== undefined) return sendOutage(req, res, outage);
    if (await isUnknownRoute(response)) return sendError(req, res, 404, 'http.notFound');
    if (!res.destroyed) await sendWebResponse(req, response, res);
  };
