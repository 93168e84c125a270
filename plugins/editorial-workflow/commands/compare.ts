import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { workflowFail } from '../errors';
import { maySeeDraft, seen } from '../engine/authority';
import { findCase, findOpenCase, snapshotOf } from '../engine/caseRow';
import { freeze, readDocument } from '../engine/content';
import type { Snapshot } from '../domain/snapshot';
import { t } from '../translations';
import { compareSnapshots } from '../view/compare';
import type { Comparison } from '../view/types';
import { query, sql } from '../../kernel';
import { tableOf } from '../engine/content';

const side = z.enum(['live', 'case', 'draft']);

/** Compares two of: what is live, what was submitted, the newest draft; field by field. */
export const compare = defineCommand({
  name: 'approval-cases.compare',
  summary: { vi: 'So sánh hai bản', en: 'Compare two versions' },
  input: z.object({ collection: z.string().max(60), documentId: z.uuid(), case: z.uuid().optional(), before: side.default('live'), after: side.default('draft') }),
  rest: { method: 'get', path: '/approval-cases/compare' },
  kind: 'read',
  // Decided in `run` with the document at hand: 404 for those outside its board.
  authorize: async () => {},
  run: async ({ req }, input): Promise<Comparison> => {
    const { collection, documentId } = input;
    if (!(req.payload.config.custom?.approvedCollections as string[] | undefined)?.includes(collection)) throw workflowFail(req, 'case.not-found');
    const [row] = await query<{ owner: string; path: string }>(
      req,
      sql`select owner_id as owner, owner_path as path from ${sql.identifier(tableOf(collection))} where id = ${documentId}::uuid`,
    );
    const open = await findOpenCase(req, collection, documentId);
    if (!row || !(await maySeeDraft(req, { owner: row.owner, ownerPath: row.path }, open))) throw workflowFail(req, 'case.not-found');
    const chosen = input.case ? await seen(req, await findCase(req, input.case)) : open;
    if (chosen && chosen.document !== documentId) throw workflowFail(req, 'case.not-found');
    const read = async (which: z.output<typeof side>): Promise<Snapshot | undefined> => {
      if (which === 'case') return chosen && snapshotOf(req, chosen.id);
      const document = await readDocument(req, collection, documentId, which);
      return document && (await freeze(req, collection, document)).snapshot;
    };
    return compareSnapshots(
      req,
      collection,
      { name: t(req, `side.${input.before}`), snapshot: await read(input.before) },
      { name: t(req, `side.${input.after}`), snapshot: await read(input.after) },
    );
  },
});
