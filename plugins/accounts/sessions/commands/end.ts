import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { ownAccount, ownOnly } from '../../secondFactor';
import { label } from '../translations';

/** One of one's own sessions ends, at once and for good. */
export const end = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'sessions.end',
    summary: label('command.end'),
    input: z.object({ id: z.string().min(1).max(100) }),
    rest: { method: 'post', path: '/sessions/:id/end' },
    kind: 'write',
    authorize: async (ctx, { id }) => {
      await ownOnly(users)(ctx);
      const [own] = await query(ctx.req, sql`select id from users_sessions where id = ${id} and _parent_id = ${String(ctx.req.user?.id)}::uuid`);
      if (!own) throw fail(ctx.req, 'not-found');
    },
    run: async ({ req, now, command }, { id }) => {
      const account = await ownAccount(req);
      // On the list of the ended first: what is on it may be deleted, and stays so (migrations/sql/111).
      await query(req, sql`insert into handbook.ended_sessions (id, user_id) values (${id}, ${account.id}::uuid) on conflict do nothing`);
      await query(req, sql`delete from users_sessions where id = ${id} and _parent_id = ${account.id}::uuid`);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id });
      return { id };
    },
  });
