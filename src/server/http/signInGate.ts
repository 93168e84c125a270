import { availableParallelism } from 'node:os';

import type { Request, RequestHandler, Response } from 'express';

import { challenged, passkeyName, signInAttempts, sourceOf, type SignInAttempts } from '../../../plugins/accounts';
import { createQueue, QueueFull } from '../../../plugins/kernel';
import type { Engine } from '../loadPayload';
import { accountOf } from './accountOf';
import { holderOf } from './holderOf';
import { normalPath } from './normalPath';
import type { WithReadBody } from './payloadApi';
import { readBody } from './readBody';
import { sendError } from './sendError';

/** Doors where a password can be guessed. */
const GUESSED = /^\/api\/users\/(login|finish-sign-in|passkey-alone\/finish|forgot-password|reset-password|unlock|change-password)$/;
/** Doors where a password is hashed: they stand in line, and are not counted. */
const HASHED = /^\/api\/(users\/(create|[^/]+\/set-password)|second-factor\/(begin|disable|recovery-codes))$/;
const ASKED_LINK = '/api/users/forgot-password';
const CHANGED = '/api/users/change-password';
/** The second step: counted with the first, under the name given there. */
const FINISHED = '/api/users/finish-sign-in';
/** A passkey without a name: counted under the name of whose it is. */
const PASSKEY = '/api/users/passkey-alone/finish';
const BODY_BYTES = 64 * 1024;
/** A sign-in costs a tenth of a second of one core; half of the cores are left to everybody else (TRAPS.md 35). */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const IN_LINE = 40;
/** Of one source, so that one attacker does not fill the line for everybody. */
const SHARE = 10;
const BUSY_SECONDS = 5;

const retryLater = (req: Request, res: Response, key: 'http.tooMany' | 'http.busy', seconds: number) => {
  res.set('Retry-After', String(seconds));
  sendError(req, res, 429, key, { seconds });
};

/** Answered whole, or given up: a client that reads slowly holds no place in the line. */
const answered = (res: Response) =>
  new Promise<void>((resolve) => {
    res.once('finish', resolve);
    res.once('close', resolve);
  });

/** Asking for a link answers 200 whatever was asked, so each counts. One that hung up before the answer counts too. */
const isFailure = (res: Response, path: string) => !res.writableFinished || path === ASKED_LINK || res.statusCode >= 400;

/** The credential in a body; '' when there is none. */
const credentialOf = (body: Buffer): string => {
  try {
    const { passkey } = JSON.parse(body.toString('utf8')) as { passkey?: { id?: unknown } };
    return typeof passkey?.id === 'string' ? passkey.id.slice(0, 1400) : '';
  } catch {
    return '';
  }
};

/** The challenge in a body; '' when there is none. */
const challengeOf = (body: Buffer): string => {
  try {
    const { challenge } = JSON.parse(body.toString('utf8')) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge.slice(0, 200) : '';
  } catch {
    return '';
  }
};

type Try = { req: Request; res: Response; next: () => void; path: string };

const tryOnce = async ({ req, res, next, path }: Try, attempts: SignInAttempts | undefined) => {
  // Whoever gave up in the line must not hold it up.
  if (res.closed) return;
  // Counted when its turn comes and before it is made, so that a thousand sent at once do not all slip in under the limit.
  const wait = (await attempts?.begin()) ?? 0;
  if (wait > 0) return retryLater(req, res, 'http.tooMany', wait);
  const ended = answered(res);
  next();
  await ended;
  await (isFailure(res, path) ? attempts?.failed() : attempts?.succeeded());
};

/** Signing in and passwords: failures are counted by source and account for all processes, and only a few are worked on at once. */
export const signInGate = (engine: Engine): RequestHandler => {
  const queue = createQueue(AT_ONCE, IN_LINE, SHARE);

  const accountAt = async (req: Request, path: string, body: Buffer): Promise<string> => {
    if (path === CHANGED) return `id:${holderOf(req)}`;
    if (path === FINISHED) return (await challenged(engine.payload, challengeOf(body)))?.name ?? '';
    if (path === PASSKEY) return passkeyName(engine.payload, credentialOf(body));
    return accountOf(body, req.headers['content-type'] ?? '');
  };

  const attemptsAt = async (req: Request, path: string, body: Buffer): Promise<SignInAttempts | undefined> => {
    if (!GUESSED.test(path)) return undefined;
    return signInAttempts(engine.payload, req.ip ?? '', await accountAt(req, path, body));
  };

  return async (req: WithReadBody, res, next) => {
    const path = normalPath(req.originalUrl);
    if (req.method !== 'POST' || !(GUESSED.test(path) || HASHED.test(path))) return next();
    const source = sourceOf(req.ip ?? '');
    // First of all, because it costs nothing: under a flood this is the answer to nearly all.
    if (!queue.hasRoom(source)) return retryLater(req, res, 'http.busy', BUSY_SECONDS);
    const body = req.readBody ?? (await readBody(req, BODY_BYTES));
    if (body === undefined || body.length > BODY_BYTES) return sendError(req, res, 413, 'http.tooLarge', { limit: 1 });
    req.readBody = body;
    const attempts = await attemptsAt(req, path, body);
    // Who has to wait anyway takes no place in the line.
    const wait = (await attempts?.waitSeconds()) ?? 0;
    if (wait > 0) return retryLater(req, res, 'http.tooMany', wait);
    try {
      await queue.run(() => tryOnce({ req, res, next, path }, attempts), source);
    } catch (error) {
      if (!(error instanceof QueueFull)) throw error;
      retryLater(req, res, 'http.busy', BUSY_SECONDS);
    }
  };
};
