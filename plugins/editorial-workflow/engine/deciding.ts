import type { PayloadRequest } from 'payload';
import { bindingFirst, bindingFrom } from '../domain/progress';
import type { Route } from '../domain/route';
import type { CaseRow } from './caseRow';
import { contributorsOf } from './contributors';
import { decisionsOf, type DecisionRow } from './decisions';
import { routeFor } from './routing';

/** One stage as it stands now: who decides it, and who has. */
export type StageNow = { index: number; route: Route | undefined; approvals: DecisionRow[] };

/** Everybody who wrote since the last publication, as frozen at submission and as known now. */
export const excludedFrom = async (req: PayloadRequest, row: Pick<CaseRow, 'collection' | 'document' | 'contributors'>): Promise<Set<string>> =>
  new Set([...row.contributors, ...(await contributorsOf(req, row.collection, row.document))]);

/**
 * A stage of a case: its decisions on the case's hash, and its route over the tree at this instant.
 * Who gave a decision at another stage of the same case, be it advice against it, does not decide this one too; nor who
 * confirmed one as second person.
 */
export const stageNow = async (req: PayloadRequest, row: CaseRow, index: number, decisions?: DecisionRow[]): Promise<StageNow> => {
  const stage = row.stages[index];
  const all = (decisions ?? (await decisionsOf(req, row.id))).filter(({ hash }) => hash === row.hash);
  const approvals = all.filter((each) => each.stage === index && each.decision === 'approve');
  if (!stage) return { index, route: undefined, approvals };
  const excluded = await excludedFrom(req, row);
  for (const other of all) {
    if (other.stage === index) continue;
    // A principal's voice was given there by whoever stood in; a second person's beside the decider's.
    for (const user of voices(other)) excluded.add(user);
  }
  return { index, route: await routeFor(req, stage, row.ownerPath, excluded), approvals };
};

/** Everybody whose word one decision took: who gave it, for whom, and who confirmed it. */
export const voices = ({ decider, principal, secondPerson }: Pick<DecisionRow, 'decider' | 'principal' | 'secondPerson'>): string[] =>
  [decider, principal, secondPerson].filter((user) => user !== null);

/** Routes of all stages open now, in their order. */
const openRoutes = async (req: PayloadRequest, row: CaseRow): Promise<Route[]> => {
  const decisions = await decisionsOf(req, row.id);
  const routes: (Route | undefined)[] = [];
  for (const index of openStages(row)) routes.push((await stageNow(req, row, index, decisions)).route);
  return routes.filter((route) => route !== undefined);
};

/** Is this person among those asked at a stage that is open now? */
export const isAsked = async (req: PayloadRequest, row: CaseRow, user: string): Promise<boolean> =>
  (await openRoutes(req, row)).some(({ deciders }) => deciders.includes(user));

/** The organisations asked at the stages that are open now. */
export const askedPlaces = async (req: PayloadRequest, row: CaseRow): Promise<string[]> => [...new Set((await openRoutes(req, row)).map(({ organization }) => organization))];

/**
 * Who has the case in their queue: those of the binding stage that is open; where nobody could decide that one, of the first
 * advisory stage before it that has somebody. An advisory stage which nobody can fill keeps no case from anybody.
 */
export const actingRoute = async (req: PayloadRequest, row: CaseRow): Promise<Route | undefined> => {
  const decisions = await decisionsOf(req, row.id);
  for (const index of bindingFirst(openStages(row))) {
    const { route } = await stageNow(req, row, index, decisions);
    if (route) return route;
  }
  return undefined;
};

/** The stages on which a decision counts now: the current one and, past advisory ones, the next binding one. */
export const openStages = (row: Pick<CaseRow, 'state' | 'stage' | 'stages'>): number[] => {
  if (row.state !== 'in-review') return [];
  const last = bindingFrom(row.stages, row.stage);
  return Array.from({ length: Math.min(last, row.stages.length - 1) - row.stage + 1 }, (_, offset) => row.stage + offset);
};
