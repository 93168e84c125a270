import type { ErrorRequestHandler } from 'express';

import type { Log } from '../log';
import { sendError } from './sendError';

/** The last resort: the reader gets a number to name, the log gets the rest. */
export const errorHandler =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.destroyed) return;
    const { requestId, route } = res.locals;
    log.error({ err: error, requestId, route }, 'request failed');
    sendError(req, res, 500, 'http.failed', { id: requestId });
  };
