import type { PayloadRequest } from 'payload';
import type { Hands } from '../engine/hands';
import { chainHolders } from '../engine/routing';

/** The board of the nearest organisation that has one: the first of the chain, or the first strictly above `below`. */
export const boardAbove = async (req: PayloadRequest, ownerPath: string, below?: string): Promise<Hands | undefined> => {
  const chain = await chainHolders(req, ownerPath, 'editorial-approver');
  const from = below === undefined ? 0 : chain.findIndex(({ organization }) => organization === below) + 1;
  const link = chain.slice(from).find(({ holders }) => holders.length > 0);
  return link && { organization: link.organization, people: link.holders };
};
