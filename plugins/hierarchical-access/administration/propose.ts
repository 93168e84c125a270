import { z } from 'zod';
import { defineCommand, query, sql, uuidArray, withTicket } from '../../kernel';
import { day, decisionDay, databaseNow } from '../commands/support/time';
import { seenPlace } from '../commands/support/place';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { powerOf } from '../power/powerOf';
import { label } from '../translations';
import { heldThrough, systemAdministrator } from './handovers';

/** Proposes that the software's administration goes from one organ to another; nothing changes before a second system administrator confirms it. */
export const proposeAdministration = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.propose-administration',
    summary: label('command.mandates.propose-administration'),
    input: z.object({
      from: z.guid(),
      to: z.guid(),
      holders: z.array(z.guid()).min(1).max(20),
      decisionNumber: z.string().trim().min(1).max(100),
      decisionDate: day,
      reason: z.string().trim().max(1000).optional(),
    }),
    rest: { method: 'post', path: '/administration-handovers/propose' },
    kind: 'write',
    authorize: async ({ req }) => void (await systemAdministrator(req, 'auth.forbidden')),
    run: async ({ req, now, command }, { from, to, holders, decisionNumber, decisionDate, reason }) => {
      const power = await powerOf(req);
      const [, next] = [await seenPlace(req, power, from), await seenPlace(req, power, to)];
      if (holders.includes(String(power.user))) throw powerFail(req, 'mandate.self');
      if (from === to || (await heldThrough(req, from, to)).length === 0) throw powerFail(req, 'administration.none');
      const [fit] = await query<{ count: number }>(req, sql`select count(*)::integer as count from users where id = any(${uuidArray(holders)}) and disabled_at is null and starts_with(home_path, ${next.path})`);
      if (fit?.count !== new Set(holders).size) throw powerFail(req, 'administration.holders');
      const at = await databaseNow(req);
      const [row] = await withTicket(req, `${command}:new`, () =>
        query<{ id: string }>(
          req,
          sql`insert into handbook.administration_handovers (from_id, to_id, holders, decision_number, decision_date, reason, proposed_by, proposed_at)
              values (${from}::uuid, ${to}::uuid, ${uuidArray([...new Set(holders)])}, ${decisionNumber}, ${decisionDay(req, decisionDate, now).toISOString()}::timestamptz, ${reason ?? null},
                ${power.user}::uuid, ${at.toISOString()}::timestamptz) on conflict do nothing returning id`,
        ),
      );
      if (!row) throw powerFail(req, 'administration.open');
      await options.record(req, { action: command, organization: from, at: now, detail: { handover: row.id, to, holders, decisionNumber, ...(reason ? { reason } : {}) } });
      return { id: row.id };
    },
  });
