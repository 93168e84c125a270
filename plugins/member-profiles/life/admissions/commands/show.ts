import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../../kernel';
import { id } from '../../support/inputs';
import { stepsOf } from '../../support/stepsOf';
import { label } from '../../translations';
import { admissionFrom } from '../data/admissionRow';
import { admissionRows, visibleCells } from '../data/desk';

/** One admission with every step: by whom, when, why; and by which rules its days were worked out. */
export const show = defineCommand({
  name: 'admissions.show',
  summary: label('command.admissions.show'),
  input: z.object({ id }),
  rest: { method: 'get', path: '/admissions/:id/show' },
  kind: 'read',
  authorize: async ({ req }, input) => {
    const [row] = await query(req, sql`select 1 from ${admissionFrom} where a.id = ${input.id}::uuid and ${visibleCells(await powerOf(req))}`);
    if (!row) throw fail(req, 'not-found');
  },
  run: async ({ req }, input) => {
    const [found] = await admissionRows(req, sql`a.id = ${input.id}::uuid`, 1, 0);
    if (!found) throw fail(req, 'not-found');
    const { memberUser: _account, broughtBy: _by, ...admission } = found;
    return { admission, steps: await stepsOf(req, sql`s.admission_id = ${input.id}::uuid`) };
  },
});
