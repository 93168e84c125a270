import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { notAfterToday, notBefore } from '../../support/days';
import { day, id, number } from '../../support/inputs';
import { label } from '../../translations';
import { certificateUntil } from '../data/clocks';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** The certificate of the awareness class; a new one where the old one ran out. */
export const certificate = defineCommand({
  name: 'admissions.certificate',
  summary: label('command.admissions.certificate'),
  input: z.object({ id, number, date: day }),
  rest: { method: 'post', path: '/admissions/:id/certificate' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'certificate')),
  run: async ({ req, now, command }, input) => {
    const { row, to } = await stepOn(req, input.id, 'certificate');
    notAfterToday(req, input.date, now);
    notBefore(req, input.date, row.bornOn);
    const { by, rules } = await certificateUntil(req, input.date);
    const set = sql`certificate_number = ${input.number}, certificate_date = ${input.date}::date, certificate_until = ${by}::date`;
    await writeStep(req, row, { action: command, step: 'certificate', to, now, set, rules, detail: { number: input.number, date: input.date, ...(by ? { until: by } : {}) } });
    return { id: row.id, state: to, until: by };
  },
});
