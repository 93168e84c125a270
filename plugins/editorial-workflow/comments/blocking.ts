import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';

type About = Pick<CaseRow, 'collection' | 'document' | 'hash'>;

/** How many blocking comments on this very text are open. By the hash: a case taken back and submitted again unchanged has them still. */
const openBlocking = async (req: PayloadRequest, { collection, document, hash }: About): Promise<number> => {
  const [row] = await query<{ count: number }>(req, sql`select handbook.blocking_comments(${collection}, ${document}, ${hash}) as count`);
  return row?.count ?? 0;
};

/**
 * Throws 409 while blocking comments are open: asked by whatever approves, schedules or publishes, an override included, in its
 * own transaction, and once more by the trigger `p_case_comments`.
 */
export const assertNoneBlocks = async (req: PayloadRequest, row: About): Promise<void> => {
  const count = await openBlocking(req, row);
  if (count > 0) throw workflowFail(req, 'comment.blocks', { count }, { count });
};
