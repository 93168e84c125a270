import { z } from 'zod';
import { defineCommand, query, sql, withTicket, type CommandContext } from '../../kernel';
import { endSessionsOf } from '../commands/support/leave';
import { tellHolders } from '../commands/support/tell';
import { databaseNow } from '../commands/support/time';
import { endMandate, insertMandate } from '../commands/support/writeMandate';
import { powerFail } from '../errors';
import type { HierarchicalAccessOptions } from '../options';
import { keepSystemAdmin } from '../power/keepSystemAdmin';
import { MANDATES } from '../slugs';
import { label } from '../translations';
import { heldThrough, holdHandover, systemAdministrator, type Handover } from './handovers';

/** Everything held through the one organ ends, with the sessions of its holders, and begins at the other, at one instant. */
const handOver = async (ctx: CommandContext, options: HierarchicalAccessOptions, handover: Handover): Promise<{ ended: number; begun: number }> => {
  const { req } = ctx;
  const now = await databaseNow(req);
  const old = await heldThrough(req, handover.from, handover.to);
  for (const { id, user, group } of old) {
    await endMandate(ctx, id, now);
    const people = user ? [{ id: user }] : await query<{ id: string }>(req, sql`select user_id as id from group_members where group_id = ${group}::uuid and valid_from <= now() and (valid_to is null or valid_to > now())`);
    for (const person of people) await endSessionsOf(req, person.id);
    await tellHolders(req, options, 'ended', id);
  }
  const [root] = await query<{ id: string }>(req, sql`select id from organizations where parent_id is null`);
  const holders = await query<{ id: string }>(
    req,
    sql`select u.id from users u where u.id in (select h::uuid from jsonb_array_elements_text(${JSON.stringify(handover.holders)}::jsonb) h) and u.disabled_at is null
        and not exists (select 1 from mandates m where m.user_id = u.id and m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) order by u.id`,
  );
  for (const holder of holders) {
    const id = await insertMandate(ctx, {
      user: holder.id, group: null, role: 'system-admin', organization: root?.id ?? '', validFrom: now, validTo: null,
      decisionNumber: handover.decisionNumber, decisionDate: new Date(handover.decisionDate),
    });
    await options.record(req, { action: ctx.command, organization: handover.to, at: ctx.now, collection: MANDATES, documentId: id, detail: { user: holder.id, role: 'system-admin', handover: handover.id } });
    await tellHolders(req, options, 'granted', id);
  }
  return { ended: old.length, begun: holders.length };
};

/** Confirms a handover of the software's administration: a second system administrator, who was one before it was proposed, and takes nothing over. Somebody is always left. */
export const confirmAdministration = (options: HierarchicalAccessOptions) =>
  defineCommand({
    name: 'mandates.confirm-administration',
    summary: label('command.mandates.confirm-administration'),
    input: z.object({ id: z.guid() }),
    rest: { method: 'post', path: '/administration-handovers/:id/confirm' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      await systemAdministrator(req, 'not-found');
      await holdHandover(req, id);
    },
    run: async (ctx, { id }) => {
      const { req } = ctx;
      const { user } = await systemAdministrator(req, 'not-found');
      const handover = await holdHandover(req, id);
      if (handover.state !== 'proposed') throw powerFail(req, 'administration.decided');
      const [second] = await query<{ fault: string | null }>(req, sql`select handbook.no_second_administrator(${user}::uuid, proposed_at) as fault from handbook.administration_handovers where id = ${id}::uuid`);
      if (handover.proposedBy === user || handover.holders.includes(String(user)) || (second?.fault ?? null) !== null) throw powerFail(req, 'administration.second');
      await withTicket(req, `${ctx.command}:${id}`, () =>
        query(req, sql`update handbook.administration_handovers set state = 'confirmed', decided_by = ${user}::uuid, decided_at = now() where id = ${id}::uuid`),
      );
      const done = await keepSystemAdmin(req, () => handOver(ctx, options, handover));
      await options.record(req, { action: ctx.command, organization: handover.from, at: ctx.now, detail: { handover: id, to: handover.to, ...done } });
      return { id, ...done };
    },
  });
