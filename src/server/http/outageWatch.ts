import type { Request, Response as NodeResponse } from 'express';
import type { Payload } from 'payload';

import { outagesOf, type Outage } from '../../../plugins/kernel';
import { sendError } from './sendError';

const RETRY_SECONDS = '2';

/** 503 (507 when the disk is full) with the time to come again. */
export const sendOutage = (req: Request, res: NodeResponse, outage: Outage): void => {
  if (!res.headersSent) res.set('Retry-After', RETRY_SECONDS);
  if (outage === 'full') sendError(req, res, 507, 'storage.full');
  else sendError(req, res, 503, `database.${outage}`);
};

/** These say "nobody is signed in" with 200 when the account could not be read. */
const ANONYMOUS = /^\/api\/(users\/me|access)$/i;

const told = (response: Response) => response.status === 503 || response.status === 507;

/**
 * Payload's sign-in strategies swallow a lost database: the person would be told that they are not signed in, and an app
 * would throw its session away. Ask before a request, and afterwards whether an outage fell into its time: then a refusal
 * is not to be believed. (A refusal of somebody else's that is repeated costs nothing.)
 */
export const watchOutages = (payload: Payload) => {
  const before = outagesOf(payload).count;
  const met = (): Outage | undefined => {
    const { count, last } = outagesOf(payload);
    return count === before ? undefined : last;
  };
  return {
    met,
    /** The outage to answer with in place of this response, if any. */
    behind: (path: string, response: Response): Outage | undefined =>
      !told(response) && (response.status >= 400 || ANONYMOUS.test(path)) ? met() : undefined,
  };
};
