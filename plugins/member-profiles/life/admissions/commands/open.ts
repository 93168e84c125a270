import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../../../kernel';
import { keepsCell, requireOpenCell, seenCell } from '../../../commands/support/cell';
import { SEXES } from '../../../record/domain/fields';
import { shareStructure } from '../../../transfers/data/shareStructure';
import { notAfterToday } from '../../support/days';
import { day } from '../../support/inputs';
import { label } from '../../translations';
import { writeStep } from '../data/writeStep';

/** A cell puts somebody up who is not a member yet: an outstanding person (quần chúng ưu tú) to be sent to the awareness class. */
export const open = defineCommand({
  name: 'admissions.open',
  summary: label('command.admissions.open'),
  input: z.object({ cell: z.guid(), fullName: z.string().trim().min(1).max(200), bornOn: day, sex: z.enum(SEXES) }),
  rest: { method: 'post', path: '/admissions/open' },
  kind: 'write',
  authorize: async ({ req }, { cell }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    if (!keepsCell(power, await seenCell(req, power, cell))) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { cell: cellId, fullName, bornOn, sex }) => {
    const cell = await seenCell(req, await powerOf(req), cellId);
    requireOpenCell(req, cell);
    notAfterToday(req, bornOn, now);
    const at = sql`${now.toISOString()}::timestamptz`;
    const id = await withTicket(req, `${command}:new`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into handbook.admissions (cell_id, full_name, born_on, sex, state, created_at, updated_at)
            values (${cell.id}::uuid, ${fullName}, ${bornOn}::date, ${sex}, 'candidate', ${at}, ${at}) returning id`,
      );
      return row?.id ?? '';
    });
    await writeStep(req, { id, cell: cell.id, member: null }, { action: command, step: 'open', to: 'candidate', now });
    return { id, state: 'candidate' as const };
  },
});
