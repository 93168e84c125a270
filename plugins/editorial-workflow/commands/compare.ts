import { z } from 'zod';
import type { PayloadRequest } from 'payload';
import { defineCommand, query, sql, vietnamDateTime } from '../../kernel';
import { workflowFail } from '../errors';
import { maySeeDraft, seen } from '../engine/authority';
import { findCase, findCasesOf, findOpenCase, snapshotOf, type CaseRow } from '../engine/caseRow';
import { freeze, readDocument, tableOf } from '../engine/content';
import { snapshotHash, type Snapshot } from '../domain/snapshot';
import { lastLook } from '../resubmission/looks';
import { t } from '../translations';
import { compareSnapshots } from '../view/compare';
import type { Comparison } from '../view/types';

const side = z.enum(['live', 'case', 'draft']);
type Side = z.output<typeof side>;
type Named = { name: string; snapshot: Snapshot | undefined };

/**
 * Compares two of: what is live, what was submitted (in the open case, or any case of the item by `case`, `beforeCase`,
 * `afterCase`), the newest draft; field by field, word by word, with files. `since: 'last-look'` sets what this person last
 * looked at or decided on before the present text, in place of `before`; 409 `compare.never-looked` when there is none.
 */
export const compare = defineCommand({
  name: 'approval-cases.compare',
  summary: { vi: 'So sánh hai bản', en: 'Compare two versions' },
  input: z.object({
    collection: z.string().max(60),
    documentId: z.uuid(),
    case: z.uuid().optional(),
    beforeCase: z.uuid().optional(),
    afterCase: z.uuid().optional(),
    before: side.default('live'),
    /** The draft when left out; with `since` what is submitted, while a case is open. */
    after: side.optional(),
    since: z.literal('last-look').optional(),
  }),
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

    const ofItem = async (id: string): Promise<CaseRow> => {
      const found = await seen(req, await findCase(req, id));
      if (found.document !== documentId || found.collection !== collection || !(await mayRead(req, found))) throw workflowFail(req, 'case.not-found');
      return found;
    };
    const chosen = input.case ? await ofItem(input.case) : open;
    const read = async (which: Side, caseId: string | undefined): Promise<Named> => {
      if (which === 'case') {
        const of = caseId ? await ofItem(caseId) : chosen;
        const name = caseId && of ? t(req, 'side.snapshot', { day: vietnamDateTime(of.submittedAt) }) : t(req, 'side.case');
        return { name, snapshot: of && (await snapshotOf(req, of.id)) };
      }
      const document = await readDocument(req, collection, documentId, which);
      return { name: t(req, `side.${which}`), snapshot: document && (await freeze(req, collection, document)).snapshot };
    };
    const sinceLook = async (present: Snapshot | undefined): Promise<Named> => {
      const last = await lastLook(req, { collection, document: documentId }, present ? snapshotHash(present) : '');
      if (!last) throw workflowFail(req, 'compare.never-looked');
      return { name: t(req, 'side.last-look'), snapshot: await snapshotOf(req, last.caseId) };
    };
    const after = input.after ?? (input.since && chosen ? 'case' : 'draft');
    const present = await read(after, input.afterCase);
    const before = input.since ? await sinceLook(present.snapshot) : await read(input.before, input.beforeCase);
    const snapshots = [];
    for (const each of await findCasesOf(req, collection, documentId)) {
      if (await mayRead(req, each)) snapshots.push({ id: each.id, submittedAt: new Date(each.submittedAt).toISOString(), state: each.state });
    }
    return { ...(await compareSnapshots(req, collection, before, present)), snapshots: snapshots.slice(0, SNAPSHOTS) };
  },
});

/** How many submitted versions the answer names. */
const SNAPSHOTS = 50;

/** A submitted text is for those whose draft it was, and for the board it came up to; not for every board that hears of the case. */
const mayRead = (req: PayloadRequest, row: CaseRow): Promise<boolean> => maySeeDraft(req, row, row);
