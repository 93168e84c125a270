import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { recordEvent } from '../../../../audit-trail';
import { defineCommand, sql, startOfVietnamDay, withTicket } from '../../../../kernel';
import { requireOpenCell, seenCell } from '../../../commands/support/cell';
import { enterMember } from '../../../commands/support/enterMember';
import { writeRecord } from '../../../record/data/writeRecord';
import { ADMISSION_RULES } from '../../../rules/admissionRules';
import { MEMBERS } from '../../../slugs';
import { lifeFail } from '../../errors';
import { tellAdmission } from '../../notices/tellAdmission';
import { notAfterToday, notBefore } from '../../support/days';
import { day, id } from '../../support/inputs';
import { label } from '../../translations';
import { probation } from '../data/clocks';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** The ceremony: from this day on there is a probationary member. Held late it is held all the same; that it was late stands in the event. */
export const ceremony = defineCommand({
  name: 'admissions.ceremony',
  summary: label('command.admissions.ceremony'),
  input: z.object({ id, on: day }),
  rest: { method: 'post', path: '/admissions/:id/ceremony' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'ceremony')),
  run: async ({ req, now, command }, { id: admission, on }) => {
    const { row, to } = await stepOn(req, admission, 'ceremony');
    notAfterToday(req, on, now);
    notBefore(req, on, row.receivedOn ?? row.decisionDate);
    requireOpenCell(req, await seenCell(req, await powerOf(req), row.cell));
    const worked = await probation(req, on);
    if (!worked) throw lifeFail(req, 'life.no-rule', { rule: ADMISSION_RULES.probation.name.vi });
    const member = await withTicket(req, 'members.admission:new', () => enterMember(req, { fullName: row.fullName, cell: row.cell, from: startOfVietnamDay(on), status: 'probationary', now }));
    const changes = { sex: row.sex, bornOn: row.bornOn, bornPrecision: 'day', admittedOn: row.decisionDate, ceremonyOn: on };
    await writeRecord(req, { member, changes, before: {}, command: 'members.admission', by: String(req.user?.id) });
    await recordEvent(req, { action: command, organization: row.cell, at: now, collection: MEMBERS, documentId: member, detail: { status: 'probationary', since: on, admission: row.id } });
    const late = row.ceremonyBy !== null && on > row.ceremonyBy;
    const set = sql`member_id = ${member}::uuid, ceremony_on = ${on}::date, probation_until = ${worked.until}::date, review_by = ${worked.review.by}::date`;
    await writeStep(req, { ...row, member }, { action: command, step: 'ceremony', to, now, set, rules: worked.rules, detail: { on, probationUntil: worked.until, ...(late ? { late } : {}) } });
    await tellAdmission(req, row.id, 'ceremony');
    return { id: row.id, state: to, member, probationUntil: worked.until };
  },
});
