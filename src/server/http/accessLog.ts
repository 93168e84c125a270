import type { RequestHandler } from 'express';

import type { Log } from '../log';
import type { Metrics } from './metrics';

/** Asked for every few seconds by machines, or a dozen times a page. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics', '/_next']);

/** One line a request: what, how it ended, how long. Neither the path's values nor the caller's address. */
export const accessLog =
  (log: Log, metrics: Metrics, routeName: (url: string) => string): RequestHandler =>
  (req, res, next) => {
    const begin = performance.now();
    res.locals.route = routeName(req.originalUrl);
    metrics.inFlight.inc();
    res.once('close', () => {
      const ms = performance.now() - begin;
      const { requestId, route } = res.locals;
      const status = res.writableFinished ? res.statusCode : 499;
      metrics.inFlight.dec();
      metrics.observe({ method: req.method, route, status }, ms / 1000);
      const level = status >= 500 ? 'error' : QUIET.has(route) ? 'debug' : 'info';
      log[level]({ requestId, method: req.method, route, status, ms: Math.round(ms) }, 'request');
    });
    next();
  };
