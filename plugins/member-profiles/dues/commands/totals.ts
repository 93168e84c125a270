import { z } from 'zod';
import { defineCommand, vietnamDay } from '../../../kernel';
import { duesTotals, type DuesTotals } from '../data/duesTotals';
import { duesLabel } from '../translations';
import { monthInput, monthWithin, readBelow } from './support';

const PAGE = 50;

export const totalsInput = z.object({ organization: z.guid(), /** `YYYY-MM`; this month when left out. */ month: monthInput.optional() });

export type TotalsAnswer = DuesTotals & { organization: { id: string; name: string }; page: number; pages: number };

/** What each cell below a committee is owed and has collected for a month, what stands open this year, and the share that goes up where a rule names one. */
export const totals = defineCommand({
  name: 'dues.totals',
  summary: duesLabel('command.dues.totals'),
  input: totalsInput.extend({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  rest: { method: 'get', path: '/dues/totals' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await readBelow(req, organization)),
  run: async ({ req, now }, { organization, month: asked, page }): Promise<TotalsAnswer> => {
    const { id, name, path } = await readBelow(req, organization);
    const month = monthWithin(req, asked ?? vietnamDay(now).slice(0, 7), now, 12);
    const made = await duesTotals(req, path, month, now, { limit: PAGE, offset: (page - 1) * PAGE });
    return { ...made, organization: { id, name }, page, pages: Math.max(1, Math.ceil(made.cells / PAGE)) };
  },
});
