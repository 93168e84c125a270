import type { Request, RequestHandler } from 'express';

import { normalPath } from './normalPath';
import { sendError } from './sendError';

const MB = 1024 * 1024;
/** JSON over the API. The longest law of the country is 700 kB as rich text. */
const JSON_MB = 1;
/** payload.config.ts limits one file to 25,000,000 bytes; the rest is room for the form around it. */
const UPLOAD_MB = 25;
/** The admin sends a form's whole state, a few times the document. */
const ADMIN_MB = 8;

/** In MB, by what is sent and where to. */
export const bodyLimitOf = (req: Request): number => {
  // Not req.path: below a mounted router that is cut short.
  if (!/^\/api(\/|$)/.test(normalPath(req.originalUrl))) return ADMIN_MB;
  return /^multipart\/form-data/i.test(req.headers['content-type'] ?? '') ? UPLOAD_MB : JSON_MB;
};

/** Turns away what says itself that it is too large; what does not say is counted while it is read. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const limit = bodyLimitOf(req);
  if (Number(req.headers['content-length'] ?? 0) <= limit * MB) return next();
  // The rest of the body is not waited for.
  res.set('Connection', 'close');
  sendError(req, res, 413, 'http.tooLarge', { limit });
};
