import type { RequestHandler } from 'express';

import { sourceOf } from '../../../plugins/accounts';
import { waitOf } from '../../../plugins/syndication';
import { normalPath } from './normalPath';
import { sendError } from './sendError';

/** Public feeds are the one thing nobody signs in for: each source asks only so often. */
export const feedGate: RequestHandler = (req, res, next) => {
  if (!normalPath(req.originalUrl).startsWith('/api/feeds/')) return next();
  const seconds = waitOf(sourceOf(req.ip ?? ''), performance.now());
  if (seconds === 0) return next();
  res.set('Retry-After', String(seconds));
  sendError(req, res, 429, 'http.tooOften', { seconds });
};
