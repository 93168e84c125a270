import type { Request, RequestHandler, Response } from 'express';

import { accountOf } from './accountOf';
import { createAttempts, type Attempts } from './attempts';
import { normalPath } from './normalPath';
import type { WithReadBody } from './payloadApi';
import { createQueue, QueueFull } from './queue';
import { readBody } from './readBody';
import { sendError } from './sendError';

const GATED = /^\/api\/users\/(login|forgot-password|reset-password|unlock)$/;
const LOGIN = '/api/users/login';
const BODY_BYTES = 64 * 1024;
/** A sign-in costs a tenth of a second of one core; two at once leave room for everybody else (TRAPS.md 35). */
const AT_ONCE = 2;
const IN_LINE = 40;
const BUSY_SECONDS = 5;

const retryLater = (req: Request, res: Response, key: 'http.tooMany' | 'http.busy', seconds: number) => {
  res.set('Retry-After', String(seconds));
  sendError(req, res, 429, key, { seconds });
};

const closed = (res: Response) => new Promise<void>((resolve) => void res.once('close', resolve));

/** The others answer 200 whatever was asked; each of them counts. One that hung up before the answer counts too. */
const isFailure = (res: Response, path: string) => !res.writableFinished || path !== LOGIN || res.statusCode >= 400;

const tryOnce = async (req: Request, res: Response, next: () => void, attempts: Attempts) => {
  // Whoever gave up in the line must not hold it up.
  if (res.closed) return;
  // Asked when its turn comes, so that a thousand sent at once do not all slip in under the limit.
  const wait = await attempts.waitSeconds();
  if (wait > 0) return retryLater(req, res, 'http.tooMany', wait);
  const ended = closed(res);
  next();
  await ended;
  await (isFailure(res, normalPath(req.originalUrl)) ? attempts.failed() : attempts.succeeded());
};

/** Signing in and resetting passwords: failures are counted by source and account, and only a few are worked on at once. */
export const signInGate = (): RequestHandler => {
  const attemptsOf = createAttempts();
  const queue = createQueue(AT_ONCE, IN_LINE);

  return async (req: WithReadBody, res, next) => {
    if (req.method !== 'POST' || !GATED.test(normalPath(req.originalUrl))) return next();
    const body = await readBody(req, BODY_BYTES);
    if (body === undefined) return sendError(req, res, 413, 'http.tooLarge', { limit: 1 });
    req.readBody = body;
    const attempts = attemptsOf(req.ip ?? '', await accountOf(body, req.headers['content-type'] ?? ''));
    try {
      await queue.run(() => tryOnce(req, res, next, attempts));
    } catch (error) {
      if (!(error instanceof QueueFull)) throw error;
      retryLater(req, res, 'http.busy', BUSY_SECONDS);
    }
  };
};
