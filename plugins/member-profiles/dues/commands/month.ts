import { z } from 'zod';
import { defineCommand, vietnamDay } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { keepsCell } from '../../commands/support/cell';
import { cellMonth, type CellMonth } from '../data/cellMonth';
import { duesLabel } from '../translations';
import { monthInput, monthWithin, readCell } from './support';

/** `keeps`: whether who asks collects and says by what dues are counted. */
export type MonthAnswer = CellMonth & { keeps: boolean };

/** A cell's dues of a month, each with its reason: who owes what, what is collected, what stands open this year. */
export const month = defineCommand({
  name: 'dues.month',
  summary: duesLabel('command.dues.month'),
  input: z.object({ cell: z.guid(), /** `YYYY-MM`; this month when left out. */ month: monthInput.optional() }),
  rest: { method: 'get', path: '/dues/month' },
  kind: 'read',
  authorize: async ({ req }, { cell }) => void (await readCell(req, cell)),
  run: async ({ req, now }, { cell, month: asked }): Promise<MonthAnswer> => {
    const first = monthWithin(req, asked ?? vietnamDay(now).slice(0, 7), now, 12);
    return { ...(await cellMonth(req, cell, first, now)), keeps: keepsCell(await powerOf(req), await readCell(req, cell)) };
  },
});
