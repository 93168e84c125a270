import { z } from 'zod';
import { recordEvent } from '../../../../audit-trail';
import { defineCommand, sql } from '../../../../kernel';
import { MEMBERS } from '../../../slugs';
import { tellAdmission } from '../../notices/tellAdmission';
import { notAfterToday, notBefore } from '../../support/days';
import { endMembership } from '../../support/endMembership';
import { day, decision, id } from '../../support/inputs';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/** A probationary member is struck off the list, by the decision of the committee in charge. */
export const strikeOff = defineCommand({
  name: 'admissions.strike-off',
  summary: label('command.admissions.strike-off'),
  input: z.object({
    id,
    ...decision,
    /** From which day on; the decision's when left out. */
    on: day.optional(),
  }),
  rest: { method: 'post', path: '/admissions/:id/strike-off' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'strike-off')),
  run: async (ctx, { id: admission, decisionNumber, decisionDate, on: given }) => {
    const { req, now, command } = ctx;
    const { row, to } = await stepOn(req, admission, 'strike-off');
    const on = given ?? decisionDate;
    notAfterToday(req, decisionDate, now);
    notAfterToday(req, on, now);
    notBefore(req, decisionDate, row.review?.on ?? null);
    const member = row.member ?? '';
    const set = sql`outcome_number = ${decisionNumber}, outcome_date = ${decisionDate}::date, answer = null`;
    // Closed first: what is under way of a member who leaves ends with them.
    await writeStep(req, row, { action: command, step: 'strike-off', to, now, set, detail: { number: decisionNumber, date: decisionDate, on } });
    await endMembership(ctx, member, 'removed', on);
    await recordEvent(req, { action: command, organization: row.cell, at: now, collection: MEMBERS, documentId: member, detail: { from: 'probationary', to: 'removed', on, admission: row.id } });
    await tellAdmission(req, row.id, 'strike-off');
    return { id: row.id, state: to, on };
  },
});
