import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isHandbookError, lockDocument, type CommandContext } from '../../../kernel';
import type { CaseRow } from '../../engine/caseRow';
import { workflowFail } from '../../errors';
import { threadsOf, type Saying, type Thread } from '../domain/threads';
import { eventsOf, findEvent, type EventRow } from '../events';
import { readableCase } from '../seeText';

export const words = z.string().trim().min(1).max(4000);
export const mentions = z
  .array(z.uuid())
  .max(20)
  .transform((ids) => [...new Set(ids)])
  .default([]);

/** The case a comment speaks of. Who may not know of that case gets the answer of a comment that is not there. */
const caseOf = async (req: PayloadRequest, event: EventRow): Promise<CaseRow> => {
  try {
    return await readableCase(req, event.case);
  } catch (error) {
    throw isHandbookError(error) && error.code === 'case.not-found' ? workflowFail(req, 'comment.not-found') : error;
  }
};

/** Is there such a comment for this person, and do they read the text it is about? */
export const authorizeComment = async ({ req }: CommandContext, { id }: { id: string }): Promise<void> => void (await caseOf(req, await findEvent(req, id)));

export type Found = { event: EventRow; row: CaseRow; thread: Thread; said: Saying };

/** A comment as it stands, its document locked until the command ends. */
export const lockedComment = async ({ req }: CommandContext, id: string): Promise<Found> => {
  const event = await findEvent(req, id);
  const row = await caseOf(req, event);
  await lockDocument(req, row.collection, row.document);
  const thread = threadsOf(await eventsOf(req, row.collection, row.document)).find((each) => each.id === (event.thread ?? event.id));
  const said = thread && (thread.id === id ? thread : thread.replies.find((reply) => reply.id === id));
  if (!thread || !said) throw workflowFail(req, 'comment.not-found');
  return { event, row, thread, said };
};

/** Only who said it changes it, and only while it stands. */
export const assertOwn = ({ req }: CommandContext, { said }: Found): void => {
  if (said.author !== String(req.user?.id)) throw workflowFail(req, 'comment.not-author');
  if (said.withdrawn) throw workflowFail(req, 'comment.withdrawn');
};

/** What a conversation is opened or closed by: its first comment, which must not have been withdrawn. */
export const assertBegins = ({ req }: CommandContext, { event, thread }: Found): void => {
  if (event.kind !== 'comment') throw workflowFail(req, 'comment.not-found');
  if (thread.withdrawn) throw workflowFail(req, 'comment.withdrawn');
};
