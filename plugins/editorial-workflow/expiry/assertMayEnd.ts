import type { PayloadRequest } from 'payload';
import { holdsOver, powerOf } from '../../hierarchical-access';
import { isHandbookError } from '../../kernel';
import { assertPublisher } from '../engine/authority';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';

/** Throws unless this person may say until when an item is live: of what is live whoever may take it down, else whoever publishes it. */
export const assertMayEnd = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  if (row.state === 'published') {
    if (!holdsOver(await powerOf(req), 'editorial-approver', row.ownerPath)) throw workflowFail(req, 'expiry.not-allowed');
    return;
  }
  await assertPublisher(req, row).catch((error: unknown) => {
    throw isHandbookError(error) ? workflowFail(req, 'expiry.not-allowed') : error;
  });
};
