import { z } from 'zod';
import { recordEvent } from '../../../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../../../kernel';
import { writeRecord } from '../../../record/data/writeRecord';
import type { Changes } from '../../../record/domain/changes';
import { MEMBERS } from '../../../slugs';
import { lifeFail } from '../../errors';
import { tellAdmission } from '../../notices/tellAdmission';
import { notAfterToday, notBefore, shownDay } from '../../support/days';
import { writeStatus } from '../../support/endMembership';
import { day, decision, id } from '../../support/inputs';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

/**
 * The committee in charge confirms the member: official from the end of probation on, however late the decision, unless it names a later day.
 * Party age counts from the decision on admission (RULES.md 4); both days stand in the record.
 */
export const confirm = defineCommand({
  name: 'admissions.confirm',
  summary: label('command.admissions.confirm'),
  input: z.object({ id, ...decision, officialOn: day.optional() }),
  rest: { method: 'post', path: '/admissions/:id/confirm' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'confirm')),
  run: async (ctx, { id: admission, decisionNumber, decisionDate, officialOn: given }) => {
    const { req, now, command } = ctx;
    const { row, to } = await stepOn(req, admission, 'confirm');
    const officialOn = given ?? row.probationUntil ?? decisionDate;
    notAfterToday(req, decisionDate, now);
    notAfterToday(req, officialOn, now);
    notBefore(req, decisionDate, row.review?.on ?? null);
    if (row.probationUntil !== null && officialOn < row.probationUntil) throw lifeFail(req, 'admission.official-day', { day: shownDay(row.probationUntil) });
    const member = row.member ?? '';
    const [before] = await query<Changes>(
      req,
      sql`select to_char(official_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "officialOn", to_char(admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "admittedOn",
            to_char(ceremony_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "ceremonyOn" from members where id = ${member}::uuid`,
    );
    // Of whoever was entered by hand the record may lack the earlier days.
    const missing = { ...(before?.admittedOn == null && row.decisionDate ? { admittedOn: row.decisionDate } : {}), ...(before?.ceremonyOn == null && row.ceremonyOn ? { ceremonyOn: row.ceremonyOn } : {}) };
    await writeRecord(req, { member, changes: { officialOn, ...missing }, before: before ?? {}, command: 'members.admission', by: String(req.user?.id) });
    const set = sql`outcome_number = ${decisionNumber}, outcome_date = ${decisionDate}::date, official_on = ${officialOn}::date, answer = null`;
    await writeStep(req, row, { action: command, step: 'confirm', to, now, set, detail: { number: decisionNumber, date: decisionDate, officialOn } });
    await withTicket(req, `members.confirm:${member}`, () => writeStatus(ctx, member, 'official', officialOn));
    await recordEvent(req, { action: command, organization: row.cell, at: now, collection: MEMBERS, documentId: member, detail: { from: 'probationary', to: 'official', on: officialOn, admission: row.id } });
    await tellAdmission(req, row.id, 'confirm');
    return { id: row.id, state: to, officialOn };
  },
});
