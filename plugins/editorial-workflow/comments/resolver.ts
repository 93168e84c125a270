import type { PayloadRequest } from 'payload';
import { findOpenCase, type CaseRow } from '../engine/caseRow';
import { excludedFrom, openStages, stageNow } from '../engine/deciding';
import { routePublisher } from '../engine/routing';
import { workflowFail } from '../errors';

/** Does this person decide on the document's open case at its present stage, or publish it? Never one who wrote on it. */
const decidesNow = async (req: PayloadRequest, { collection, document }: Pick<CaseRow, 'collection' | 'document'>): Promise<boolean> => {
  const open = await findOpenCase(req, collection, document);
  if (!open) return false;
  const me = String(req.user?.id);
  for (const index of openStages(open)) if ((await stageNow(req, open, index)).route?.deciders.includes(me)) return true;
  return open.state !== 'in-review' && (await routePublisher(req, open.ownerPath, await excludedFrom(req, open), open.stages))?.deciders.includes(me) === true;
};

/** Throws unless this person may say that a blocking comment is resolved: who made it, or who decides now. */
export const assertResolver = async (req: PayloadRequest, row: CaseRow, comment: { author: string; blocking: boolean }): Promise<void> => {
  if (!comment.blocking || comment.author === String(req.user?.id) || (await decidesNow(req, row))) return;
  throw workflowFail(req, 'comment.not-resolver');
};
