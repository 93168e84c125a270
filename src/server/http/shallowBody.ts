import type { RequestHandler } from 'express';

import { nestingOf, QUERY_LIMITS } from '../../../plugins/kernel';
import { bodyLimitOf } from './bodyLimit';
import { normalPath } from './normalPath';
import type { WithReadBody } from './payloadApi';
import { readBody } from './readBody';
import { sendError } from './sendError';

const MB = 1024 * 1024;
/** What is written may be nested so deep; the arguments around it take a few levels more. */
const LEVELS = QUERY_LIMITS.data + 10;

const hasBody = ({ method, headers }: Parameters<RequestHandler>[0]) =>
  method !== 'GET' && method !== 'HEAD' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/**
 * Text sent to the API is counted, bracket by bracket, before anything parses it: what reads JSON goes down a level for
 * each, and some of it until it falls (TRAPS.md 33). Files are streams and pass; what stands beside them is looked at later.
 */
export const shallowBody: RequestHandler = async (req: WithReadBody, res, next) => {
  const isForm = /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');
  if (!hasBody(req) || isForm || !/^\/api(\/|$)/.test(normalPath(req.originalUrl))) return next();
  const limit = bodyLimitOf(req);
  const body = await readBody(req, limit * MB);
  if (body === undefined) {
    res.set('Connection', 'close');
    return sendError(req, res, 413, 'http.tooLarge', { limit });
  }
  if (nestingOf(body, LEVELS) === Infinity) return sendError(req, res, 400, 'http.tooDeep', { limit: LEVELS });
  req.readBody = body;
  next();
};
