import { z } from 'zod';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { label } from '../translations';
import { holdHandover, systemAdministrator } from './handovers';

/** A proposed handover comes to nothing: refused by another system administrator, or taken back by who proposed it. */
export const rejectAdministration = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.reject-administration',
    summary: label('command.mandates.reject-administration'),
    input: z.object({ id: z.guid(), reason: z.string().trim().min(1).max(1000) }),
    rest: { method: 'post', path: '/administration-handovers/:id/reject' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      await systemAdministrator(req, 'not-found');
      await holdHandover(req, id);
    },
    run: async ({ req, now, command }, { id, reason }) => {
      const { user } = await systemAdministrator(req, 'not-found');
      const handover = await holdHandover(req, id);
      if (handover.state !== 'proposed') throw powerFail(req, 'administration.decided');
      await withTicket(req, `${command}:${id}`, () =>
        query(req, sql`update handbook.administration_handovers set state = 'rejected', decided_by = ${user}::uuid, decided_at = now() where id = ${id}::uuid`),
      );
      await options.record(req, { action: command, organization: handover.from, at: now, detail: { handover: id, reason } });
      return { id };
    },
  });
