import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, isHandbookError, query, sql, type CommandContext } from '../../kernel';
import { authorizeSeen, id, lockedCase, standing, type Standing } from '../commands/shared';
import { submit } from '../commands/submit';
import { namedPath, pathFor } from '../definitions/pathFor';
import { audited } from '../engine/audited';
import { assertState, assertSubmitter } from '../engine/authority';
import { snapshotOf, updateCase, type CaseRow } from '../engine/caseRow';
import { asData } from '../engine/content';
import { recordContribution } from '../engine/contributors';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { t } from '../translations';
import { conflictViews } from './conflictView';
import { SIDES, type Choices } from './domain/merge';
import { rebaseContent } from './domain/rebase';
import { baseOf, liveNow } from './liveMoved';

/**
 * What was submitted, carried over to what is live now, when that moved during the review: merged three-way from what was
 * live at submission. 409 `rebase.conflicts` names what both sides changed differently (`conflicts`: path and three texts;
 * `live`: the hash they were read from) until `choices` says for each which side stays. The result becomes the draft and a
 * new case from the first stage; the old one is closed as superseded and points to it. Whoever rebases has written.
 */
export const rebase = defineCommand({
  name: 'approval-cases.rebase',
  summary: { vi: 'Làm lại trên bản đang đăng', en: 'Redo a case on what is live now' },
  input: z.object({
    id,
    choices: z.array(z.object({ path: z.string().min(1).max(300), side: z.enum(SIDES) })).max(2000).default([]),
    /** Hash of the live text the choices were made on; `null` when nothing was live. Another one now: 409. */
    live: z.string().max(64).nullable().optional(),
  }),
  rest: { method: 'post', path: '/approval-cases/:id/rebase' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing & { supersedes: string; approvalsDropped: true }> => {
    const { req } = ctx;
    const row = await lockedCase(ctx, input.id);
    await assertSubmitter(req, { id: row.owner, path: row.ownerPath });
    assertState(req, row, 'in-review', 'approved', 'scheduled');
    const { live, moved } = await liveNow(req, row);
    const liveHash = live?.hash ?? null;
    if (!moved) throw workflowFail(req, 'rebase.not-moved');
    if (input.live !== undefined && input.live !== liveHash) throw workflowFail(req, 'rebase.live-moved', {}, { live: liveHash });
    const base = live && row.baseHash !== null ? await baseOf(req, row) : undefined;
    if (live && row.baseHash !== null && !base) throw workflowFail(req, 'rebase.no-base');
    const mine = await snapshotOf(req, row.id);
    const choices: Choices = Object.fromEntries(input.choices.map(({ path, side }) => [path, side]));
    const merged = rebaseContent(base?.content ?? null, mine.content, live?.snapshot.content ?? null, choices);
    const [needless] = merged.needless;
    if (needless !== undefined) throw workflowFail(req, 'rebase.choice', { path: needless });
    if (merged.open.length > 0) {
      const contents = [base, mine, live?.snapshot].flatMap((each) => (each ? [each.content] : []));
      const conflicts = await conflictViews(req, row.collection, merged.open, contents);
      throw workflowFail(req, 'rebase.conflicts', { count: merged.open.length }, { conflicts, live: liveHash });
    }
    const made = await submitAnew(ctx, row, merged.content).catch((error: unknown) => {
      // All of it is live already: there is nothing to redo, and the case goes by being taken back.
      throw isHandbookError(error) && error.code === 'case.nothing-changed' ? workflowFail(req, 'rebase.nothing-left') : error;
    });
    await audited(ctx, row, { supersededBy: made.id, newHash: made.hash, live: liveHash, choices });
    return { ...made, supersedes: row.id, approvalsDropped: true };
  },
});

/** The path the case took, by its key; undefined where the owner could not choose it any more: then its usual one counts. */
const pathOf = async (req: PayloadRequest, row: CaseRow): Promise<string | undefined> => {
  const [taken] = await query<{ key: string }>(req, sql`select d.key from approval_cases c join workflow_definitions d on d.id = c.definition_id where c.id = ${row.id}::uuid`);
  const usual = await pathFor(req, row.collection, row.ownerPath);
  return taken && usual && (await namedPath(req, taken.key, usual)) ? taken.key : undefined;
};

/** Closes the case, makes the content the newest draft, and submits that: one transaction, or nothing of it. */
const submitAnew = async ({ expectedHash: _, ...ctx }: CommandContext, row: CaseRow, content: Record<string, unknown>): Promise<Standing> => {
  const { req } = ctx;
  const user = String(req.user?.id);
  const ticket = `approval-cases.rebase:${row.id}:${row.hash}`;
  await asEngine(req, ticket, async () => {
    await updateCase(
      req,
      row.id,
      sql`state = 'superseded', closed_at = ${ctx.now.toISOString()}::timestamptz, closed_by_id = ${user}::uuid, claimed_by_id = null, claimed_at = null, scheduled_for = null`,
    );
    await recordContribution(req, row.collection, row.document, user);
    await req.payload.update({
      collection: row.collection as CollectionSlug, id: row.document, data: asData(req, row.collection, content) as never, draft: true, depth: 0, overrideAccess: true, req,
    });
  });
  const made = await submit.run({ ...ctx, command: submit.name }, { collection: row.collection, documentId: row.document, note: t(req, 'rebase.note'), definition: await pathOf(req, row) });
  await asEngine(req, ticket, async () => {
    await updateCase(req, row.id, sql`superseded_by_id = ${made.id}::uuid`);
    // What the publication was to say of its end it says still.
    await updateCase(req, made.id, sql`expires_at = ${row.expiresAt}::timestamptz, expiry_set_by_id = ${row.expirySetBy}::uuid, expiry_choice = ${row.expiryChoice}`);
  });
  return standing(ctx, made.id);
};
