import { z } from 'zod';
import { defineCommand, sql } from '../../../kernel';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { id, reason } from './inputs';

/** Steps that need nothing but a reason, told to the other side. */
const withReason = (verb: 'return' | 'refuse' | 'withdraw') =>
  defineCommand({
    name: `transfers.${verb}`,
    summary: label(`command.${verb}`),
    input: z.object({ id, reason }),
    rest: { method: 'post', path: `/transfers/:id/${verb}` },
    kind: 'write',
    authorize: async ({ req }, input) => void (await stepOn(req, input.id, verb)),
    run: async ({ req, now, command }, { id: transfer, reason: why }) => {
      const { row, to } = await stepOn(req, transfer, verb);
      await writeStep(req, row, { action: command, step: verb, to, now, reason: why, set: sql`answer = ${why}` });
      await tellStep(req, row.id, verb);
      return { id: row.id, state: to };
    },
  });

/** The paper goes back: something in it is to be put right, and it may be sent again. */
export const returnPaper = withReason('return');
/** The destination does not take the member in. */
export const refuse = withReason('refuse');
/** The origin takes it back, before it was answered. */
export const withdraw = withReason('withdraw');
