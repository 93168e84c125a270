import { randomUUID } from 'node:crypto';

import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { heldAt, powerOf, visibleOrganization } from '../../../hierarchical-access';
import { defineCommand, lockFor, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { organizationName } from '../../engine/names';
import { workflowFail } from '../../errors';
import { DELEGATIONS } from '../../slugs';
import { conflictOf } from '../conflict';
import { periodOf } from '../domain/period';
import { eligibleAt } from '../eligible';
import { DECIDING } from '../roles';
import { tellBoth } from '../tell';

type Delegated = { delegations: { id: string; organization: string; from: string; to: string }[] };

/** Where this person decides, or at the one place they named; 404 for a place that is not there for them. */
const placesOf = async ({ req }: CommandContext, organization: string | undefined): Promise<string[]> => {
  const power = await powerOf(req);
  const held = heldAt(power, DECIDING);
  if (organization === undefined) {
    if (held.length === 0) throw workflowFail(req, 'delegation.no-role');
    return [...held].sort();
  }
  if (held.includes(organization)) return [organization];
  const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${organization}::uuid`);
  throw workflowFail(req, place && visibleOrganization(power, place) ? 'delegation.no-role' : 'delegation.not-found');
};

type New = { principal: string; delegate: string | undefined; organization: string; from: Date; to: Date; reason: string | undefined };

const write = async ({ req, command, now }: CommandContext, { principal, delegate: stand, organization, from, to, reason }: New): Promise<string> => {
  const id = randomUUID();
  await withTicket(req, `${command}:${id}`, () =>
    query(
      req,
      sql`insert into approval_delegations (id, principal_id, delegate_id, organization_id, valid_from, valid_to, reason, recorded_at)
          values (${id}::uuid, ${principal}::uuid, ${stand ?? null}::uuid, ${organization}::uuid, ${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz,
            ${reason ?? null}, ${now.toISOString()}::timestamptz)`,
    ),
  );
  return id;
};

/**
 * Hands one's own deciding to a named person for a time; without a delegate, records that one is away (Seed 4529, Điều 7.4).
 * While it holds the delegate decides and publishes in the principal's stead, and the principal does not: to decide oneself one
 * ends it first, at any time. It ends by itself, and counts for nothing as soon as the principal's mandate or the delegate's
 * place in the organisation ends. One row for each organisation; what is granted to the principal later elsewhere is not part of it.
 */
export const delegate = defineCommand({
  name: 'approval.delegate',
  summary: { vi: 'Ủy quyền việc duyệt hoặc ghi vắng mặt', en: 'Delegate approval, or record an absence' },
  input: z.object({
    /** Left out: every organisation at which the person decides. */
    organization: z.uuid().optional(),
    /** Left out: an absence. */
    delegate: z.uuid().optional(),
    /** Left out: now. */
    from: z.iso.datetime({ offset: true }).optional(),
    to: z.iso.datetime({ offset: true }),
    reason: z.string().trim().min(3).max(300).optional(),
  }),
  rest: { method: 'post', path: '/approval-delegations/delegate' },
  kind: 'write',
  authorize: async (ctx, input) => void (await placesOf(ctx, input.organization)),
  run: async (ctx, input): Promise<Delegated> => {
    const { req, now } = ctx;
    const principal = String(req.user?.id);
    if (input.delegate === principal) throw workflowFail(req, 'delegation.self');
    const [database] = await query<{ now: string }>(req, sql`select date_trunc('milliseconds', now()) as now`);
    const period = periodOf(new Date(database?.now ?? now), input.from === undefined ? undefined : new Date(input.from), new Date(input.to));
    if (!period) throw workflowFail(req, 'delegation.period');
    const made: Delegated['delegations'] = [];
    for (const organization of await placesOf(ctx, input.organization)) {
      // Two who name each other at the same moment would make a chain.
      await lockFor(req, `delegations:${organization}`);
      const name = await organizationName(req, organization);
      if (input.delegate && (await eligibleAt(req, [organization], principal, { only: input.delegate })).length === 0) {
        throw workflowFail(req, 'delegation.not-eligible', { organization: name }, { organization });
      }
      const conflict = await conflictOf(req, { principal, delegate: input.delegate, organization, ...period });
      if (conflict) throw workflowFail(req, `delegation.${conflict}`, { organization: name }, { organization });
      const id = await write(ctx, { principal, delegate: input.delegate, organization, reason: input.reason, ...period });
      await recordEvent(req, {
        action: ctx.command, organization, at: now, collection: DELEGATIONS, documentId: id,
        detail: { principal, delegate: input.delegate ?? null, from: period.from.toISOString(), to: period.to.toISOString(), ...(input.reason ? { reason: input.reason } : {}) },
      });
      await tellBoth(req, input.delegate ? 'delegated' : 'absent', { id, principal, delegate: input.delegate, organization, ...period });
      made.push({ id, organization, from: period.from.toISOString(), to: period.to.toISOString() });
    }
    return { delegations: made };
  },
});
