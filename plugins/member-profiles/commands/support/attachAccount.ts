import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import { memberFail } from '../../errors';
import { MEMBERS } from '../../slugs';
import { explainTaken } from './account';

/**
 * For rooms that made an account for a member by what two people decided: from now on the handbook serves the member through it.
 * Who may, the caller has asked; a member who has an account keeps it.
 */
export const attachAccount = async (req: PayloadRequest, { member, user, at, command }: { member: string; user: string; at: Date; command: string }): Promise<void> => {
  const rows = await withTicket(req, `members.link-account:${member}`, () =>
    query<{ cell: string }>(req, sql`update members set user_id = ${user}::uuid, updated_at = now() where id = ${member}::uuid and user_id is null returning cell_id as cell`).catch((error: unknown) => explainTaken(req, error)),
  );
  if (!rows[0]) throw memberFail(req, 'member.has-account');
  await recordEvent(req, { action: 'members.link-account', organization: rows[0].cell, at, collection: MEMBERS, documentId: member, detail: { user, by: command } });
};
