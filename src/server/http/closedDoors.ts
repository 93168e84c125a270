import type { RequestHandler } from 'express';

import { normalPath } from './normalPath';
import { sendError } from './sendError';

/**
 * Endpoints Payload opens by itself and this product has no use for (TRAPS.md 20 and 30):
 * the first visitor would become administrator, anybody signed in could run jobs or read who edits what.
 */
const CLOSED = [/^\/api\/users\/(first-register|verify)(\/|$)/, /^\/api\/payload-jobs(\/|$)/, /^\/api\/payload-locked-documents(\/|$)/];

export const closedDoors: RequestHandler = (req, res, next) => {
  const path = normalPath(req.originalUrl);
  if (CLOSED.some((door) => door.test(path))) return sendError(req, res, 404, 'http.notFound');
  next();
};
