import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, languageOf, query, sql, vietnamDay } from '../../../kernel';
import { LIST_FORMATS } from '../../papers/lists/listResponse';
import type { ListPaper } from '../../papers/lists/ListPaper';
import { noteTaken, takenBy } from '../../papers/lists/takenBy';
import { monthInput, monthWithin, readCell } from '../commands/support';
import { cellMonth } from '../data/cellMonth';
import { duesLabel, duesText } from '../translations';
import { monthPaper } from './monthPaper';

/** A cell's sheet of a month, to take along. Everybody in it is told, and it stands in the cell's trail. Reached by its own door alone. */
export const exportMonth = defineCommand({
  name: 'dues.export',
  summary: duesLabel('command.dues.export'),
  input: z.object({ cell: z.guid(), month: monthInput.optional(), format: z.enum(LIST_FORMATS).default('xlsx') }),
  rest: { method: 'get', path: '/dues/file' },
  kind: 'read',
  authorize: async ({ req }, { cell }) => void (await readCell(req, cell)),
  run: async ({ req, now, command }, { cell, month: asked, format }): Promise<{ paper: ListPaper; format: typeof format; month: string }> => {
    await readCell(req, cell);
    const [place] = await query<{ name: string }>(req, sql`select name from organizations where id = ${cell}::uuid`);
    const month = monthWithin(req, asked ?? vietnamDay(now).slice(0, 7), now, 12);
    const made = await cellMonth(req, cell, month, now);
    await noteTaken(req, { members: made.rows.map(({ member }) => member), organization: cell, why: duesText('vi', 'file.why', { month: month.slice(0, 7) }) });
    await recordEvent(req, { action: command, organization: cell, at: now, detail: { month: month.slice(0, 7), count: made.rows.length, format } });
    return { paper: monthPaper(made, { language: languageOf(req), cell: place?.name ?? '', by: await takenBy(req), at: now }), format, month: month.slice(0, 7) };
  },
});
