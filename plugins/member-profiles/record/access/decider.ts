import type { PayloadRequest } from 'payload';
import { fail } from '../../../kernel';
import { powerOf, type Power } from '../../../hierarchical-access';
import { seenMember, type MemberRow } from '../../commands/support/member';
import { lockedProposal, type Proposal } from '../data/proposals';
import { recordFail } from '../errors';
import { isCommittee, opensRecords } from './keepers';

export type Decider = { power: Power; user: string; member: MemberRow; proposal: Proposal & { asked: string } };

/** Who may decide on a proposal of this kind at this cell. */
export const decides = (power: Power, member: Pick<MemberRow, 'cell' | 'path'>, decidedBy: Proposal['decidedBy']): boolean =>
  decidedBy === 'committee' ? isCommittee(power, member.path) : opensRecords(power, member);

/** Somebody who may decide on this proposal, which is open and not their own; 404 for whom it does not exist. */
export const decider = async (req: PayloadRequest, id: string): Promise<Decider> => {
  const power = await powerOf(req);
  const proposal = await lockedProposal(req, id);
  if (!proposal) throw fail(req, 'not-found');
  const member = await seenMember(req, power, proposal.member);
  const user = String(req.user?.id);
  if (proposal.proposedBy === user || member.user === user) throw recordFail(req, 'proposal.own');
  if (!decides(power, member, proposal.decidedBy)) throw fail(req, 'auth.forbidden');
  return { power, user, member, proposal };
};
