import type { Request, RequestHandler, Response } from 'express';

import { normalPath } from './normalPath';
import { sendError } from './sendError';

const MB = 1024 * 1024;
/** JSON over the API. The longest law of the country is 700 kB as rich text. */
const JSON_MB = 1;
/** payload.config.ts limits one file to 25,000,000 bytes; the rest is room for the form around it. */
const UPLOAD_MB = 25;
/** The admin sends a form's whole state, a few times the document. */
const ADMIN_MB = 8;

/** Beyond this nobody is heard to the end. */
const HEARD_OUT_MB = 200;

/** In MB, by what is sent and where to. */
export const bodyLimitOf = (req: Request): number => {
  // Not req.path: below a mounted router that is cut short.
  if (!/^\/api(\/|$)/.test(normalPath(req.originalUrl))) return ADMIN_MB;
  return /^multipart\/form-data/i.test(req.headers['content-type'] ?? '') ? UPLOAD_MB : JSON_MB;
};

/**
 * Before a refusal of what is still being sent. Who is still sending does not hear an answer on a line that was cut: a video
 * chosen by mistake is read to nobody, so that the sender learns why; what is out of all proportion, or does not say how
 * much it is, is cut off.
 */
export const hearOut = (req: Request, res: Response): void => {
  if (Number(req.headers['content-length'] ?? Infinity) <= HEARD_OUT_MB * MB) req.resume();
  else res.set('Connection', 'close');
};

/** Turns away what says itself that it is too large; what does not say is counted while it is read. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const limit = bodyLimitOf(req);
  const declared = Number(req.headers['content-length'] ?? 0);
  if (declared <= limit * MB) return next();
  hearOut(req, res);
  sendError(req, res, 413, 'http.tooLarge', { limit });
};
