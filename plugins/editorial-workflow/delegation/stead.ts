import type { PayloadRequest } from 'payload';
import type { CaseRow } from '../engine/caseRow';
import { excludedFrom } from '../engine/deciding';
import type { DecisionRow } from '../engine/decisions';
import { routePublisher } from '../engine/routing';
import type { Route } from '../domain/route';
import { principalOf, type StandIns } from './domain/standIn';

/** Whom of their principals this person may still speak for at a stage; none left means they have all spoken. */
export const unspoken = (route: Route | undefined, user: string, given: readonly Pick<DecisionRow, 'decider' | 'principal'>[]): StandIns => {
  const spoken = new Set(given.flatMap(({ decider, principal }) => (principal ? [decider, principal] : [decider])));
  return { [user]: (route?.standIns?.[user] ?? []).filter((principal) => !spoken.has(principal)) };
};

/** In whose stead this person publishes the case; undefined where it is their own right. */
export const publishesFor = async (req: PayloadRequest, row: CaseRow): Promise<string | undefined> =>
  principalOf(await routePublisher(req, row.ownerPath, await excludedFrom(req, row), row.stages), String(req.user?.id));
