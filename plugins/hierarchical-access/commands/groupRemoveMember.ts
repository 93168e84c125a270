import { z } from 'zod';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { keepSystemAdmin } from '../power/keepSystemAdmin';
import { powerOf } from '../power/powerOf';
import { groupMandates } from '../power/standingMandates';
import { GROUP_MEMBERS } from '../slugs';
import { label } from '../translations';
import { lockGroup, seenGroup } from './support/holder';
import { tellMember } from './support/tell';
import { databaseNow } from './support/time';

/** Takes a person out of a group now; what the group gave them ends with it. The group's own administrators may. */
export const removeGroupMember = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'groups.remove-member',
    summary: label('command.groups.remove-member'),
    input: z.object({ id: z.guid(), user: z.guid(), reason: z.string().trim().max(1000).optional() }),
    rest: { method: 'post', path: '/groups/:id/remove-member' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      await lockGroup(req, id);
      await seenGroup(req, await powerOf(req), id);
    },
    run: async ({ req, now: at, command }, { id, user, reason }) => {
      const group = await seenGroup(req, await powerOf(req), id);
      const now = await databaseNow(req);
      const end = (): Promise<{ id: string }[]> =>
        withTicket(req, `${command}:${id}`, () =>
          query<{ id: string }>(
            req,
            sql`update group_members set valid_to = greatest(valid_from, ${now.toISOString()}::timestamptz), updated_at = now()
                where group_id = ${id}::uuid and user_id = ${user}::uuid and (valid_to is null or valid_to > greatest(now(), valid_from)) returning id`,
          ),
        );
      const administers = (await groupMandates(req, id)).some(({ role }) => role === 'system-admin');
      const rows = await (administers ? keepSystemAdmin(req, end) : end());
      if (rows.length === 0) throw powerFail(req, 'group.not-member');
      for (const row of rows) {
        const detail = { group: id, user, ...(reason ? { reason } : {}) };
        await options.record(req, { action: command, organization: group.organization, at, collection: GROUP_MEMBERS, documentId: row.id, detail });
      }
      await tellMember(req, options, 'ended', { group: id, user });
      return { ended: rows.length };
    },
  });
