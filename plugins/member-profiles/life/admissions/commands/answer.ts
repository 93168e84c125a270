import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { tellAdmission } from '../../notices/tellAdmission';
import { id, reason } from '../../support/inputs';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** Steps that need nothing but a reason, told to the other side. */
const withReason = (verb: 'return' | 'refuse' | 'withdraw') =>
  defineCommand({
    name: `admissions.${verb}`,
    summary: label(`command.admissions.${verb}`),
    input: z.object({ id, reason }),
    rest: { method: 'post', path: `/admissions/:id/${verb}` },
    kind: 'write',
    authorize: async ({ req }, input) => void (await stepOn(req, input.id, verb)),
    run: async ({ req, now, command }, { id: admission, reason: why }) => {
      const { row, to } = await stepOn(req, admission, verb);
      const again = row.state === 'reviewed' ? sql`, asked = null` : sql``;
      await writeStep(req, row, { action: command, step: verb, to, now, reason: why, set: sql`answer = ${why} ${again}` });
      await tellAdmission(req, row.id, verb);
      return { id: row.id, state: to };
    },
  });

/** It goes back: to the cell, to complete the dossier; a review, to be held again. */
export const returnAdmission = withReason('return');
/** The committee in charge does not admit. */
export const refuseAdmission = withReason('refuse');
/** The cell takes it back before it is decided; a decision whose ceremony is not to be held, who made it. */
export const withdrawAdmission = withReason('withdraw');
