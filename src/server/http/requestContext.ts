import './locals';

import { randomBytes, randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';

/** Numbers the request. The caller's own id is not believed: logs could be forged with it. */
export const requestContext: RequestHandler = (_req, res, next) => {
  res.locals.requestId = randomUUID();
  res.locals.nonce = randomBytes(16).toString('base64');
  res.locals.route = '(unknown)';
  res.set('X-Request-Id', res.locals.requestId);
  next();
};
