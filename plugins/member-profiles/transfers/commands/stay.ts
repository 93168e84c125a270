import { z } from 'zod';
import { defineCommand, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import { stayAllowed } from '../data/clocks';
import { endOfStay, turnStay } from '../data/move';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { transferFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { day, id, reason } from './inputs';

/** A stay goes on longer than was said; counted from its beginning it keeps to the rule's length. */
export const extend = defineCommand({
  name: 'transfers.extend',
  summary: label('command.extend'),
  input: z.object({ id, until: day, reason }),
  rest: { method: 'post', path: '/transfers/:id/extend' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'extend')),
  run: async ({ req, now, command }, { id: transfer, until, reason: why }) => {
    const { row, to } = await stepOn(req, transfer, 'extend');
    if (row.until === null || row.effectiveOn === null || row.until < vietnamDay(now)) throw transferFail(req, 'transfer.stay-over');
    if (until <= row.until) throw transferFail(req, 'transfer.until');
    const worked = await stayAllowed(req, { from: row.effectiveOn, until, study: row.study, now });
    await turnStay(req, { member: row.member, to: endOfStay(until), at: now, now });
    const set = sql`until = ${startOfVietnamDay(until).toISOString()}::timestamptz, rules = coalesce(rules, '[]') || ${JSON.stringify(worked ? [worked] : [])}::jsonb`;
    await writeStep(req, row, { action: command, step: 'extend', to, now, reason: why, set, detail: { until } });
    await tellStep(req, row.id, 'extend');
    return { id: row.id, state: to, until };
  },
});

/** The guest goes home before the time; `on` is the first day back. Nothing else comes of it than the end of that stay. */
export const end = defineCommand({
  name: 'transfers.end',
  summary: label('command.end'),
  input: z.object({ id, on: day, reason }),
  rest: { method: 'post', path: '/transfers/:id/end' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'end')),
  run: async ({ req, now, command }, { id: transfer, on, reason: why }) => {
    const { row, to } = await stepOn(req, transfer, 'end');
    if (row.until === null || row.effectiveOn === null || row.until < vietnamDay(now)) throw transferFail(req, 'transfer.stay-over');
    if (on < row.effectiveOn || on > row.until || on > vietnamDay(now)) throw transferFail(req, 'transfer.stay-day');
    const until = addDays(on, -1);
    await turnStay(req, { member: row.member, to: startOfVietnamDay(on), at: startOfVietnamDay(on), now });
    await writeStep(req, row, { action: command, step: 'end', to, now, reason: why, set: sql`until = ${startOfVietnamDay(until).toISOString()}::timestamptz`, detail: { on } });
    await tellStep(req, row.id, 'end');
    return { id: row.id, state: to, until };
  },
});
