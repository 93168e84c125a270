import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Snapshot } from '../domain/snapshot';
import type { CaseRow } from '../engine/caseRow';
import { freeze, readDocument, type Frozen } from '../engine/content';

/** What is live now and, when that is not what was live at submission, the way back: what it was then. */
export type Moved = { live: Frozen | undefined; moved: boolean };

export const liveNow = async (req: PayloadRequest, row: Pick<CaseRow, 'collection' | 'document' | 'baseHash'>): Promise<Moved> => {
  const document = await readDocument(req, row.collection, row.document, 'live');
  const live = document && (await freeze(req, row.collection, document));
  return { live, moved: (live?.hash ?? null) !== row.baseHash };
};

/** The text that was live when the case began: every live text was somebody's snapshot. Undefined when none has that hash. */
export const baseOf = async (req: PayloadRequest, row: Pick<CaseRow, 'collection' | 'document' | 'baseHash'>): Promise<Snapshot | undefined> => {
  const [found] = await query<{ snapshot: Snapshot }>(
    req,
    sql`select snapshot from approval_cases where collection = ${row.collection} and document_id = ${row.document} and hash = ${row.baseHash}
        order by published_at desc nulls last limit 1`,
  );
  return found?.snapshot;
};
