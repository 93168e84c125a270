import type { PayloadRequest } from 'payload';
import { opener, type Keeper } from '../../record/access/keepers';
import { recordFail } from '../../record/errors';

/** Somebody who keeps this member's dossier; nobody keeps their own. */
export const dossierKeeper = async (req: PayloadRequest, member: string): Promise<Keeper> => {
  const keeper = await opener(req, member);
  if (keeper.member.user === keeper.user) throw recordFail(req, 'proposal.own');
  return keeper;
};
