import { sql, type CommandContext } from '../../kernel';
import { assertNoneBlocks } from '../comments/blocking';
import { voicesOf } from '../delegation/domain/standIn';
import { bindingFrom, isPassed } from '../domain/progress';
import type { CaseState } from '../domain/states';
import { updateCase, type CaseRow } from './caseRow';
import { addDecision } from './decisions';
import { actingRoute, excludedFrom, type StageNow } from './deciding';
import { routePublisher } from './routing';
import { asEngine } from './ticket';

export type Step = { state: CaseState; stage: number };

/** Records an approval and moves the case on when its stage is passed. The case must be locked. */
export const approveStage = async (
  ctx: CommandContext,
  row: CaseRow,
  stage: StageNow & { organization: string },
  decision: { decider: string; principal?: string | undefined; note?: string | undefined; secondPerson?: string | undefined },
): Promise<Step> =>
  asEngine(ctx.req, `approval-cases.approve:${row.id}:${row.hash}`, async () => {
    await assertNoneBlocks(ctx.req, row);
    await addDecision(ctx.req, {
      caseId: row.id,
      owner: row.owner,
      stage: stage.index,
      decider: decision.decider,
      principal: decision.principal,
      organization: stage.organization,
      decision: 'approve',
      hash: row.hash,
      reason: decision.note,
      secondPerson: decision.secondPerson,
      at: ctx.now,
    });
    const definition = row.stages[stage.index];
    const given = [...stage.approvals, decision];
    const approvals = definition?.rule === 'all' ? voicesOf(given, stage.route?.standIns) : new Set(given.map(({ decider }) => decider));
    const passed = definition !== undefined && isPassed(definition, approvals, stage.route?.deciders ?? []);
    if (!passed) return { state: row.state, stage: row.stage };
    const next = stage.index + 1;
    const done = bindingFrom(row.stages, next) >= row.stages.length;
    const after: Step = { state: done ? 'approved' : 'in-review', stage: done ? row.stages.length : next };
    const route = done
      ? await routePublisher(ctx.req, row.ownerPath, await excludedFrom(ctx.req, row), row.stages)
      : await actingRoute(ctx.req, { ...row, ...after });
    await updateCase(
      ctx.req,
      row.id,
      sql`state = ${after.state}, stage = ${after.stage}, claimed_by_id = null, claimed_at = null,
          deciding_organization_id = ${route?.organization ?? null}::uuid,
          approved_at = ${done ? ctx.now.toISOString() : null}::timestamptz`,
    );
    return after;
  });
