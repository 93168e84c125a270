import type { PayloadRequest } from 'payload';
import { isHandbookError, languageOf, query, sql } from '../../kernel';
import { OPEN_STATES } from '../domain/states';
import { maySeeDraft } from '../engine/authority';
import { findCasesOf, type CaseRow } from '../engine/caseRow';
import { tableOf } from '../engine/content';
import { contentFields } from '../engine/contentFields';
import { userNames } from '../engine/names';
import { workflowFail } from '../errors';
import { isAnswerable } from './domain/answerable';
import { inOrder } from './domain/order';
import { isBlocking, threadsOf, type Saying, type Thread } from './domain/threads';
import { eventsOf } from './events';
import { readersOf } from './people';
import { assertResolver } from './resolver';
import type { CommentsView, SayingView, ThreadView } from './types';

type Field = { name: string; label: string };

const fieldsOf = (req: PayloadRequest, collection: string): Field[] =>
  contentFields(req.payload, collection).map((field) => {
    const label = 'label' in field ? field.label : undefined;
    const words = typeof label === 'string' ? label : (label as Record<string, string> | undefined)?.[languageOf(req)];
    return { name: field.name, label: words ?? field.name };
  });

const may = async (check: () => Promise<void>): Promise<boolean> => {
  try {
    await check();
    return true;
  } catch (error) {
    if (isHandbookError(error)) return false;
    throw error;
  }
};

/** What was said about one document. 404 for those outside its board and administration. */
export const commentsView = async (req: PayloadRequest, collection: string, documentId: string): Promise<CommentsView> => {
  // The name goes into SQL: only what is under approval.
  if (!(req.payload.config.custom?.approvedCollections as string[] | undefined)?.includes(collection)) throw workflowFail(req, 'case.not-found');
  const [place] = await query<{ path: string; owner: string }>(req, sql`select owner_path as path, owner_id as owner from ${sql.identifier(tableOf(collection))} where id = ${documentId}::uuid`);
  const cases = await findCasesOf(req, collection, documentId);
  const open = cases.find(({ state }) => OPEN_STATES.includes(state));
  if (!place || !(await maySeeDraft(req, { owner: place.owner, ownerPath: place.path }, open))) throw workflowFail(req, 'case.not-found');
  const current = open ?? cases[0];
  // A board above reads the text that came up to it, and so what was said of that text; not passages of those that never came.
  const own = await maySeeDraft(req, { owner: place.owner, ownerPath: place.path }, undefined);
  const threads = threadsOf(await eventsOf(req, collection, documentId)).filter(({ hash }) => own || hash === open?.hash);
  const fields = fieldsOf(req, collection);
  return {
    case: open ? { id: open.id, hash: open.hash } : null,
    threads: current ? await viewsOf(req, threads, current, fields) : [],
    fields,
    people: open ? await readersOf(req, open) : [],
    mayReply: isAnswerable(cases.map(({ state }) => state)),
  };
};

const viewsOf = async (req: PayloadRequest, threads: readonly Thread[], current: CaseRow, fields: readonly Field[]): Promise<ThreadView[]> => {
  const me = String(req.user?.id);
  const ids = [...new Set(threads.flatMap(({ author, resolved, replies }) => [author, ...(resolved ? [resolved.by] : []), ...replies.map((reply) => reply.author)]))];
  const names = await userNames(req, ids);
  const person = (id: string) => ({ id, name: names[ids.indexOf(id)] ?? '?' });
  const said = ({ id, author, at, text, editedAt, withdrawn }: Saying): SayingView => ({ id, author: person(author), at, text, editedAt, withdrawn, mayChange: author === me && !withdrawn });
  // Of one document: who may resolve one blocking comment of another's may resolve them all.
  const decides = threads.some((thread) => isBlocking(thread) && thread.author !== me) && (await may(() => assertResolver(req, current, { author: '', blocking: true })));
  const views = threads.map((thread): ThreadView => {
    const former = thread.hash !== current.hash;
    return {
      ...said(thread),
      field: thread.field,
      label: fields.find(({ name }) => name === thread.field.split('.')[0])?.label ?? thread.field,
      quote: thread.quote,
      blocking: thread.blocking,
      blocks: !former && isBlocking(thread) && OPEN_STATES.includes(current.state),
      former,
      resolved: thread.resolved && { by: person(thread.resolved.by), at: thread.resolved.at },
      mayResolve: !thread.resolved && !thread.withdrawn && (!thread.blocking || thread.author === me || decides),
      replies: thread.replies.map(said),
    };
  });
  return inOrder(views, fields.map(({ name }) => name));
};
