import { z } from 'zod';
import { defineCommand, fail } from '../../kernel';
import { ROLES } from '../domain/roles';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { powerOf } from '../power/powerOf';
import { MANDATES } from '../slugs';
import { label } from '../translations';
import { detailOf } from './support/detail';
import { lockGroup, refuseSelf, seenGroup, seenUser, type Holder } from './support/holder';
import { requireMayGrant, requirePeriod, requirePlacement } from './support/judge';
import { seenPlace } from './support/place';
import { tellHolders } from './support/tell';
import { beginOf, databaseNow, day, decisionDay, endOf, moment } from './support/time';
import { insertMandate } from './support/writeMandate';

const input = z.object({
  user: z.guid().optional(),
  group: z.guid().optional(),
  role: z.enum(ROLES),
  organization: z.guid(),
  validFrom: moment.optional(),
  validTo: moment.optional(),
  decisionNumber: z.string().trim().min(1).max(100),
  decisionDate: day,
  reason: z.string().trim().max(1000).optional(),
});

const holderOf = ({ user, group }: z.output<typeof input>): Holder => ({ user: user ?? null, group: group ?? null });

/** Gives a person or a group a role at an organisation, by a decision (Seed 4529, Điều 6.7). */
export const grantMandate = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.grant',
    summary: label('command.mandates.grant'),
    input,
    rest: { method: 'post', path: '/mandates/grant' },
    kind: 'write',
    authorize: async (ctx, given) => {
      const power = await powerOf(ctx.req);
      const place = await seenPlace(ctx.req, power, given.organization);
      requireMayGrant(ctx, power, given.role, place.path);
      const holder = holderOf(given);
      if ((holder.user === null) === (holder.group === null)) throw powerFail(ctx.req, 'mandate.holder');
      if (holder.group !== null) {
        await lockGroup(ctx.req, holder.group);
        await seenGroup(ctx.req, power, holder.group);
      }
      await refuseSelf(ctx.req, power, holder);
    },
    run: async (ctx, given) => {
      const { req } = ctx;
      const power = await powerOf(req);
      const place = await seenPlace(req, power, given.organization);
      const holder = holderOf(given);
      requirePlacement(ctx, given.role, place);
      if (given.role === 'organization-admin' && holder.group !== null) throw powerFail(req, 'mandate.admin-is-person');
      if (holder.user !== null && (await seenUser(req, power, holder.user)).disabled) throw powerFail(req, 'mandate.user-disabled');
      const now = await databaseNow(req);
      const mandate = {
        ...holder,
        role: given.role,
        organization: place.id,
        validFrom: given.validFrom ? beginOf(given.validFrom) : now,
        validTo: given.validTo ? endOf(given.validTo) : null,
        decisionNumber: given.decisionNumber,
        decisionDate: decisionDay(req, given.decisionDate, now),
        reason: given.reason,
      };
      requirePeriod(ctx, mandate.validFrom, mandate.validTo, now);
      const id = await insertMandate(ctx, mandate);
      if (id === '') throw fail(req, 'database.retry');
      await options.record(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: MANDATES, documentId: id, detail: detailOf(mandate) });
      await tellHolders(req, options, 'granted', id);
      return { id, validFrom: mandate.validFrom.toISOString(), validTo: mandate.validTo?.toISOString() ?? null };
    },
  });
