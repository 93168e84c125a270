import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { formerAt, resume } from '../data/resume';
import { secondPersonFault } from '../data/secondPersonFault';
import { ruleFail } from '../errors';
import { RULES } from '../slugs';
import { keeper } from './authorize';
import { lockedProposal } from './shared';

/**
 * The second person puts a proposed version in force. The version it follows ends on the day it begins; one that began on
 * the same day is superseded: it was wrong from the start. Both are kept. Where the new one has an end, what would have held
 * on that day holds again from it: no rule is ever without a value because another one was temporary.
 */
export const confirm = defineCommand({
  name: 'rules.confirm',
  summary: { vi: 'Xác nhận thay đổi quy tắc', en: 'Confirm a version of a rule' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/rules/:id/confirm' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { id }) => {
    const rule = await lockedProposal(req, id);
    const user = String(req.user?.id);
    if (rule.proposedBy === user) throw ruleFail(req, 'rule.second-person');
    const fault = await secondPersonFault(req, user, id);
    if (fault) throw ruleFail(req, fault);
    const former = rule.to === null ? undefined : await formerAt(req, rule.key, rule.to);
    if (rule.to !== null && !former) throw ruleFail(req, 'rule.gap');
    let resumed: string | undefined;
    const confirmed = sql`key = ${rule.key} and state = 'confirmed'`;
    await withTicket(req, `${command}:${id}`, async () => {
      await query(req, sql`update rules set state = 'superseded' where ${confirmed} and valid_from = ${rule.from}::timestamptz`);
      await query(req, sql`update rules set valid_to = ${rule.from}::timestamptz
        where ${confirmed} and valid_from < ${rule.from}::timestamptz and (valid_to is null or valid_to > ${rule.from}::timestamptz)`);
      const [later] = await query(req, sql`select id from rules where ${confirmed} and valid_from > ${rule.from}::timestamptz and (${rule.to}::timestamptz is null or valid_from < ${rule.to}::timestamptz) limit 1`);
      if (later) throw ruleFail(req, 'rule.later-version');
      await query(req, sql`update rules set state = 'confirmed', confirmed_by_id = ${user}::uuid, confirmed_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`);
      if (rule.to !== null && former && !former.begins) resumed = await resume(req, { version: former.id, from: rule.to, until: former.to, proposal: id, user, now });
    });
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: RULES, documentId: id, detail: { key: rule.key, proposedBy: rule.proposedBy, ...(resumed ? { resumed } : {}) } });
    return { id, key: rule.key, state: 'confirmed', resumed: resumed ?? null };
  },
});
