import type { PayloadRequest } from 'payload';
import { isHandbookError } from '../../kernel';
import { assertPublisher, assertWithdrawer } from '../engine/authority';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';

/** Throws unless this person may say until when an item is live: of what is live whoever may take it down, else whoever publishes it. */
export const assertMayEnd = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  try {
    await (row.state === 'published' ? assertWithdrawer(req, row) : assertPublisher(req, row));
  } catch (error) {
    throw isHandbookError(error) ? workflowFail(req, 'expiry.not-allowed') : error;
  }
};
