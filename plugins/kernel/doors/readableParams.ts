import type { Endpoint, PayloadRequest } from 'payload';
import { doorFail } from './doorErrors';
import { nestingOf } from './nestingOf';
import { LIMITS } from './queries/limits';

/** Parameters that Payload reads as JSON when they come as text. */
const JSON_PARAMS = ['where', 'data'] as const;

const parsed = (name: string, value: string, req: PayloadRequest): unknown => {
  // Two levels a step: the list of an `and`, and what stands in it.
  if (nestingOf(value, 2 * LIMITS.nesting + 4) === Infinity) throw doorFail(req, 'query.too-deep', { most: LIMITS.nesting });
  try {
    return JSON.parse(value);
  } catch {
    throw doorFail(req, 'query.shape', { part: name });
  }
};

/** Payload would fail on text that is no JSON where it should refuse it. */
export const withReadableParams = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    for (const name of JSON_PARAMS) {
      const value: unknown = req.query[name];
      if (typeof value === 'string' && value !== '') req.query[name] = parsed(name, value, req);
    }
    return endpoint.handler(req);
  },
});
