import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, lockDocument, query, sql, withTicket } from '../../kernel';
import { findOpenCase, updateCase } from '../engine/caseRow';
import { freeze, readDocument, tableOf } from '../engine/content';
import { recordContribution } from '../engine/contributors';
import { isEngine } from '../engine/ticket';
import { workflowFail } from '../errors';

type Args = { id?: string; data?: Record<string, unknown>; draft?: boolean; publishAllLocales?: boolean; unpublishAllLocales?: boolean };

const isLive = async (req: Parameters<CollectionBeforeDeleteHook>[0]['req'], collection: string, id: string): Promise<boolean> => {
  const [row] = await query<{ live: boolean }>(
    req,
    sql`select _status = 'published' as live from ${sql.identifier(tableOf(collection))} where id = ${id}::uuid`,
  );
  return row?.live === true;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Before anything else: refuses every spelling of "publish" and "unpublish", and turns each save of live or
 * unnamed documents into a draft save, so that the live row is not even approached (TRAPS.md 1–4). The
 * document is locked, so that parallel saves of different fields both survive (TRAPS.md 9).
 */
export const guardOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (isEngine(req)) return args;
  const given = args as Args;
  if (given.publishAllLocales) throw workflowFail(req, 'workflow.publish-by-case');
  if (given.unpublishAllLocales) throw workflowFail(req, 'workflow.unpublish-by-case');
  if (['create', 'update'].includes(operation) && given.data?._status === 'published') {
    throw workflowFail(req, 'workflow.publish-by-case');
  }
  // Payload reads `draft` of a restore before this hook runs: it cannot be corrected, only refused.
  if ((operation as string) === 'restoreVersion' && given.draft !== true) throw workflowFail(req, 'workflow.restore-as-draft');
  if (operation === 'update') {
    const id = typeof given.id === 'string' && UUID.test(given.id) ? given.id : undefined;
    if (id) {
      await lockDocument(req, collection.slug, id);
      if (!given.draft && !(await isLive(req, collection.slug, id))) return args;
      if (!given.draft && given.data?._status === 'draft') throw workflowFail(req, 'workflow.unpublish-by-case');
    }
    return { ...given, draft: true } as typeof args;
  }
  return args;
};

/** The same refusal on the merged data, whatever path led here. */
export const guardChange: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!isEngine(req) && data._status === 'published') throw workflowFail(req, 'workflow.publish-by-case');
  return data;
};

/** Live content is withdrawn, not deleted; content in an open case is recalled first. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await lockDocument(req, collection.slug, String(id));
  if (await isLive(req, collection.slug, String(id))) throw workflowFail(req, 'workflow.delete-live');
  if (await findOpenCase(req, collection.slug, String(id))) throw workflowFail(req, 'workflow.delete-open');
};

/**
 * After a save: notes who wrote, and drops the approvals of an open case whose content is no longer what was
 * submitted. Saving the same content again keeps them. The answer says so in `_approval`.
 */
export const followChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isEngine(req)) return doc;
  const slug = collection.slug;
  const id = String((doc as { id: unknown }).id);
  await withTicket(req, `approval-cases.contribute:${id}`, async () => {
    if (req.user) await recordContribution(req, slug, id, String(req.user.id));
    const open = await findOpenCase(req, slug, id, true);
    const newest = open && (await readDocument(req, slug, id, 'draft'));
    if (!open || !newest) return;
    const { hash } = await freeze(req, slug, newest);
    if (hash === open.hash) return;
    await updateCase(req, open.id, sql`state = 'dropped', closed_at = now(), closed_by_id = ${req.user ? String(req.user.id) : null}::uuid, scheduled_for = null`);
    await recordEvent(req, {
      action: 'approval-cases.drop',
      organization: open.owner,
      at: clock.now(),
      collection: slug,
      documentId: id,
      detail: { case: open.id, hash: open.hash, newHash: hash },
    });
    req.responseHeaders ??= new Headers();
    req.responseHeaders.set('x-handbook-approval', `dropped; case=${open.id}`);
    (doc as Record<string, unknown>)._approval = { dropped: open.id };
  });
  return doc;
};
