import type { RequestHandler } from 'express';

import { sourceAttempts } from '../../../plugins/accounts';
import type { Engine } from '../loadPayload';
import { normalPath } from './normalPath';
import { sendError } from './sendError';

const BACK = '/api/users/oidc/callback';
/** Signed in, or half: everything else is a failure of this source. */
const came = (status: number, location: unknown): boolean => status === 200 || (typeof location === 'string' && location.includes('#buoc-hai='));

/** The way back from a sign-in provider: failures are counted with wrong passwords of the same source, for all processes. */
export const providerGate =
  (engine: Engine): RequestHandler =>
  async (req, res, next) => {
    if (req.method !== 'GET' || normalPath(req.originalUrl) !== BACK) return next();
    const attempts = sourceAttempts(engine.payload, req.ip ?? '');
    const seconds = await attempts.begin();
    if (seconds > 0) {
      res.set('Retry-After', String(seconds));
      return sendError(req, res, 429, 'http.tooMany', { seconds });
    }
    res.once('finish', () => {
      if (came(res.statusCode, res.getHeader('location'))) attempts.succeeded().catch((error: unknown) => engine.payload.logger.error({ err: error, msg: 'a sign-in by a provider was not given back' }));
    });
    next();
  };
