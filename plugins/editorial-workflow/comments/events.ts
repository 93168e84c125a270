import { randomUUID } from 'node:crypto';

import type { PayloadRequest } from 'payload';
import { query, sql, withTicket, type CommandContext } from '../../kernel';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';
import type { CommentEvent, EventKind } from './domain/threads';

export type EventRow = CommentEvent & { case: string };

const columns = sql`id, case_id as "case", kind, thread_id as thread, target_id as target, hash, field, quote, text, coalesce(blocking, false) as blocking, author_id as author, at`;

/** Everything that was said about a document, oldest first. */
export const eventsOf = async (req: PayloadRequest, collection: string, document: string): Promise<CommentEvent[]> => {
  const rows = await query<EventRow>(req, sql`select ${columns} from approval_comments where collection = ${collection} and document_id = ${document} order by at, id`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};

export const findEvent = async (req: PayloadRequest, id: string): Promise<EventRow> => {
  const [row] = await query<EventRow>(req, sql`select ${columns} from approval_comments where id = ${id}::uuid and kind in ('comment', 'reply')`);
  if (!row) throw workflowFail(req, 'comment.not-found');
  return row;
};

type New = {
  kind: EventKind; thread?: string; target?: string; hash?: string; field?: string | null; quote?: string | undefined; text?: string; blocking?: boolean; mentions?: readonly string[];
};

/** The most that is said about one document; all of it is read together. */
export const MOST = 1000;

/** What settles a conversation always fits: each of them is one for something that was counted. */
const SETTLING: readonly EventKind[] = ['resolve', 'withdraw'];

const assertRoom = async (req: PayloadRequest, row: CaseRow, kind: EventKind): Promise<void> => {
  if (SETTLING.includes(kind)) return;
  const [said] = await query<{ count: number }>(req, sql`select count(*)::int as count from approval_comments where collection = ${row.collection} and document_id = ${row.document}`);
  if ((said?.count ?? 0) >= MOST) throw workflowFail(req, 'comment.too-many', { count: MOST });
};

/** Adds to a conversation about a case; its document is locked. Times grow strictly, whatever the clocks do: the last word is the last. */
export const addEvent = async (ctx: CommandContext, row: CaseRow, event: New): Promise<string> => {
  await assertRoom(ctx.req, row, event.kind);
  const id = randomUUID();
  await withTicket(ctx.req, `${ctx.command}:${row.id}:${id}`, () =>
    query(
      ctx.req,
      sql`insert into approval_comments (id, case_id, collection, document_id, owner_id, hash, kind, thread_id, target_id, field, quote, text, blocking, mentions, author_id, at)
          values (${id}::uuid, ${row.id}::uuid, ${row.collection}, ${row.document}, ${row.owner}::uuid, ${event.hash ?? row.hash}, ${event.kind},
            ${event.thread ?? null}::uuid, ${event.target ?? null}::uuid, ${event.field ?? null}, ${event.quote ?? null}, ${event.text ?? null}, ${event.blocking ?? false},
            ${event.mentions ? JSON.stringify(event.mentions) : null}::jsonb, ${String(ctx.req.user?.id)}::uuid,
            greatest(${ctx.now.toISOString()}::timestamptz, (select max(at) + interval '1 millisecond' from approval_comments
              where collection = ${row.collection} and document_id = ${row.document})))`,
    ),
  );
  return id;
};
