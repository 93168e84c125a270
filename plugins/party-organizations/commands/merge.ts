import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { isUnder } from '../../hierarchical-access';
import { defineCommand } from '../../kernel';
import { mayChange } from '../access';
import { absorb, type Absorbed } from '../data/absorb';
import { authorizeUnderLock, seen } from '../data/authorize';
import { assertChangeable, assertDecision, assertParentThen, decisionInput } from '../data/decision';
import type { Organization } from '../data/organization';
import { organizationFail } from '../errors';
import type { PartyOrganizationsOptions } from '../options';
import { ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

/** Refuses pairings that make no sense at any time. */
const assertMergeable = (req: Parameters<typeof seen>[0], target: Organization, receiver: Organization, sources: readonly Organization[]): void => {
  const ids = new Set(sources.map(({ id }) => id));
  if (ids.has(target.id)) throw organizationFail(req, 'organization.merge-self', { name: target.name });
  if (ids.has(receiver.id) || !isUnder(receiver.path, target.path) || receiver.ended !== null) {
    throw organizationFail(req, 'organization.merge-receiver', { receiver: receiver.name, name: target.name });
  }
  for (const source of sources) {
    if (source.parent === null) throw organizationFail(req, 'organization.root-stays', { name: source.name });
    const above = [target, receiver].find((each) => isUnder(each.path, source.path));
    if (above) throw organizationFail(req, 'organization.merge-below', { name: source.name, target: above.name });
    if (source.kind !== target.kind) throw organizationFail(req, 'organization.merge-kind', { name: source.name, target: target.name });
  }
};

/**
 * Merges one or more organisations into another (`id`). What stands under them, and their members, go to it, or to the
 * organisation under it that `receiver` names (a cell, when the merged were cells and the target is a committee).
 */
export const merge = (options: PartyOrganizationsOptions) =>
  defineCommand({
    name: 'organizations.merge',
    summary: label('command.merge'),
    input: z.object({
      id: z.uuid(),
      sources: z.array(z.uuid()).min(1).max(100),
      receiver: z.uuid().optional(),
      ...decisionInput,
    }),
    rest: { method: 'post', path: '/organizations/:id/merge' },
    kind: 'write',
    authorize: ({ req }, { id, sources, receiver }) =>
      authorizeUnderLock(req, [...new Set([id, ...sources, ...(receiver ? [receiver] : [])])], (all, power) =>
        mayChange(power, all.map(({ path }) => path)),
      ),
    run: async (ctx, input) => {
      const { req, now, command } = ctx;
      const { id, decisionNumber, decisionDate, from } = input;
      assertDecision(ctx, input);
      const target = await seen(req, id);
      assertParentThen(req, target, from);
      const receiver = input.receiver ? await seen(req, input.receiver) : target;
      assertParentThen(req, receiver, from);
      const sources: Organization[] = [];
      for (const source of new Set(input.sources)) sources.push(await seen(req, source));
      for (const source of sources) assertChangeable(req, source, from);
      assertMergeable(req, target, receiver, sources);
      // The deepest first: one of the merged may stand under another.
      const order = [...sources].sort((a, b) => b.path.length - a.path.length);
      const merged: Absorbed[] = [];
      for (const source of order) merged.push(await absorb(ctx, options, { source, target, receiver, decision: input }));
      const detail = { decisionNumber, decisionDate, from, merged: order.map((source) => source.id), receiver: receiver.id };
      await recordEvent(req, { action: command, organization: id, at: now, collection: ORGANIZATIONS, documentId: id, detail });
      return { id, merged };
    },
  });
