import type { PayloadRequest } from 'payload';
import type { Stage } from '../domain/definition';
import type { CaseRow } from '../engine/caseRow';
import { decisionsOf, type DecisionRow } from '../engine/decisions';
import { stageNow } from '../engine/deciding';
import { routeFor } from '../engine/routing';
import { fieldFirst, fieldTurn } from '../fields/fieldTurn';
import { OPEN_STATES } from '../domain/states';
import { inStead } from '../delegation/inStead';
import { people, place } from './people';
import type { DecisionView, StageView } from './types';

const decisionView = (row: DecisionRow): DecisionView => ({
  by: { id: row.decider, name: row.deciderName },
  onBehalf: row.principal ? { id: row.principal, name: row.principalName ?? '?' } : null,
  as: { id: row.organization, name: row.organizationName },
  decision: row.decision,
  reason: row.reason,
  at: new Date(row.at).toISOString(),
  override: row.secondPerson !== null,
});

const statusOf = (row: CaseRow | undefined, index: number): StageView['status'] => {
  if (!row || index > row.stage) return 'ahead';
  if (index < row.stage) return 'passed';
  return OPEN_STATES.includes(row.state) ? 'current' : 'stopped';
};

/** The path with its people: of a case as it stands, or as it would be if submitted now. */
export const stageViews = async (
  req: PayloadRequest,
  stages: Stage[],
  owner: { id: string; path: string },
  row: CaseRow | undefined,
  contributors: readonly string[],
  topic?: unknown,
): Promise<StageView[]> => {
  const decisions = row ? (await decisionsOf(req, row.id)).filter(({ hash }) => hash === row.hash) : [];
  const views: StageView[] = [];
  for (const [index, stage] of stages.entries()) {
    const route = row ? (await stageNow(req, row, index, decisions)).route : await routeFor(req, stage, owner.path, new Set(contributors));
    const turn = row ? await fieldTurn(req, row, index, route) : { people: await fieldFirst(req, stage, route, topic), over: false };
    views.push({
      key: stage.key,
      name: stage.name,
      role: stage.role,
      rule: stage.rule,
      count: stage.count,
      binding: stage.binding,
      status: statusOf(row, index),
      organization: route ? await place(req, route.organization) : null,
      fromAbove: route !== undefined && route.organization !== owner.id,
      deciders: route ? await inStead(req, await people(req, route.deciders.slice(0, 20)), route) : [],
      first: await people(req, turn?.people ?? []),
      firstOver: turn?.over ?? false,
      decisions: decisions.filter((decision) => decision.stage === index).map(decisionView),
    });
  }
  return views;
};
