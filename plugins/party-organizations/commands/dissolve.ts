import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { assertQuietSince } from '../data/assertQuietSince';
import { authorizeChange, seen } from '../data/authorize';
import { assertChangeable, assertDecision, decisionInput } from '../data/decision';
import { endMandates } from '../data/endMandates';
import { endOrganization } from '../data/endOrganization';
import { membersOf } from '../data/members';
import { childrenOf } from '../data/organization';
import { organizationFail } from '../errors';
import type { PartyOrganizationsOptions } from '../options';
import { ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

/** Ends an organisation that holds nothing any more: no organisation below it, no members. Its mandates end with it. */
export const dissolve = (options: PartyOrganizationsOptions) =>
  defineCommand({
    name: 'organizations.dissolve',
    summary: label('command.dissolve'),
    input: z.object({ id: z.uuid(), ...decisionInput }),
    rest: { method: 'post', path: '/organizations/:id/dissolve' },
    kind: 'write',
    authorize: ({ req }, { id }) => authorizeChange(req, id),
    run: async (ctx, input) => {
      const { req, now, command } = ctx;
      const { id, decisionNumber, decisionDate, from } = input;
      assertDecision(ctx, input);
      const organization = await seen(req, id);
      if (organization.parent === null) throw organizationFail(req, 'organization.root-stays', { name: organization.name });
      assertChangeable(req, organization, from);
      const below = await childrenOf(req, id);
      if (below.length > 0) throw organizationFail(req, 'organization.has-children', { name: organization.name, count: below.length });
      const count = await membersOf(req, options, id);
      if (count > 0) throw organizationFail(req, 'organization.has-members', { name: organization.name, count });
      await assertQuietSince(req, options, organization, from);
      await options.ended?.(ctx, { id, from });
      await withTicket(req, `${command}:${id}`, () => endOrganization(req, { id, decision: input, recordedAt: now }));
      const endedMandates = await endMandates(req, id, now);
      const detail = { decisionNumber, decisionDate, from, endedMandates };
      await recordEvent(req, { action: command, organization: id, at: now, collection: ORGANIZATIONS, documentId: id, detail });
      return { id, endedMandates: endedMandates.length };
    },
  });
