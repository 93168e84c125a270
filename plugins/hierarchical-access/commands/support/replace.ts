import type { CommandContext } from '../../../kernel';
import type { HierarchicalAccessOptions } from '../../options';
import { MANDATES } from '../../slugs';
import { detailOf } from './detail';
import type { MandateRow } from './mandate';
import { tellHolders } from './tell';
import { endMandate, insertMandate, type NewMandate } from './writeMandate';

type Change = Pick<NewMandate, 'user' | 'organization' | 'validTo' | 'decisionNumber' | 'decisionDate' | 'reason'>;

/** Ends one mandate and begins the one that replaces it, in one transaction. A mandate not yet begun keeps its beginning. */
export const replaceMandate = async (
  ctx: CommandContext,
  options: HierarchicalAccessOptions,
  { old, change, now }: { old: MandateRow; change: Change; now: Date },
): Promise<{ id: string; replaces: string }> => {
  await endMandate(ctx, old.id, now);
  const mandate: NewMandate = { ...change, group: old.group, role: old.role, validFrom: old.validFrom > now ? old.validFrom : now, replaces: old.id };
  const id = await insertMandate(ctx, mandate);
  await options.record(ctx.req, {
    action: ctx.command,
    organization: change.organization,
    at: ctx.now,
    collection: MANDATES,
    documentId: id,
    detail: { ...detailOf(mandate), ...(old.organization === change.organization ? {} : { from: old.organization }) },
  });
  // One who keeps it hears of one change; where another takes over, each hears their part.
  if (old.user === change.user) await tellHolders(ctx.req, options, 'changed', id);
  else {
    await tellHolders(ctx.req, options, 'ended', old.id);
    await tellHolders(ctx.req, options, 'granted', id);
  }
  return { id, replaces: old.id };
};
