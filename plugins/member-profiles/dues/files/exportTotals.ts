import { recordEvent } from '../../../audit-trail';
import { defineCommand, languageOf, vietnamDay } from '../../../kernel';
import { z } from 'zod';
import { LIST_FORMATS } from '../../papers/lists/listResponse';
import type { ListPaper } from '../../papers/lists/ListPaper';
import { takenBy } from '../../papers/lists/takenBy';
import { amountWords, monthWords } from '../components/amount';
import { monthWithin, readBelow } from '../commands/support';
import { totalsInput } from '../commands/totals';
import { duesTotals } from '../data/duesTotals';
import { duesFail } from '../errors';
import { duesLabel, duesText } from '../translations';

/** Cells a file takes; a committee of more asks for the files of those below it. */
const MOST = 2000;

/** Sums cell by cell, to take along: no person stands in it. Reached by its own door alone. */
export const exportTotals = defineCommand({
  name: 'dues.export-totals',
  summary: duesLabel('command.dues.export-totals'),
  input: totalsInput.extend({ format: z.enum(LIST_FORMATS).default('xlsx') }),
  rest: { method: 'get', path: '/dues/totals/file' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await readBelow(req, organization)),
  run: async ({ req, now, command }, { organization, month: asked, format }): Promise<{ paper: ListPaper; format: typeof format; month: string }> => {
    const { id, name, path } = await readBelow(req, organization);
    const month = monthWithin(req, asked ?? vietnamDay(now).slice(0, 7), now, 12);
    const { rows, cells, all } = await duesTotals(req, path, month, now, { limit: MOST, offset: 0 });
    if (cells > MOST) throw duesFail(req, 'dues.too-many', { most: MOST });
    await recordEvent(req, { action: command, organization: id, at: now, detail: { month: month.slice(0, 7), count: cells, format } });
    const language = languageOf(req);
    const text = (key: Parameters<typeof duesText>[1], params: Record<string, string | number> = {}): string => duesText(language, key, params);
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const paper: ListPaper = {
      language, by: await takenBy(req), at: now,
      title: text('file.totals', { month: monthWords(month) }),
      under: [name],
      heads: [
        { text: text('file.number'), width: 5, number: true }, { text: text('view.cell'), width: 40 }, { text: text('totals.members'), width: 10, number: true }, { text: text('totals.unset'), width: 12, number: true },
        { text: text('totals.owed'), width: 16, number: true }, { text: text('totals.collected'), width: 16, number: true }, { text: text('totals.arrears'), width: 16, number: true }, { text: text('totals.warned'), width: 12, number: true },
        { text: text('totals.up'), width: 16, number: true },
      ],
      rows: [
        ...rows.map((row, index) => [index + 1, row.cell.name, row.members, row.unset, row.owed, row.collected, row.arrears, row.warned, row.split?.value.up ?? null]),
        [null, text('totals.sum'), sum(({ members }) => members), sum(({ unset }) => unset), sum(({ owed }) => owed), sum(({ collected }) => collected), sum(({ arrears }) => arrears), sum(({ warned }) => warned), rows.some(({ split }) => split) ? sum(({ split }) => split?.value.up ?? 0) : null],
      ],
      foot: [text('totals.all', { amount: amountWords(all.collected), count: all.receipts }), ...(rows.some(({ split }) => split) ? [] : [text('view.no-split')])],
    };
    return { paper, format, month: month.slice(0, 7) };
  },
});
