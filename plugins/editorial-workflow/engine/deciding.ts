import type { PayloadRequest } from 'payload';
import { bindingFrom } from '../domain/progress';
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
 * Who decided another stage of the same case does not decide this one too.
 */
export const stageNow = async (req: PayloadRequest, row: CaseRow, index: number, decisions?: DecisionRow[]): Promise<StageNow> => {
  const stage = row.stages[index];
  const all = (decisions ?? (await decisionsOf(req, row.id))).filter(({ hash, decision }) => hash === row.hash && decision === 'approve');
  const approvals = all.filter((decision) => decision.stage === index);
  if (!stage) return { index, route: undefined, approvals };
  const excluded = await excludedFrom(req, row);
  for (const other of all) {
    if (other.stage === index) continue;
    excluded.add(other.decider);
    // Their voice was given there, by whoever stood in.
    if (other.principal) excluded.add(other.principal);
  }
  return { index, route: await routeFor(req, stage, row.ownerPath, excluded), approvals };
};

/** The stages on which a decision counts now: the current one and, past advisory ones, the next binding one. */
export const openStages = (row: CaseRow): number[] => {
  if (row.state !== 'in-review') return [];
  const last = bindingFrom(row.stages, row.stage);
  return Array.from({ length: Math.min(last, row.stages.length - 1) - row.stage + 1 }, (_, offset) => row.stage + offset);
};
