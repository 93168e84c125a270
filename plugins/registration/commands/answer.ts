import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { dueOn, figuresOf } from '../data/rulesOf';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';

const input = z.object({ id: z.guid(), reason: z.string().trim().min(3).max(1000) });

/** No account: by the cell while it is to verify, by the committee afterwards; with its reason. */
export const refuse = defineCommand({
  name: 'registrations.refuse',
  summary: label('command.refuse'),
  input,
  rest: { method: 'post', path: '/registrations/:id/refuse' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await stepOn(req, id, 'refuse')),
  run: async ({ req, now, command }, { id, reason }) => {
    const { row, to } = await stepOn(req, id, 'refuse');
    await writeStep(req, row, { action: command, step: 'refuse', to, now, reason, set: sql`due_on = null`, detail: { member: row.member } });
    await tellStep(req, row, 'refuse');
    return { id, state: to };
  },
});

/** The committee asks the cell to look again. */
export const giveBack = defineCommand({
  name: 'registrations.return',
  summary: label('command.return'),
  input,
  rest: { method: 'post', path: '/registrations/:id/return' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await stepOn(req, id, 'return')),
  run: async ({ req, now, command }, { id, reason }) => {
    const { row, to } = await stepOn(req, id, 'return');
    const due = await dueOn(req, (await figuresOf(req)).verifyDays);
    await writeStep(req, row, { action: command, step: 'return', to, now, reason, set: sql`verified_by = null, verified_at = null, due_on = ${due}::date`, detail: { member: row.member } });
    await tellStep(req, row, 'return');
    return { id, state: to };
  },
});
