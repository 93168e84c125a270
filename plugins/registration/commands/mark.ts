import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { countCells } from '../data/countCells';
import { keptMember } from '../data/keptMember';
import { registrationFail } from '../errors';
import { label } from '../translations';

/** Why a member is not expected to have an account, from the list of reasons; or, with null, that they are again. */
export const mark = defineCommand({
  name: 'activation.mark',
  summary: label('command.mark'),
  input: z.object({ member: z.guid(), reason: z.string().max(40).nullable() }),
  rest: { method: 'post', path: '/activation/mark' },
  kind: 'write',
  authorize: async ({ req }, { member }) => void (await keptMember(req, member)),
  run: async ({ req, now, command }, { member, reason }) => {
    const { cell } = await keptMember(req, member);
    if (reason !== null && !(await query(req, sql`select key from handbook.ineligible_reasons where key = ${reason}`))[0]) throw registrationFail(req, 'activation.reason');
    const [at, by] = [sql`${now.toISOString()}::timestamptz`, sql`${String(req.user?.id)}::uuid`];
    const ended = await withTicket(req, `${command}:${member}`, async () => {
      const before = await query(req, sql`update handbook.ineligible_members set ended_by = ${by}, ended_at = ${at} where member_id = ${member}::uuid and ended_at is null returning id`);
      if (reason !== null) await query(req, sql`insert into handbook.ineligible_members (member_id, reason, marked_by, marked_at) values (${member}::uuid, ${reason}, ${by}, ${at})`);
      return before.length;
    });
    if (reason === null && ended === 0) throw registrationFail(req, 'activation.not-marked');
    // Which reason is not said: of the ill it is nobody else's business.
    await recordEvent(req, { action: command, organization: cell, at: now, collection: 'members', documentId: member, detail: { eligible: reason === null } });
    await countCells(req, [cell]);
    return { member, reason };
  },
});
