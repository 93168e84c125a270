import type { PayloadRequest } from 'payload';
import { OPEN_STATES } from '../domain/states';
import { maySeeDraft, seen } from '../engine/authority';
import { findCase, type CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';

/** The case, for somebody who reads its text: 404 for whom it does not exist, 403 for who may know of it only (deciders above). */
export const readableCase = async (req: PayloadRequest, id: string): Promise<CaseRow> => {
  const row = await seen(req, await findCase(req, id));
  if (!(await maySeeDraft(req, row, OPEN_STATES.includes(row.state) ? row : undefined))) throw workflowFail(req, 'comment.not-board');
  return row;
};
