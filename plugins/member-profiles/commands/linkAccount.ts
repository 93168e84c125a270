import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { memberFail } from '../errors';
import { MEMBERS } from '../slugs';
import { label } from '../translations';
import { explainTaken, requireAccount } from './support/account';
import { keepsCell } from './support/cell';
import { seenMember } from './support/member';

/** Says which account is this member's: from now on the handbook serves them through it. */
export const linkAccount = defineCommand({
  name: 'members.link-account',
  summary: label('command.members.link-account'),
  input: z.object({ id: z.guid(), user: z.guid() }),
  rest: { method: 'post', path: '/members/:id/link-account' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, id);
    if (!keepsCell(power, { id: cell, path })) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, user }) => {
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    if (member.user !== null) throw memberFail(req, 'member.has-account');
    await requireAccount(req, power, user, member);
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update members set user_id = ${user}::uuid, updated_at = now() where id = ${id}::uuid`).catch((error: unknown) => explainTaken(req, error)),
    );
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { user } });
    return { id, user };
  },
});
