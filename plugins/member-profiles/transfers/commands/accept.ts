import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isUnder, powerOf } from '../../../hierarchical-access';
import { defineCommand, sql, vietnamDay } from '../../../kernel';
import { requireOpenCell, seenCell } from '../../commands/support/cell';
import { dayOf } from '../../commands/support/membership';
import { leaveCity } from '../data/leave';
import { moveOfficially, openStay } from '../data/move';
import { stepOn } from '../data/stepOn';
import type { TransferRow } from '../data/transferRow';
import { writeStep } from '../data/writeStep';
import { transferFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { day, id } from './inputs';

/** The cell that takes the member in: of the committee it was sent to; of an internal transfer the one that was named. */
const receiving = async (req: PayloadRequest, row: TransferRow, given: string | undefined): Promise<string | null> => {
  if (row.destinationOutside !== null) return null;
  const chosen = row.kind === 'internal' ? row.destination : given;
  if (!chosen) throw transferFail(req, 'transfer.cell');
  const cell = await seenCell(req, await powerOf(req), chosen);
  requireOpenCell(req, cell);
  if (cell.id === row.origin || row.destinationPath === null || !isUnder(cell.path, row.destinationPath)) throw transferFail(req, 'transfer.cell-elsewhere');
  return cell.id;
};

/**
 * The destination takes the member in, from a day on. Until this moment the member was counted at the origin. What happens at a place
 * outside the city, the origin's committee writes down when it hears of it.
 */
export const accept = defineCommand({
  name: 'transfers.accept',
  summary: label('command.accept'),
  input: z.object({
    id,
    cell: z.guid().optional(),
    /** From which day the member belongs there; today when left out. */
    on: day.optional(),
    /** Of a place outside the city: by which paper it confirmed that it took the member in. */
    confirmation: z.string().trim().min(1).max(300).optional(),
  }),
  rest: { method: 'post', path: '/transfers/:id/accept' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'accept')),
  run: async ({ req, now, command }, input) => {
    const { row, to } = await stepOn(req, input.id, 'accept');
    const cell = await receiving(req, row, input.cell);
    const from = dayOf(req, input.on, now);
    const on = vietnamDay(from);
    if (row.paperDate !== null && on < row.paperDate) throw transferFail(req, 'transfer.before-paper', { day: row.paperDate.split('-').reverse().join('/') });
    if (row.until !== null && on > row.until) throw transferFail(req, 'transfer.stay-over');
    if (row.kind === 'temporary' && row.until !== null) {
      if (cell !== null) await openStay(req, { member: row.member, cell, from, until: row.until, now });
    } else if (cell !== null) await moveOfficially(req, { member: row.member, cell, from, now });
    else await leaveCity(req, { member: row.member, on: from, now });
    await writeStep(req, { ...row, cell }, {
      action: command, step: 'accept', to, now, set: sql`cell_id = ${cell}::uuid, effective_on = ${from.toISOString()}::timestamptz ${row.destinationOutside !== null && input.confirmation ? sql`, answer = ${input.confirmation}` : sql``}`, detail: { on },
    });
    await tellStep(req, row.id, 'accept');
    return { id: row.id, state: to, cell, on };
  },
});
