import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../../kernel';
import { visibleCells } from '../../admissions/data/desk';
import { id } from '../../support/inputs';
import { stepsOf } from '../../support/stepsOf';
import { label } from '../../translations';
import { endingRows } from '../data/desk';
import { endingFrom } from '../data/endingRow';

/** One proposal or decision with every step: by whom, when, why. */
export const show = defineCommand({
  name: 'endings.show',
  summary: label('command.endings.show'),
  input: z.object({ id }),
  rest: { method: 'get', path: '/endings/:id/show' },
  kind: 'read',
  authorize: async ({ req }, input) => {
    const [row] = await query(req, sql`select 1 from ${endingFrom} where e.id = ${input.id}::uuid and ${visibleCells(await powerOf(req))}`);
    if (!row) throw fail(req, 'not-found');
  },
  run: async ({ req }, input) => {
    const [found] = await endingRows(req, sql`e.id = ${input.id}::uuid`, 1, 0);
    if (!found) throw fail(req, 'not-found');
    const { memberUser: _account, proposedBy: _by, ...ending } = found;
    return { ending, steps: await stepsOf(req, sql`s.ending_id = ${input.id}::uuid`) };
  },
});
