import { z } from 'zod';
import { defineCommand, fail } from '../../kernel';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { mayGrant } from '../power/mayGrant';
import { powerOf } from '../power/powerOf';
import { holdsAt } from '../power/questions';
import { MANDATES } from '../slugs';
import { label } from '../translations';
import { currentAdmin } from './support/currentAdmin';
import { detailOf } from './support/detail';
import { endSessionsOf, tellVacant } from './support/leave';
import { seenPlace } from './support/place';
import { tellHolders } from './support/tell';
import { databaseNow } from './support/time';
import { endMandate } from './support/writeMandate';

/**
 * The organisation's administrator account goes back to the committee without a successor (Seed 4529, Điều 16.4): mandate and sessions end at
 * that instant, the account is vacant until the level above gives it to somebody, and that level is told. By its holder, or who could have granted it.
 */
export const giveBackMandate = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.give-back',
    summary: label('command.mandates.give-back'),
    input: z.object({ organization: z.guid(), reason: z.string().trim().min(1).max(1000), decisionNumber: z.string().trim().min(1).max(100).optional() }),
    rest: { method: 'post', path: '/mandates/give-back' },
    kind: 'write',
    authorize: async ({ req }, { organization }) => {
      const power = await powerOf(req);
      const place = await seenPlace(req, power, organization);
      if (!holdsAt(power, 'organization-admin', organization) && !mayGrant(power, { role: 'organization-admin', path: place.path })) throw fail(req, 'auth.forbidden');
    },
    run: async (ctx, { organization, reason, decisionNumber }) => {
      const { req } = ctx;
      const held = await currentAdmin(ctx, organization);
      if (!held?.user) throw powerFail(req, 'mandate.no-admin');
      await endMandate(ctx, held.id, await databaseNow(req));
      const sessions = await endSessionsOf(req, held.user);
      const detail = { ...detailOf({ user: held.user, group: null, role: held.role, decisionNumber, reason }), sessions };
      await options.record(req, { action: ctx.command, organization, at: ctx.now, collection: MANDATES, documentId: held.id, detail });
      await tellHolders(req, options, 'ended', held.id);
      await tellVacant(req, options, held.id, held.path);
      return { id: held.id, sessions };
    },
  });
