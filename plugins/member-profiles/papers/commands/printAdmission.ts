import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { admissionFrom } from '../../life/admissions/data/admissionRow';
import { admissionRows, visibleCells } from '../../life/admissions/data/desk';
import { ADMISSIONS } from '../../life/slugs';
import { sidesAt } from '../../life/support/sidesAt';
import { ADMISSION_PAPERS, admissionLetter } from '../letters/admissionLetters';
import { LETTER_FORMATS, type LetterFormat } from '../letters/letterResponse';
import type { LetterPaper } from '../letters/LetterPaper';
import { takenBy } from '../lists/takenBy';
import { paperLabel } from '../translations';
import { organsOver } from './organsOver';

/** A paper of an admission, made of what is known and dots to write on. Nothing sealed stands on it. Reached by its own door alone. */
export const printAdmission = defineCommand({
  name: 'admissions.paper',
  summary: paperLabel('command.admissions.paper'),
  input: z.object({ id: z.guid(), paper: z.enum(ADMISSION_PAPERS), format: z.enum(LETTER_FORMATS).default('docx') }),
  rest: { method: 'post', path: '/admissions/:id/paper' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const [row] = await query<{ cell: string; path: string; between: boolean }>(
      req,
      sql`select o.id as cell, o.path, coalesce(p.level = 'grassroots', false) as between from ${admissionFrom} where a.id = ${id}::uuid and ${visibleCells(power)}`,
    );
    if (!row) throw fail(req, 'not-found');
    if (sidesAt(power, row).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, paper, format }): Promise<{ letter: LetterPaper; format: LetterFormat }> => {
    const [found] = await admissionRows(req, sql`a.id = ${id}::uuid`, 1, 0);
    if (!found) throw fail(req, 'not-found');
    const { memberUser: _account, broughtBy: _by, ...row } = found;
    const organs = await organsOver(req, row.cell);
    const [first, second, third] = organs;
    const [decides, decidesUnder] = row.between ? [second ?? first, third] : [first, second];
    await recordEvent(req, { action: command, organization: row.cell, at: now, collection: ADMISSIONS, documentId: id, detail: { paper, format } });
    const letter = admissionLetter(paper, { row, cell: row.cellName, above: first ?? '', over: second ?? null, decides: decides ?? '', decidesUnder: decidesUnder ?? null, by: await takenBy(req), at: now });
    return { letter, format };
  },
});
