import { z } from 'zod';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { defineCommand, lockDocument, query, sql } from '../../kernel';
import { clockOf } from '../clocks/clockOption';
import { deadlineFor, type ComputedDeadline } from '../clocks/deadlineFor';
import { bindingFirst } from '../domain/progress';
import type { Route } from '../domain/route';
import { workflowFail } from '../errors';
import { audited } from '../engine/audited';
import { assertSubmitter } from '../engine/authority';
import { findOpenCase } from '../engine/caseRow';
import { freeze, liveHash, readDocument, tableOf, type ContentDocument } from '../engine/content';
import { contributorsOf, recordContribution } from '../engine/contributors';
import { definitionFail } from '../definitions/errors';
import { namedPath, pathFor } from '../definitions/pathFor';
import { openStages } from '../engine/deciding';
import { incompleteFields } from '../engine/incomplete';
import { tellArrived } from '../notices/tell';
import { routeFor } from '../engine/routing';
import { asEngine } from '../engine/ticket';
import { CASES } from '../slugs';
import { standing, type Standing } from './shared';

/** Submits the newest draft: freezes it, hashes it, and opens a case at the first stage. */
export const submit = defineCommand({
  name: 'approval-cases.submit',
  summary: { vi: 'Trình duyệt bản nháp mới nhất', en: 'Submit the newest draft for approval' },
  input: z.object({
    collection: z.string().max(60),
    documentId: z.uuid(),
    note: z.string().trim().max(2000).optional(),
    definition: z.string().max(60).optional(),
  }),
  rest: { method: 'post', path: '/approval-cases/submit' },
  kind: 'write',
  authorize: async (ctx, { collection, documentId }) => {
    const { req } = ctx;
    if (!isApproved(req.payload.config.custom, collection)) throw workflowFail(req, 'case.not-found');
    const [row] = await query<{ owner: string; path: string }>(
      req,
      sql`select owner_id as owner, owner_path as path from ${sql.identifier(tableOf(collection))} where id = ${documentId}::uuid`,
    );
    const visible = await req.payload.find({
      collection: collection as CollectionSlug, where: { id: { equals: documentId } }, draft: true, depth: 0, limit: 1,
      pagination: false, overrideAccess: false, user: req.user, req,
    });
    if (!row || visible.docs.length === 0) throw workflowFail(req, 'case.not-found');
    await assertSubmitter(req, { id: row.owner, path: row.path });
  },
  run: async (ctx, { collection, documentId, note, definition: key }): Promise<Standing> => {
    const { req } = ctx;
    await lockDocument(req, collection, documentId);
    if (await findOpenCase(req, collection, documentId, true)) throw workflowFail(req, 'case.open-exists');
    const document = await readDocument(req, collection, documentId, 'draft');
    if (!document) throw workflowFail(req, 'case.not-found');
    const { snapshot, hash } = await freeze(req, collection, document);
    if (ctx.expectedHash !== undefined && ctx.expectedHash !== hash) throw workflowFail(req, 'case.hash-moved', {}, { hash });
    const missing = incompleteFields(req, collection, snapshot);
    if (missing.length > 0) throw workflowFail(req, 'case.incomplete', { fields: missing.join(', ') }, { missing });
    const base = await liveHash(req, collection, documentId);
    if (base === hash) throw workflowFail(req, 'case.nothing-changed');

    const submitter = String(req.user?.id);
    const [place] = await query<{ path: string }>(req, sql`select path from organizations where id = ${document.owner}::uuid`);
    const usual = await pathFor(req, collection, place?.path ?? '');
    if (!usual) throw definitionFail(req, 'definition.none');
    const resolved = key ? await namedPath(req, key, usual) : usual;
    if (!resolved) throw definitionFail(req, 'definition.not-allowed');
    const { definition, reason } = resolved;
    return asEngine(req, `approval-cases.submit:${documentId}:${hash}`, async () => {
      await recordContribution(req, collection, documentId, submitter);
      const contributors = await contributorsOf(req, collection, documentId);
      const routes: (Route | undefined)[] = [];
      for (const stage of definition.stages) {
        const route = await routeFor(req, stage, place?.path ?? '', new Set(contributors));
        if (!route && stage.binding) throw workflowFail(req, 'case.no-decider', { stage: stage.name });
        routes.push(route);
      }
      const made = await req.payload.create({
        collection: CASES as CollectionSlug,
        data: {
          collection,
          documentId,
          title: titleOf(document),
          owner: document.owner,
          audience: document.audience,
          definition: definition.id,
          stages: definition.stages,
          state: 'in-review',
          stage: 0,
          decidingOrganization: bindingFirst(openStages({ state: 'in-review', stage: 0, stages: definition.stages })).flatMap((index) => routes[index] ?? [])[0]?.organization ?? null,
          hash,
          baseHash: base ?? null,
          snapshot,
          contributors,
          ...(await frozenDeadline(req, collection, document)),
          note: note ?? null,
          submittedBy: submitter,
          submittedAt: ctx.now.toISOString(),
          revision: 0,
        } as never,
        depth: 0,
        overrideAccess: true,
        req,
      });
      const caseId = String(made.id);
      await audited(ctx, { id: caseId, owner: document.owner, collection, document: documentId, hash }, {
        definition: definition.key,
        version: definition.version,
        path: 'organization' in reason ? { kind: reason.kind, organization: reason.organization } : { kind: reason.kind },
        base: base ?? null,
      });
      await tellArrived(req, caseId);
      return standing(ctx, caseId);
    });
  },
});

/** The clock of an item's first publication. What is live, or once was, is mended without one: it was there in time, or not. */
const frozenDeadline = async (req: PayloadRequest, collection: string, document: ContentDocument): Promise<Record<string, unknown>> => {
  const [before] = await query(req, sql`select id from approval_cases where collection = ${collection} and document_id = ${document.id} and published_at is not null limit 1`);
  const made: ComputedDeadline | undefined = before ? undefined : await deadlineFor(req, document.owner, clockOf(req.payload, collection)?.(document) ?? null);
  return made ? { dueKind: made.kind, countedFromAt: made.from.toISOString(), dueAt: made.due.toISOString(), dueRules: made.rules } : {};
};

const titleOf = (document: Record<string, unknown>): string => {
  const title = document.title ?? document.name;
  return typeof title === 'string' && title !== '' ? title : String(document.id);
};

/** Collections under approval stand in the configuration, put there by the plugin. */
const isApproved = (custom: Record<string, unknown> | undefined, collection: string): boolean =>
  Array.isArray(custom?.approvedCollections) && custom.approvedCollections.includes(collection);
