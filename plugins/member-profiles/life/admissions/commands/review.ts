import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { MEETING_RULES } from '../../../../rule-register';
import { lifeFail } from '../../errors';
import { tellAdmission } from '../../notices/tellAdmission';
import { notBefore, shownDay } from '../../support/days';
import { id, vote } from '../../support/inputs';
import { judgeVote } from '../../support/judgeVote';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { OUTCOMES } from '../domain/states';

/** The cell reviews one probationary member and votes on what it asks for: confirmation after the end of probation, anything else at any time. */
export const review = defineCommand({
  name: 'admissions.review',
  summary: label('command.admissions.review'),
  input: z.object({ id, asked: z.enum(OUTCOMES), vote }),
  rest: { method: 'post', path: '/admissions/:id/review' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'review')),
  run: async ({ req, now, command }, input) => {
    const { row, to } = await stepOn(req, input.id, 'review');
    const judged = await judgeVote(req, input.vote, MEETING_RULES.confirmation, now);
    notBefore(req, input.vote.on, row.ceremonyOn);
    if (input.asked === 'confirm') {
      if (row.probationUntil !== null && input.vote.on < row.probationUntil) throw lifeFail(req, 'admission.probation-runs', { day: shownDay(row.probationUntil) });
      if (judged.vote.carried === false) throw lifeFail(req, 'admission.not-carried', { rule: judged.vote.needs ?? '' });
    }
    const late = row.reviewBy !== null && input.vote.on > row.reviewBy;
    await writeStep(req, row, {
      action: command, step: 'review', to, now, set: sql`review = ${JSON.stringify(judged.vote)}::jsonb, asked = ${input.asked}, answer = null`, rules: judged.rules,
      detail: { asked: input.asked, vote: judged.vote, ...(late ? { late } : {}) },
    });
    await tellAdmission(req, row.id, 'review');
    return { id: row.id, state: to, vote: judged.vote };
  },
});
