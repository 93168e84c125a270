import { z } from 'zod';
import { databaseError, defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { mayGrantAll } from '../power/mayGrant';
import { powerOf } from '../power/powerOf';
import { groupMandates } from '../power/standingMandates';
import { GROUP_MEMBERS } from '../slugs';
import { label } from '../translations';
import { lockGroup, refuseSelf, seenGroup, seenUser } from './support/holder';
import { requirePeriod } from './support/judge';
import { tellMember } from './support/tell';
import { beginOf, databaseNow, endOf, moment } from './support/time';

/** Puts a person into a group: as much authority is needed as for granting each of its mandates. */
export const addGroupMember = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'groups.add-member',
    summary: label('command.groups.add-member'),
    input: z.object({ id: z.guid(), user: z.guid(), validFrom: moment.optional(), validTo: moment.optional(), decisionNumber: z.string().trim().min(1).max(100).optional(), decisionDate: z.iso.date().optional() }),
    rest: { method: 'post', path: '/groups/:id/add-member' },
    kind: 'write',
    authorize: async ({ req }, { id, user }) => {
      const power = await powerOf(req);
      await lockGroup(req, id);
      await seenGroup(req, power, id);
      await refuseSelf(req, power, { user, group: null });
      if (!mayGrantAll(power, await groupMandates(req, id))) throw fail(req, 'auth.forbidden');
    },
    run: async (ctx, given) => {
      const { req, now: at, command } = ctx;
      const power = await powerOf(req);
      const group = await seenGroup(req, power, given.id);
      if ((await seenUser(req, power, given.user)).disabled) throw powerFail(req, 'mandate.user-disabled');
      const now = await databaseNow(req);
      const from = given.validFrom ? beginOf(given.validFrom) : now;
      const to = given.validTo ? endOf(given.validTo) : null;
      requirePeriod(ctx, from, to, now);
      const [row] = await withTicket(req, `${command}:${given.id}`, () =>
        query<{ id: string }>(
          req,
          sql`insert into group_members (group_id, user_id, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
              values (${given.id}::uuid, ${given.user}::uuid, ${group.organization}::uuid, ${from.toISOString()}::timestamptz,
                ${to?.toISOString() ?? null}::timestamptz, ${given.decisionNumber ?? null}, ${given.decisionDate ?? null}::timestamptz, ${at.toISOString()}::timestamptz) returning id`,
        ),
      ).catch((error: unknown) => {
        throw databaseError(req, error)?.code === 'database.conflict' ? powerFail(req, 'group.member-twice') : error;
      });
      const detail = { group: given.id, user: given.user, validFrom: from.toISOString(), validTo: to?.toISOString() ?? null, ...(given.decisionNumber ? { decisionNumber: given.decisionNumber } : {}) };
      await options.record(req, { action: command, organization: group.organization, at, collection: GROUP_MEMBERS, documentId: row?.id ?? '', detail });
      await tellMember(req, options, 'granted', { group: given.id, user: given.user });
      return { id: row?.id ?? '' };
    },
  });
