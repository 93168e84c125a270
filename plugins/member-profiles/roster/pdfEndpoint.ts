import type { Endpoint } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { powerOf } from '../../hierarchical-access';
import { defineCommand, fail, languageOf, query, runCommand, sql, uuidArray } from '../../kernel';
import { listResponse } from '../papers/lists/listResponse';
import type { ListPaper } from '../papers/lists/ListPaper';
import { noteTaken, takenBy } from '../papers/lists/takenBy';
import { actsFor } from '../record/access/keepers';
import { columnsInput } from './commands/list';
import { requireListed } from './commands/print';
import { FIRST_COLUMNS, type RosterColumn } from './domain/columns';
import { rosterRows } from './data/rosterRows';
import { rosterScope } from './data/rosterScope';
import { shownValue } from './exportKind';
import { columnLabel, roster, rosterLabel } from './translations';

const WHY = rosterLabel('print.why').vi;

/** The page of the list that stands on the screen, as PDF made here: the same readings and the same event as a print. Reached by its own door alone. */
const pdfRoster = defineCommand({
  name: 'roster.pdf',
  summary: rosterLabel('command.roster.pdf'),
  input: z.object({ members: z.array(z.guid()).min(1).max(100), columns: columnsInput }),
  rest: { method: 'post', path: '/roster/pdf' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { members }) => requireListed(req, members),
  run: async ({ req, now, command }, { members, columns: asked }): Promise<ListPaper> => {
    const [scope, language, power] = [await rosterScope(req, undefined, now), languageOf(req), await powerOf(req)];
    const columns = (asked as RosterColumn[] | undefined) ?? [...FIRST_COLUMNS];
    const rows = await rosterRows(req, scope, sql`m.id = any(${uuidArray(members)})`, { columns, limit: members.length });
    const [place] = await query<{ name: string | null; path: string }>(
      req,
      sql`select (select o.name from organizations o where o.path = c.path) as name, c.path from (select handbook.common_path(min(m.cell_path), max(m.cell_path)) as path from members m where m.id = any(${uuidArray(members)})) c`,
    );
    const organization = actsFor(power, place?.path ?? '') ?? power.mandates[0]?.organization ?? null;
    await noteTaken(req, { members, organization, why: WHY });
    if (organization !== null) await recordEvent(req, { action: command, organization, at: now, detail: { count: rows.length } });
    return {
      language, by: await takenBy(req), at: now,
      title: roster(language, 'pdf.title'),
      under: place?.name ? [place.name] : [],
      heads: [{ text: roster(language, 'view.number'), width: 5, number: true }, { text: roster(language, 'view.name'), width: 24 }, ...columns.map((name) => ({ text: columnLabel(name)[language], width: name === 'cell' ? 24 : 14 }))],
      rows: rows.map(({ name, values }, index) => [index + 1, name, ...columns.map((column) => shownValue(language, column, values[column]))]),
      foot: [roster(language, 'pdf.foot', { count: rows.length })],
    };
  },
});

export const rosterPdf: Endpoint = {
  method: 'post',
  path: '/roster/pdf',
  handler: async (req) => {
    const sent: unknown = await Promise.resolve(req.json?.()).catch(() => undefined);
    if (typeof sent !== 'object' || sent === null) throw fail(req, 'input.not-json');
    return listResponse(await runCommand(pdfRoster, req, sent), 'pdf', 'danh-sach-dang-vien');
  },
};
