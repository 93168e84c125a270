import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, sql, startOfVietnamDay, vietnamDay } from '../../../../kernel';
import { ruleAt } from '../../../../rule-register';
import type { Day } from '../../../../working-calendar';
import { ADMISSION_RULES } from '../../../rules/admissionRules';
import { lifeFail } from '../../errors';
import { tellAdmission } from '../../notices/tellAdmission';
import { notAfterToday, notBefore, shownDay } from '../../support/days';
import { day, decision, id } from '../../support/inputs';
import { used, type Used } from '../../support/used';
import { label } from '../../translations';
import { ceremonyBy } from '../data/clocks';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { ageFault } from '../domain/ages';

/** The age on the day of the decision, in months; above the greatest one it takes a higher committee's consent, which is written down with it. */
const judgeAge = async (req: PayloadRequest, born: Day | null, on: Day, higher: string | undefined): Promise<Used[]> => {
  const rule = await ruleAt(req, ADMISSION_RULES.age, startOfVietnamDay(on));
  const fault = rule && born ? ageFault(born, on, rule.value) : undefined;
  if (fault === 'young') throw lifeFail(req, 'admission.young', { rule: rule?.shown ?? '' });
  if (fault === 'old' && higher === undefined) throw lifeFail(req, 'admission.old', { rule: rule?.shown ?? '' });
  return used('age', rule);
};

/** The committee in charge decides to admit. Party age counts from the day of this decision, once the member is confirmed. */
export const admit = defineCommand({
  name: 'admissions.admit',
  summary: label('command.admissions.admit'),
  input: z.object({
    id,
    ...decision,
    /** When the cell received it; today when left out. The ceremony is due in working days from here. */
    receivedOn: day.optional(),
    /** Of somebody above the age: which organ agreed, by which paper of which day. */
    higherDecision: z.string().trim().min(5).max(300).optional(),
  }),
  rest: { method: 'post', path: '/admissions/:id/admit' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'admit')),
  run: async ({ req, now, command }, { id: admission, decisionNumber, decisionDate, receivedOn, higherDecision }) => {
    const { row, to } = await stepOn(req, admission, 'admit');
    const received = receivedOn ?? vietnamDay(now);
    notAfterToday(req, received, now);
    notAfterToday(req, decisionDate, now);
    notBefore(req, received, decisionDate);
    notBefore(req, decisionDate, row.proposalDate ?? row.vote?.on ?? null);
    if (row.certificateUntil !== null && row.certificateUntil < decisionDate) throw lifeFail(req, 'admission.certificate-over', { day: shownDay(row.certificateUntil) });
    const age = await judgeAge(req, row.bornOn, decisionDate, higherDecision);
    const { by, rules } = await ceremonyBy(req, received);
    const set = sql`decision_number = ${decisionNumber}, decision_date = ${decisionDate}::date, received_on = ${received}::date, higher_decision = ${higherDecision ?? null},
      ceremony_by = ${by}::date, answer = null`;
    const detail = { number: decisionNumber, date: decisionDate, received, ...(higherDecision ? { higherDecision } : {}), ...(by ? { ceremonyBy: by } : {}) };
    await writeStep(req, row, { action: command, step: 'admit', to, now, set, rules: [...age, ...rules], detail });
    await tellAdmission(req, row.id, 'admit');
    return { id: row.id, state: to, ceremonyBy: by };
  },
});
