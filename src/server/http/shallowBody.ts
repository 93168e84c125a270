import type { RequestHandler } from 'express';

import { nestingOf } from '../../../plugins/kernel';
import { bodyLimitOf, hearOut } from './bodyLimit';
import { normalPath } from './normalPath';
import type { WithReadBody } from './payloadApi';
import { readBody } from './readBody';
import { BODY_LEVELS } from './readForm';
import { sendError } from './sendError';

const MB = 1024 * 1024;

const hasBody = ({ method, headers }: Parameters<RequestHandler>[0]) =>
  method !== 'GET' && method !== 'HEAD' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/**
 * Text sent to the API is counted, bracket by bracket, before anything parses it: what reads JSON goes down a level for
 * each, and some of it until it falls (TRAPS.md 33). Forms are read by `readForm`, which does the same.
 */
export const shallowBody: RequestHandler = async (req: WithReadBody, res, next) => {
  const isForm = /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');
  if (!hasBody(req) || isForm || !/^\/api(\/|$)/.test(normalPath(req.originalUrl))) return next();
  const limit = bodyLimitOf(req);
  const body = await readBody(req, limit * MB);
  if (body === undefined) {
    await hearOut(req, res);
    return sendError(req, res, 413, 'http.tooLarge', { limit });
  }
  if (nestingOf(body, BODY_LEVELS) === Infinity) return sendError(req, res, 400, 'http.tooDeep', { limit: BODY_LEVELS });
  req.readBody = body;
  next();
};
