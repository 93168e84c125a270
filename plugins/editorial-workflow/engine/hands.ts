import type { PayloadRequest } from 'payload';
import type { CaseRow } from './caseRow';
import { actingRoute, excludedFrom } from './deciding';
import { routePublisher } from './routing';

/** In whose hands something lies: the organisation, and its people, whoever claimed it first. */
export type Hands = { organization: string; people: readonly string[] };

/** Those who can move an open case on now: deciders of what is open in it, or publishers once approved. Undefined when nobody up to the root may. */
export const handsOf = async (req: PayloadRequest, row: CaseRow): Promise<Hands | undefined> => {
  const route = row.state === 'in-review' ? await actingRoute(req, row) : await routePublisher(req, row.ownerPath, await excludedFrom(req, row), row.stages);
  return route && { organization: route.organization, people: row.claimedBy && route.deciders.includes(row.claimedBy) ? [row.claimedBy, ...route.deciders.filter((user) => user !== row.claimedBy)] : route.deciders };
};
