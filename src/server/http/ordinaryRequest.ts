import type { RequestHandler } from 'express';

import { sendError } from './sendError';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Written out or escaped: Payload and Next resolve some of these after our doors were passed. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CROOKED = /[\u0000-\u001f\u007f\\]|\/\/|(^|\/)\.{1,2}(\/|$)/;
const HIDDEN_SLASH = /%(2f|5c)/i;

/**
 * One address, one spelling: `/api/x/../users/login` would be counted as one door and answered as another.
 * @returns whether a path (without query) is spelled plainly: nothing to resolve, nothing doubled, every escape readable
 */
export const isPlainPath = (path: string): boolean => {
  if (!path.startsWith('/') || HIDDEN_SLASH.test(path)) return false;
  try {
    return !CROOKED.test(decodeURIComponent(path));
  } catch {
    return false;
  }
};

/** Turns away what is no ordinary request of an ordinary client, before any door is asked. */
export const ordinaryRequest: RequestHandler = (req, res, next) => {
  if (!METHODS.has(req.method)) return sendError(req, res, 405, 'http.badRequest');
  // "GET http://elsewhere/ HTTP/1.1" and "OPTIONS *" are for proxies, which this is not.
  if (!isPlainPath(req.originalUrl.split(/[?#]/, 1)[0] ?? '')) return sendError(req, res, 400, 'http.badRequest');
  next();
};
