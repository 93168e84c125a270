import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { notAfterToday, notBefore } from '../../support/days';
import { decision, id } from '../../support/inputs';
import { label } from '../../translations';
import { tellAdmission } from '../../notices/tellAdmission';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** The grassroots committee proposes the admission to the committee in charge. */
export const propose = defineCommand({
  name: 'admissions.propose',
  summary: label('command.admissions.propose'),
  input: z.object({ id, ...decision }),
  rest: { method: 'post', path: '/admissions/:id/propose' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'propose')),
  run: async ({ req, now, command }, { id: admission, decisionNumber, decisionDate }) => {
    const { row, to } = await stepOn(req, admission, 'propose');
    notAfterToday(req, decisionDate, now);
    notBefore(req, decisionDate, row.vote?.on ?? null);
    const set = sql`proposal_number = ${decisionNumber}, proposal_date = ${decisionDate}::date, answer = null`;
    await writeStep(req, row, { action: command, step: 'propose', to, now, set, detail: { number: decisionNumber, date: decisionDate } });
    await tellAdmission(req, row.id, 'propose');
    return { id: row.id, state: to };
  },
});
