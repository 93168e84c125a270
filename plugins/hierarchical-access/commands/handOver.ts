import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { powerOf } from '../power/powerOf';
import { label } from '../translations';
import { currentAdmin } from './support/currentAdmin';
import { refuseSelf, seenUser } from './support/holder';
import { requireMayGrant, requirePeriod, requirePlacement } from './support/judge';
import { endSessionsOf } from './support/leave';
import { refuseEnded } from './support/mandate';
import { seenPlace } from './support/place';
import { replaceMandate } from './support/replace';
import { databaseNow, day, decisionDay, endOf, moment } from './support/time';

/**
 * Hands an organisation's administrator account to another person: one mandate ends and another begins, by one
 * decision, at one instant (DECISIONS.md 13; Seed 4529, Điều 6.7), and whoever held it is signed out everywhere. Nobody passes a password on.
 */
export const handOverMandate = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.hand-over',
    summary: label('command.mandates.hand-over'),
    input: z.object({
      organization: z.guid(),
      to: z.guid(),
      validTo: moment.optional(),
      decisionNumber: z.string().trim().min(1).max(100),
      decisionDate: day,
      reason: z.string().trim().max(1000).optional(),
    }),
    rest: { method: 'post', path: '/mandates/hand-over' },
    kind: 'write',
    authorize: async (ctx, { organization, to }) => {
      const power = await powerOf(ctx.req);
      const place = await seenPlace(ctx.req, power, organization);
      requireMayGrant(ctx, power, 'organization-admin', place.path);
      await refuseSelf(ctx.req, power, { user: to, group: null });
    },
    run: async (ctx, { organization, to, validTo, decisionNumber, decisionDate, reason }) => {
      const { req } = ctx;
      const power = await powerOf(req);
      const place = await seenPlace(req, power, organization);
      requirePlacement(ctx, 'organization-admin', place);
      if ((await seenUser(req, power, to)).disabled) throw powerFail(req, 'mandate.user-disabled');
      const old = await currentAdmin(ctx, organization);
      if (!old) throw powerFail(req, 'mandate.no-admin');
      refuseEnded(req, old);
      if (old.user === to) throw powerFail(req, 'mandate.same-holder');
      const now = await databaseNow(req);
      const until = validTo ? endOf(validTo) : null;
      requirePeriod(ctx, now, until, now);
      const change = { user: to, organization, validTo: until, decisionNumber, decisionDate: decisionDay(req, decisionDate, now), reason };
      const replaced = await replaceMandate(ctx, options, { old, change, now });
      if (old.user) await endSessionsOf(req, old.user);
      return { ...replaced, from: old.user };
    },
  });
