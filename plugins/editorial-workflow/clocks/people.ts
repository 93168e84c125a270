import type { PayloadRequest } from 'payload';
import type { CaseRow } from '../engine/caseRow';
import { excludedFrom, stageNow } from '../engine/deciding';
import { chainHolders, routePublisher } from '../engine/routing';

export type Hands = { organization: string; people: readonly string[] };

/** Those who can move an open case on now: deciders of its stage, or publishers once approved. */
export const handsOf = async (req: PayloadRequest, row: CaseRow): Promise<Hands | undefined> => {
  const route = row.state === 'in-review' ? (await stageNow(req, row, row.stage)).route : await routePublisher(req, row.ownerPath, await excludedFrom(req, row), row.stages);
  return route && { organization: route.organization, people: row.claimedBy && route.deciders.includes(row.claimedBy) ? [row.claimedBy, ...route.deciders.filter((user) => user !== row.claimedBy)] : route.deciders };
};

/** The board of the nearest organisation that has one: the first of the chain, or the first strictly above `below`. */
export const boardAbove = async (req: PayloadRequest, ownerPath: string, below?: string): Promise<Hands | undefined> => {
  const chain = await chainHolders(req, ownerPath, 'editorial-approver');
  const from = below === undefined ? 0 : chain.findIndex(({ organization }) => organization === below) + 1;
  const link = chain.slice(from).find(({ holders }) => holders.length > 0);
  return link && { organization: link.organization, people: link.holders };
};
