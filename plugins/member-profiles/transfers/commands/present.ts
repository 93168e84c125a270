import { z } from 'zod';
import { defineCommand, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { transferFail } from '../errors';
import { label } from '../translations';
import { day, id } from './inputs';

/** The member came with the paper: its term no longer runs, however long the checking takes. */
export const present = defineCommand({
  name: 'transfers.present',
  summary: label('command.present'),
  input: z.object({ id, on: day.optional() }),
  rest: { method: 'post', path: '/transfers/:id/present' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'present')),
  run: async ({ req, now, command }, { id: transfer, on }) => {
    const { row, to } = await stepOn(req, transfer, 'present');
    const day_ = on ?? vietnamDay(now);
    if (day_ > vietnamDay(now) || (row.paperDate !== null && day_ < row.paperDate)) throw transferFail(req, 'transfer.before-paper', { day: row.paperDate ?? '' });
    await writeStep(req, row, { action: command, step: 'present', to, now, set: sql`presented_on = ${startOfVietnamDay(day_).toISOString()}::timestamptz`, detail: { presentedOn: day_ } });
    return { id: row.id, state: to, presentedOn: day_ };
  },
});
