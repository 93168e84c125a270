import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { lifeFail } from '../../errors';
import { tellAdmission } from '../../notices/tellAdmission';
import { notAfterToday, notBefore, shownDay } from '../../support/days';
import { day, decision, id } from '../../support/inputs';
import { label } from '../../translations';
import { reviewBy } from '../data/clocks';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** Probation goes on, until the day the decision names; then the cell reviews again. */
export const extend = defineCommand({
  name: 'admissions.extend',
  summary: label('command.admissions.extend'),
  input: z.object({ id, ...decision, until: day }),
  rest: { method: 'post', path: '/admissions/:id/extend' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'extend')),
  run: async ({ req, now, command }, { id: admission, decisionNumber, decisionDate, until }) => {
    const { row, to } = await stepOn(req, admission, 'extend');
    notAfterToday(req, decisionDate, now);
    notBefore(req, decisionDate, row.review?.on ?? null);
    if (row.probationUntil !== null && until <= row.probationUntil) throw lifeFail(req, 'admission.until', { day: shownDay(row.probationUntil) });
    const { by, rules } = await reviewBy(req, until);
    const set = sql`outcome_number = ${decisionNumber}, outcome_date = ${decisionDate}::date, probation_until = ${until}::date, review_by = ${by}::date, asked = null, answer = null`;
    await writeStep(req, row, { action: command, step: 'extend', to, now, set, rules, detail: { number: decisionNumber, date: decisionDate, until } });
    await tellAdmission(req, row.id, 'extend');
    return { id: row.id, state: to, probationUntil: until };
  },
});
