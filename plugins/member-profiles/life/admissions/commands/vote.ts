import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { MEETING_RULES } from '../../../../rule-register';
import { lifeFail } from '../../errors';
import { notBefore, shownDay } from '../../support/days';
import { id, vote as votes } from '../../support/inputs';
import { judgeVote } from '../../support/judgeVote';
import { label, t } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { tellAdmission } from '../../notices/tellAdmission';

/** The cell votes on proposing the admission. What did not carry ends here, with its numbers; it may begin again another time. */
export const vote = defineCommand({
  name: 'admissions.vote',
  summary: label('command.admissions.vote'),
  input: z.object({ id, vote: votes }),
  rest: { method: 'post', path: '/admissions/:id/vote' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'vote')),
  run: async ({ req, now, command }, input) => {
    const before = await stepOn(req, input.id, 'vote');
    const judged = await judgeVote(req, input.vote, MEETING_RULES.admission, now);
    const { certificateDate, certificateUntil } = before.row;
    notBefore(req, input.vote.on, certificateDate);
    if (certificateUntil !== null && certificateUntil < input.vote.on) throw lifeFail(req, 'admission.certificate-over', { day: shownDay(certificateUntil) });
    const { row, to } = await stepOn(req, input.id, 'vote', { carried: judged.vote.carried !== false });
    const reason = to === 'refused' ? t('vi', 'reason.not-carried') : undefined;
    await writeStep(req, row, {
      action: command, step: 'vote', to, now, set: sql`vote = ${JSON.stringify(judged.vote)}::jsonb, answer = ${reason ?? null}`, rules: judged.rules, reason, detail: { vote: judged.vote },
    });
    await tellAdmission(req, row.id, to === 'refused' ? 'refuse' : 'vote');
    return { id: row.id, state: to, vote: judged.vote };
  },
});
