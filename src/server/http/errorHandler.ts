import type { ErrorRequestHandler } from 'express';

import { outageOf } from '../../../plugins/kernel';
import type { Log } from '../log';
import { sendOutage } from './outageWatch';
import { sendError } from './sendError';

/** Express and what it is made of say so when the request was at fault. */
const isAskersFault = (error: unknown): boolean => {
  const { status } = (typeof error === 'object' && error !== null ? error : {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500;
};

/** The last resort: the reader gets a number to name, the log gets the rest. */
export const errorHandler =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.destroyed) return;
    if (isAskersFault(error)) return sendError(req, res, 400, 'http.badRequest');
    const { requestId, route } = res.locals;
    log.error({ err: error, requestId, route }, 'request failed');
    const outage = outageOf(error);
    if (outage !== undefined) return sendOutage(req, res, outage);
    sendError(req, res, 500, 'http.failed', { id: requestId });
  };
