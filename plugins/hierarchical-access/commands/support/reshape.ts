import { z } from 'zod';
import { defineCommand, type CommandContext } from '../../../kernel';
import { powerFail } from '../../errors';
import type { HierarchicalAccessOptions } from '../../options';
import type { Power } from '../../power/Power';
import { keepSystemAdmin } from '../../power/keepSystemAdmin';
import { powerOf } from '../../power/powerOf';
import { label } from '../../translations';
import { lockGroup, refuseSelf, seenUser } from './holder';
import { requireMayGrant, requirePeriod, requirePlacement } from './judge';
import { refuseEnded, seenMandate, type MandateRow } from './mandate';
import { seenPlace, type Place } from './place';
import { replaceMandate } from './replace';
import { databaseNow, day, decisionDay, endOf, moment } from './time';

const input = z.object({
  id: z.guid(),
  /** The new end; null: open. Left out: as it was. */
  validTo: moment.nullable().optional(),
  /** The new place. Left out: as it was. */
  organization: z.guid().optional(),
  decisionNumber: z.string().trim().min(1).max(100),
  decisionDate: day,
  reason: z.string().trim().min(1).max(1000),
});

type Shape = { path: string; validTo: Date | null };

export type Reshaping = {
  verb: 'limit' | 'widen';
  /** Does the change go in the verb's direction, in time and in place, and change something? */
  fits: (before: Shape, after: Shape) => boolean;
  refusal: 'mandate.not-narrower' | 'mandate.not-wider';
};

/**
 * Limiting and widening are one thing in two directions: the old mandate ends, a new one begins that `replaces` it.
 * Both the old and the new place must lie within what this person decides; nobody reshapes their own power.
 */
export const reshapeCommand = (options: HierarchicalAccessOptions, { verb, fits, refusal }: Reshaping) => {
  const load = async ({ req }: CommandContext, given: z.output<typeof input>): Promise<{ power: Power; old: MandateRow; place: Place }> => {
    const power = await powerOf(req);
    const old = await seenMandate(req, power, given.id);
    return { power, old, place: await seenPlace(req, power, given.organization ?? old.organization) };
  };
  return defineCommand({
    name: `mandates.${verb}`,
    summary: label(`command.mandates.${verb}`),
    input,
    rest: { method: 'post', path: `/mandates/:id/${verb}` },
    kind: 'write',
    authorize: async (ctx, given) => {
      const { power, old, place } = await load(ctx, given);
      requireMayGrant(ctx, power, old.role, old.path);
      requireMayGrant(ctx, power, old.role, place.path);
      if (old.group !== null) await lockGroup(ctx.req, old.group);
      await refuseSelf(ctx.req, power, old);
    },
    run: async (ctx, given) => {
      const { req } = ctx;
      const { power, old, place } = await load(ctx, given);
      refuseEnded(req, old);
      requirePlacement(ctx, old.role, place);
      if (verb === 'widen' && old.user !== null && (await seenUser(req, power, old.user)).disabled) throw powerFail(req, 'mandate.user-disabled');
      const now = await databaseNow(req);
      const validTo = given.validTo === undefined ? old.validTo : given.validTo === null ? null : endOf(given.validTo);
      if (!fits(old, { path: place.path, validTo })) throw powerFail(req, refusal);
      requirePeriod(ctx, old.validFrom, validTo, now);
      const { decisionNumber, reason } = given;
      const decisionDate = decisionDay(req, given.decisionDate, now);
      const change = { user: old.user, organization: place.id, validTo, decisionNumber, decisionDate, reason };
      const replace = (): ReturnType<typeof replaceMandate> => replaceMandate(ctx, options, { old, change, now });
      return old.role === 'system-admin' ? keepSystemAdmin(req, replace) : replace();
    },
  });
};
