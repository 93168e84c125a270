import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail } from '../../../kernel';
import { privacyFail } from '../../errors';
import { appointedAt, mayHandle } from './handlers';
import { lockedRequest, type RequestRow } from './requestRow';

/** A request for who answers for personal data there; for others it does not exist. Nobody handles their own, nor a complaint about themself. */
export const handled = async (req: PayloadRequest, id: string): Promise<{ row: RequestRow; user: string }> => {
  const power = await powerOf(req);
  const row = power.user === null ? undefined : await lockedRequest(req, id);
  if (!row || power.user === null || row.about === power.user || !mayHandle(power, await appointedAt(req, power.user), row)) throw fail(req, 'not-found');
  if (row.user === power.user) throw privacyFail(req, 'privacy.request-own');
  return { row, user: power.user };
};

/** One's own request: about oneself, or entered for somebody who has no account to ask with. */
export const ownRequest = async (req: PayloadRequest, id: string): Promise<{ row: RequestRow; user: string }> => {
  const { user } = await powerOf(req);
  const row = user === null ? undefined : await lockedRequest(req, id);
  if (!row || user === null || (row.user !== user && !(row.user === null && row.askedBy === user))) throw fail(req, 'not-found');
  return { row, user };
};
