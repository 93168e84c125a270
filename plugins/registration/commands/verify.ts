import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { requireMember } from '../data/registration';
import { dueOn, figuresOf } from '../data/rulesOf';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';

/** The cell says: this is our member. Other requests for the same person end with it: one case goes on. */
export const verify = defineCommand({
  name: 'registrations.verify',
  summary: label('command.verify'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/registrations/:id/verify' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await stepOn(req, id, 'verify')),
  run: async ({ req, now, command }, { id }) => {
    const { row, to, user } = await stepOn(req, id, 'verify');
    requireMember(req, row);
    const due = await dueOn(req, (await figuresOf(req)).approveDays);
    await writeStep(req, row, { action: command, step: 'verify', to, now, set: sql`verified_by = ${user}::uuid, verified_at = ${now.toISOString()}::timestamptz, due_on = ${due}::date`, detail: { member: row.member } });
    const others = await query<{ id: string }>(req, sql`select id from handbook.registrations where member_id = ${row.member}::uuid and state = 'waiting' order by id for update`);
    for (const other of others) await writeStep(req, { id: other.id, cell: row.cell }, { action: 'registrations.merge', step: 'merge', to: 'merged', now, detail: { into: id } });
    await tellStep(req, row, 'verify');
    return { id, state: to, merged: others.length };
  },
});
