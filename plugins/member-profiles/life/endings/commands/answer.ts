import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { tellEnding } from '../../notices/tellEnding';
import { id, reason } from '../../support/inputs';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** Steps that need nothing but a reason, told to the other side. */
const withReason = (verb: 'return' | 'refuse' | 'withdraw' | 'resubmit') =>
  defineCommand({
    name: `endings.${verb}`,
    summary: label(`command.endings.${verb}`),
    input: z.object({ id, reason }),
    rest: { method: 'post', path: `/endings/:id/${verb}` },
    kind: 'write',
    authorize: async ({ req }, input) => void (await stepOn(req, input.id, verb)),
    run: async ({ req, now, command }, { id: ending, reason: why }) => {
      const { row, to } = await stepOn(req, ending, verb);
      await writeStep(req, row, { action: command, step: verb, to, now, reason: why, set: sql`answer = ${why}` });
      await tellEnding(req, row.id, verb);
      return { id: row.id, state: to };
    },
  });

/** It goes back to the cell: something is to be put right. */
export const returnEnding = withReason('return');
/** Who decides does not agree. */
export const refuseEnding = withReason('refuse');
/** The cell takes it back. */
export const withdrawEnding = withReason('withdraw');
/** The cell brings it again, with what was missing. */
export const resubmitEnding = withReason('resubmit');
