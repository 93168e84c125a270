import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand } from '../../../kernel';
import { figureLabel } from '../translations';
import { FILED } from '../files/sheets';
import { figuresInput, readFiguresCommand } from './read';

/** The same to take along, of the parts chosen; it is written down who took what. Reached by the file's door alone. */
export const exportFigures = defineCommand({
  name: 'figures.export',
  summary: figureLabel('command.figures.export'),
  input: figuresInput.extend({
    format: z.enum(['xlsx', 'docx']).default('xlsx'),
    parts: z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(z.enum(FILED)).min(1)).default([...FILED]),
  }),
  rest: { method: 'get', path: '/figures/file' },
  kind: 'read',
  authorize: readFiguresCommand.authorize,
  run: async (ctx, { format, parts, ...asked }) => {
    const made = await readFiguresCommand.run(ctx, asked);
    await recordEvent(ctx.req, { action: ctx.command, organization: made.organization.id, at: ctx.now, detail: { format, parts, on: made.on, known: made.known } });
    return { ...made, format, parts };
  },
});
