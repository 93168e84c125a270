import { z } from 'zod';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { ADMINS } from '../domain/roles';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { powerOf } from '../power/powerOf';
import { holdsOver } from '../power/questions';
import { GROUPS } from '../slugs';
import { label } from '../translations';
import { seenPlace } from './support/place';

/** Makes an empty group, kept by an organisation. */
export const createGroup = ({ record }: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'groups.create',
    summary: label('command.groups.create'),
    input: z.object({ name: z.string().trim().min(1).max(200), organization: z.guid() }),
    rest: { method: 'post', path: '/groups/create' },
    kind: 'write',
    authorize: async ({ req }, { organization }) => {
      const power = await powerOf(req);
      const place = await seenPlace(req, power, organization);
      if (!holdsOver(power, ADMINS, place.path)) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req, now, command }, { name, organization }) => {
      const place = await seenPlace(req, await powerOf(req), organization);
      if (!place.inForce) throw powerFail(req, 'mandate.organization-ended');
      const [row] = await withTicket(req, `${command}:new`, () =>
        query<{ id: string }>(req, sql`insert into groups (name, organization_id) values (${name}, ${organization}::uuid) returning id`),
      );
      const id = row?.id ?? '';
      await record(req, { action: command, organization, at: now, collection: GROUPS, documentId: id });
      return { id };
    },
  });
