import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail } from '../../../kernel';
import { privacyFail } from '../../errors';
import { subjectOfMember } from '../../data/subject';
import { appointedAt, mayHandle } from './handlers';
import { lockedRequest, type RequestRow } from './requestRow';

/** A request of a member for who answers for that member's data now, wherever it was asked; for others it does not exist. Never one's own, nor a complaint about oneself. */
export const restricted = async (req: PayloadRequest, id: string): Promise<{ row: RequestRow; user: string }> => {
  const power = await powerOf(req);
  const row = power.user === null ? undefined : await lockedRequest(req, id);
  const subject = row?.member ? await subjectOfMember(req, row.member) : undefined;
  if (!row || !subject || power.user === null || row.about === power.user || !mayHandle(power, await appointedAt(req, power.user), subject)) throw fail(req, 'not-found');
  if (row.user === power.user) throw privacyFail(req, 'privacy.request-own');
  return { row: { ...row, organization: subject.organization }, user: power.user };
};
