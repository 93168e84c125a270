import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { actsFor } from '../../record/access/keepers';
import { openRecords } from '../../record/data/openRecords';
import { deskColumns, deskFrom, type DeskRow } from '../../transfers/data/desk';
import { seesTransfer, sidesOf } from '../../transfers/data/sides';
import { daySql, transferColumns, type TransferRow } from '../../transfers/data/transferRow';
import { TRANSFERS } from '../../transfers/slugs';
import { LETTER_FORMATS, type LetterFormat } from '../letters/letterResponse';
import type { LetterPaper } from '../letters/LetterPaper';
import { transferLetter } from '../letters/transferLetter';
import { takenBy } from '../lists/takenBy';
import { paper as say, paperLabel } from '../translations';
import { organsOver } from './organsOver';

type Person = { bornOn: string | null; admittedOn: string | null; officialOn: string | null; paidUntil: string | null };

/** The introduction paper of a transfer. The number of the card is opened for it: a reading, written down and shown to the member. Reached by its own door alone. */
export const printTransfer = defineCommand({
  name: 'transfers.paper',
  summary: paperLabel('command.transfers.paper'),
  input: z.object({ id: z.guid(), format: z.enum(LETTER_FORMATS).default('docx') }),
  rest: { method: 'post', path: '/transfers/:id/paper' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const [row] = await query<TransferRow>(req, sql`select ${transferColumns} from transfers t where t.id = ${id}::uuid`);
    if (!row || !seesTransfer(power, row)) throw fail(req, 'not-found');
    // Who sends the member off makes the paper; the other side receives it.
    if (!sidesOf(power, row).some((side) => side !== 'destination-committee')) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, format }): Promise<{ letter: LetterPaper; format: LetterFormat }> => {
    const [row] = await query<DeskRow>(req, sql`select ${deskColumns} from ${deskFrom} where t.id = ${id}::uuid`);
    if (!row?.origin || !row.originPath) throw fail(req, 'not-found');
    const [person] = await query<Person>(
      req,
      sql`select ${daySql(sql`m.born_on`)} as "bornOn", ${daySql(sql`m.admitted_on`)} as "admittedOn", ${daySql(sql`m.official_on`)} as "officialOn",
            (select to_char(max(l.month), 'YYYY-MM') from handbook.dues_lines l where l.member_id = m.id and l.voided_at is null) as "paidUntil" from members m where m.id = ${row.member}::uuid`,
    );
    const power = await powerOf(req);
    const opened = await openRecords(req, { members: [row.member], reader: String(req.user?.id), organization: actsFor(power, row.originPath), way: 'record', why: say('vi', 'why.transfer') });
    await recordEvent(req, { action: command, organization: row.origin, at: now, collection: TRANSFERS, documentId: id, detail: { format, member: row.member } });
    const [issuer, issuerUnder] = await organsOver(req, row.origin);
    const card = opened.get(row.member)?.cardNumber;
    const letter = transferLetter({
      ...row, name: row.memberName, bornOn: person?.bornOn ?? null, admittedOn: person?.admittedOn ?? null, officialOn: person?.officialOn ?? null, paidUntil: person?.paidUntil ?? null,
      card: typeof card === 'string' ? card : null, origin: row.originName, destination: row.destinationName, issuer: issuer ?? row.originName, issuerUnder: issuerUnder ?? null, by: await takenBy(req), at: now,
    });
    return { letter, format };
  },
});
