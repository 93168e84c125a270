import { z } from 'zod';
import { defineCommand, fail, type CommandContext } from '../../kernel';
import type { HierarchicalAccessOptions } from '../options';
import { keepSystemAdmin } from '../power/keepSystemAdmin';
import { mayGrant } from '../power/mayGrant';
import { powerOf } from '../power/powerOf';
import { MANDATES } from '../slugs';
import { label } from '../translations';
import { detailOf } from './support/detail';
import { refuseEnded, seenMandate, type MandateRow } from './support/mandate';
import { tellHolders } from './support/tell';
import { databaseNow } from './support/time';
import { endMandate } from './support/writeMandate';

/** Ends a mandate now. Who could have granted it may; and its holder may give it back. */
export const revokeMandate = (options: HierarchicalAccessOptions) => {
  const mandateOf = async ({ req }: CommandContext, id: string): Promise<MandateRow> => seenMandate(req, await powerOf(req), id);
  return defineCommand({
    name: 'mandates.revoke',
    summary: label('command.mandates.revoke'),
    input: z.object({
      id: z.guid(),
      reason: z.string().trim().min(1).max(1000),
      decisionNumber: z.string().trim().min(1).max(100).optional(),
    }),
    rest: { method: 'post', path: '/mandates/:id/revoke' },
    kind: 'write',
    authorize: async (ctx, { id }) => {
      const power = await powerOf(ctx.req);
      const mandate = await mandateOf(ctx, id);
      if (mandate.user !== power.user && !mayGrant(power, mandate)) throw fail(ctx.req, 'auth.forbidden');
    },
    run: async (ctx, { id, reason, decisionNumber }) => {
      const mandate = await mandateOf(ctx, id);
      refuseEnded(ctx.req, mandate);
      const end = async (): Promise<void> => endMandate(ctx, id, await databaseNow(ctx.req));
      await (mandate.role === 'system-admin' ? keepSystemAdmin(ctx.req, end) : end());
      const { user, group, role } = mandate;
      await options.record(ctx.req, {
        action: ctx.command,
        organization: mandate.organization,
        at: ctx.now,
        collection: MANDATES,
        documentId: id,
        detail: detailOf({ user, group, role, decisionNumber, reason }),
      });
      await tellHolders(ctx.req, options, 'ended', id);
      return { id };
    },
  });
};
