import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { RULES } from '../slugs';
import { keeper } from './authorize';
import { lockedProposal } from './shared';

/** Lays a proposed version aside, with a reason; who proposed it may do so themself. */
export const reject = defineCommand({
  name: 'rules.reject',
  summary: { vi: 'Không chấp nhận thay đổi quy tắc', en: 'Reject a proposed version of a rule' },
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(2000) }),
  rest: { method: 'post', path: '/rules/:id/reject' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { id, reason }) => {
    const rule = await lockedProposal(req, id);
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update rules set state = 'rejected', reason = ${reason}, confirmed_by_id = ${String(req.user?.id)}::uuid, confirmed_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: RULES, documentId: id, detail: { key: rule.key, reason } });
    return { id, key: rule.key, state: 'rejected' };
  },
});
