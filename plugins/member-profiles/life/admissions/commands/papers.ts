import { z } from 'zod';
import { defineCommand, sql } from '../../../../kernel';
import { id } from '../../support/inputs';
import { label } from '../../translations';
import { stepOn } from '../data/stepOn';
import { writeStep } from '../data/writeStep';
import { missingPapers, PAPERS } from '../domain/papers';

/** Which papers lie in the dossier; with all of them the cell may vote. */
export const papers = defineCommand({
  name: 'admissions.papers',
  summary: label('command.admissions.papers'),
  input: z.object({ id, papers: z.array(z.enum(PAPERS)).max(PAPERS.length) }),
  rest: { method: 'post', path: '/admissions/:id/papers' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await stepOn(req, input.id, 'papers')),
  run: async ({ req, now, command }, input) => {
    const there = PAPERS.filter((paper) => input.papers.includes(paper));
    const missing = missingPapers(there);
    const { row, to } = await stepOn(req, input.id, 'papers', { complete: missing.length === 0 });
    const set = sql`papers = array(select jsonb_array_elements_text(${JSON.stringify(there)}::jsonb))`;
    await writeStep(req, row, { action: command, step: 'papers', to, now, set, detail: { papers: there } });
    return { id: row.id, state: to, missing };
  },
});
