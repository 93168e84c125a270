import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { presentBy } from '../data/clocks';
import { requireDestination } from '../data/destination';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { transferFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { day, id, number } from './inputs';

/** The origin's committee sends the member on their way with an introduction paper: from now on its term runs, and the destination knows. */
export const send = defineCommand({
  name: 'transfers.send',
  summary: label('command.send'),
  input: z.object({ id, paperNumber: number, paperDate: day }),
  rest: { method: 'post', path: '/transfers/:id/send' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'send')),
  run: async ({ req, now, command }, { id: transfer, paperNumber, paperDate }) => {
    const { row, to } = await stepOn(req, transfer, 'send');
    const today = vietnamDay(now);
    if (paperDate > today) throw transferFail(req, 'transfer.paper-future');
    if (row.until !== null && row.until <= today) throw transferFail(req, 'transfer.stay-over');
    if (row.destination && row.origin && row.originPath) await requireDestination(req, await powerOf(req), row.kind, row.destination, { id: row.origin, path: row.originPath });
    const worked = await presentBy(req, paperDate, now);
    const by = worked?.by ?? null;
    await writeStep(req, row, {
      action: command,
      step: 'send',
      to,
      now,
      set: sql`paper_number = ${paperNumber}, paper_date = ${startOfVietnamDay(paperDate).toISOString()}::timestamptz, sent_at = ${now.toISOString()}::timestamptz, presented_on = null,
        answer = null, present_by = ${by ? startOfVietnamDay(by).toISOString() : null}::timestamptz, rules = coalesce(rules, '[]') || ${JSON.stringify(worked ? [worked] : [])}::jsonb`,
      detail: { paperNumber, paperDate, ...(by ? { presentBy: by } : {}) },
    });
    await tellStep(req, row.id, 'send');
    return { id: row.id, state: to, presentBy: by };
  },
});
