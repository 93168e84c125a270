import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import { isLoopback } from './isLoopback';
import { sendError } from './sendError';

export type Metrics = {
  observe: (labels: { method: string; route: string; status: number }, seconds: number) => void;
  inFlight: { inc: () => void; dec: () => void; now: () => number };
  handler: RequestHandler;
};

/** Numbers for Prometheus: the process, and requests by route. */
export const createMetrics = (token: string | undefined): Metrics => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  const running = new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered', registers: [register] });
  let count = 0;
  const change = (by: number) => {
    count += by;
    running.set(count);
  };
  return {
    observe: (labels, seconds) => requests.observe(labels, seconds),
    inFlight: { inc: () => change(1), dec: () => change(-1), now: () => count },
    handler: async (req, res) => {
      // Elsewhere it is as if it were not there.
      const allowed = isLoopback(req) || (token !== undefined && req.headers.authorization === `Bearer ${token}`);
      if (!allowed) return sendError(req, res, 404, 'http.notFound');
      res.type(register.contentType).send(await register.metrics());
    },
  };
};
