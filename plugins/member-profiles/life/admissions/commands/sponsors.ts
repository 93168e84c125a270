import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, sql, vietnamDay } from '../../../../kernel';
import { ruleAt } from '../../../../rule-register';
import type { Day } from '../../../../working-calendar';
import { seenMember } from '../../../commands/support/member';
import { wholeMonths } from '../../../domain/monthsAfter';
import { ADMISSION_RULES } from '../../../rules/admissionRules';
import { lifeFail } from '../../errors';
import { notAfterToday } from '../../support/days';
import { day, id } from '../../support/inputs';
import { used, type Used } from '../../support/used';
import { label } from '../../translations';
import type { Sponsor } from '../data/admissionRow';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';

type Named = { member: string; since: Day };

/** Each an official member this person sees, who has worked with the candidate for as long as the rule of today says. */
const judged = async (req: PayloadRequest, members: readonly Named[], now: Date): Promise<Used[]> => {
  const rule = await ruleAt(req, ADMISSION_RULES.sponsor, now);
  for (const { member, since } of members) {
    const { status } = await seenMember(req, await powerOf(req), member);
    if (status !== 'official') throw lifeFail(req, 'admission.sponsor-official');
    notAfterToday(req, since, now);
    if (rule && wholeMonths(since, vietnamDay(now)) < rule.value) throw lifeFail(req, 'admission.sponsor-short', { rule: rule.shown });
  }
  return used('sponsor', rule);
};

/** Who stands for the candidate: two official members, or one and a mass organisation. */
export const sponsors = defineCommand({
  name: 'admissions.sponsors',
  summary: label('command.admissions.sponsors'),
  input: z.object({
    id,
    /** With the day since when they have worked together. */
    members: z.array(z.object({ member: z.guid(), since: day })).min(1).max(2),
    organization: z.string().trim().min(3).max(300).optional(),
  }),
  rest: { method: 'post', path: '/admissions/:id/sponsors' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'sponsors')),
  run: async ({ req, now, command }, { id: admission, members, organization }) => {
    const { row, to } = await stepOn(req, admission, 'sponsors');
    const different = new Set(members.map(({ member }) => member)).size;
    if (different < members.length || different + (organization ? 1 : 0) !== 2) throw lifeFail(req, 'admission.sponsors');
    const rules = await judged(req, members, now);
    const kept: Sponsor[] = [...members, ...(organization ? [{ organization }] : [])];
    await writeStep(req, row, { action: command, step: 'sponsors', to, now, set: sql`sponsors = ${JSON.stringify(kept)}::jsonb`, rules, detail: { sponsors: members } });
    return { id: row.id, state: to };
  },
});
