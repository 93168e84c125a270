import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { holdsOver, powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { endingColumns, endingFrom, type EndingRow } from '../../life/endings/data/endingRow';
import { lifeFail } from '../../life/errors';
import { ENDINGS } from '../../life/slugs';
import { sidesAt } from '../../life/support/sidesAt';
import { daySql } from '../../transfers/data/transferRow';
import { exemptionLetter } from '../letters/exemptionLetter';
import { LETTER_FORMATS, type LetterFormat } from '../letters/letterResponse';
import type { LetterPaper } from '../letters/LetterPaper';
import { takenBy } from '../lists/takenBy';
import { paperLabel } from '../translations';
import { organsOver } from './organsOver';

type Person = { name: string; bornOn: string | null; admittedOn: string | null; cellName: string };

/** The resolution of an exemption, or of its end. Of what ends a membership, the deciding organ writes its own papers. Reached by its own door alone. */
export const printExemption = defineCommand({
  name: 'endings.paper',
  summary: paperLabel('command.endings.paper'),
  input: z.object({ id: z.guid(), format: z.enum(LETTER_FORMATS).default('docx') }),
  rest: { method: 'post', path: '/endings/:id/paper' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const [row] = await query<EndingRow>(req, sql`select ${endingColumns} from ${endingFrom} where e.id = ${id}::uuid`);
    if (!row || !holdsOver(power, MEMBER_READERS, row.path)) throw fail(req, 'not-found');
    if (sidesAt(power, row).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, format }): Promise<{ letter: LetterPaper; format: LetterFormat }> => {
    const [row] = await query<EndingRow & Person>(
      req,
      sql`select ${endingColumns}, m.full_name as name, ${daySql(sql`m.born_on`)} as "bornOn", ${daySql(sql`m.admitted_on`)} as "admittedOn", o.name as "cellName" from ${endingFrom} where e.id = ${id}::uuid`,
    );
    if (!row) throw fail(req, 'not-found');
    const { kind } = row;
    if (kind !== 'exemption' && kind !== 'resumption') throw lifeFail(req, 'ending.no-paper');
    await recordEvent(req, { action: command, organization: row.cell, at: now, collection: ENDINGS, documentId: id, detail: { format, member: row.member } });
    const [above] = await organsOver(req, row.cell);
    const letter = exemptionLetter({
      kind, name: row.name, bornOn: row.bornOn, admittedOn: row.admittedOn, cell: row.cellName, above: above ?? null, reason: row.reason, askedOn: row.askedOn, number: row.decisionNumber, decidedOn: row.decisionDate,
      effectiveOn: row.effectiveOn, by: await takenBy(req), at: now,
    });
    return { letter, format };
  },
});
