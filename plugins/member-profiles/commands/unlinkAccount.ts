import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { memberFail } from '../errors';
import { MEMBERS } from '../slugs';
import { label } from '../translations';
import { keepsCell } from './support/cell';
import { seenMember } from './support/member';

/** Parts a member's record from the account; the account then reads nothing as a member. */
export const unlinkAccount = defineCommand({
  name: 'members.unlink-account',
  summary: label('command.members.unlink-account'),
  input: z.object({ id: z.guid(), reason: z.string().trim().max(1000).optional() }),
  rest: { method: 'post', path: '/members/:id/unlink-account' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, id);
    if (!keepsCell(power, { id: cell, path })) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, reason }) => {
    const member = await seenMember(req, await powerOf(req), id);
    if (member.user === null) throw memberFail(req, 'member.no-account');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update members set user_id = null, updated_at = now() where id = ${id}::uuid`));
    const detail = { user: member.user, ...(reason ? { reason } : {}) };
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail });
    return { id };
  },
});
