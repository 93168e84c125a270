import type { RequestHandler } from 'express';
import type { Payload } from 'payload';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import { contributionsOf } from '../../../plugins/kernel';
import { isLoopback } from './isLoopback';
import { sendError } from './sendError';

export type Metrics = {
  observe: (labels: { method: string; route: string; status: number }, seconds: number) => void;
  inFlight: { inc: () => void; dec: () => void; now: () => number };
  handler: RequestHandler;
};

/** What rooms count, asked when somebody looks; one that cannot be had now is left out, and holds up no other. */
const addRoomGauges = (register: Registry, payload: Payload): void => {
  for (const { name, help, label, read } of contributionsOf(payload.config).gauges) {
    const gauge: Gauge = new Gauge({
      name, help, labelNames: [label], registers: [register],
      collect: async () => {
        const values = await read(payload).catch((error: unknown) => {
          payload.logger.warn({ err: error, gauge: name }, 'metrics: a number could not be had');
          return {};
        });
        gauge.reset();
        for (const [value, count] of Object.entries(values)) gauge.set({ [label]: value }, count);
      },
    });
  }
};

/** Numbers for Prometheus: the process, requests by route, and what rooms count. */
export const createMetrics = (token: string | undefined, payload?: Payload): Metrics => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  if (payload) addRoomGauges(register, payload);
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
