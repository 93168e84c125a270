import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { databaseError, defineCommand, fail, query, sql, withTicket } from '../../../../kernel';
import { keepsCell } from '../../../commands/support/cell';
import { seenMember } from '../../../commands/support/member';
import { ADMISSION_RULES } from '../../../rules/admissionRules';
import { shareStructure } from '../../../transfers/data/shareStructure';
import { committeeOver } from '../../../transfers/data/sides';
import { lifeFail } from '../../errors';
import { notAfterToday, notBefore } from '../../support/days';
import { day, number } from '../../support/inputs';
import { label } from '../../translations';
import { probation } from '../data/clocks';
import { writeStep } from '../data/writeStep';

type Known = { fullName: string; sex: string | null; bornOn: string | null; admittedOn: string | null };

/** A probationary member who came into the register otherwise (imported, entered by hand) is followed from probation on. */
export const enter = defineCommand({
  name: 'admissions.enter',
  summary: label('command.admissions.enter'),
  input: z.object({
    member: z.guid(),
    ceremonyOn: day,
    /** The decision on admission, as far as it is known; its day otherwise as the record has it. */
    decisionNumber: number.optional(),
    decisionDate: day.optional(),
  }),
  rest: { method: 'post', path: '/admissions/enter' },
  kind: 'write',
  authorize: async ({ req }, { member }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, member);
    if (!keepsCell(power, { id: cell, path }) && !committeeOver(power, path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { member: memberId, ceremonyOn, decisionNumber, decisionDate }) => {
    const member = await seenMember(req, await powerOf(req), memberId);
    if (member.status !== 'probationary') throw lifeFail(req, 'admission.not-probationary');
    const [known] = await query<Known>(
      req,
      sql`select full_name as "fullName", sex::text as sex, to_char(born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "bornOn",
            to_char(admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "admittedOn" from members where id = ${member.id}::uuid`,
    );
    const decided = decisionDate ?? known?.admittedOn ?? null;
    notAfterToday(req, ceremonyOn, now);
    notBefore(req, ceremonyOn, decided);
    const worked = await probation(req, ceremonyOn);
    if (!worked) throw lifeFail(req, 'life.no-rule', { rule: ADMISSION_RULES.probation.name.vi });
    const at = sql`${now.toISOString()}::timestamptz`;
    const id = await withTicket(req, `${command}:new`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into handbook.admissions (cell_id, member_id, entered, full_name, born_on, sex, state, decision_number, decision_date, ceremony_on, probation_until, review_by, rules, created_at, updated_at)
            values (${member.cell}::uuid, ${member.id}::uuid, true, ${known?.fullName ?? ''}, ${known?.bornOn ?? null}::date, ${known?.sex ?? null}, 'probation', ${decisionNumber ?? null}, ${decided}::date,
              ${ceremonyOn}::date, ${worked.until}::date, ${worked.review.by}::date, ${JSON.stringify(worked.rules)}::jsonb, ${at}, ${at}) returning id`,
      ).catch((error: unknown) => {
        throw databaseError(req, error)?.code === 'database.conflict' ? lifeFail(req, 'admission.under-way') : error;
      });
      return row?.id ?? '';
    });
    await writeStep(req, { id, cell: member.cell, member: member.id }, { action: command, step: 'enter', to: 'probation', now, detail: { ceremonyOn, probationUntil: worked.until } });
    return { id, state: 'probation' as const, probationUntil: worked.until };
  },
});
