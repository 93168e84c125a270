import './locals';

import { randomBytes, randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';

import { sendError } from './sendError';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Numbers the request and turns away what is no ordinary one. The caller's own id is not believed: logs could be forged with it. */
export const requestContext: RequestHandler = (req, res, next) => {
  res.locals.requestId = randomUUID();
  res.locals.nonce = randomBytes(16).toString('base64');
  res.locals.route = '(unknown)';
  res.set('X-Request-Id', res.locals.requestId);
  if (!METHODS.has(req.method)) return sendError(req, res, 405, 'http.badRequest');
  // "GET http://elsewhere/ HTTP/1.1" and "OPTIONS *" are for proxies, which this is not.
  if (!req.originalUrl.startsWith('/')) return sendError(req, res, 400, 'http.badRequest');
  next();
};
