import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { planExport, requestExport } from '../data/requestExport';
import { label } from '../translations';

/** Asks for a file of members' data. Who may is the kind's to say. */
export const request = defineCommand({
  name: 'exports.request',
  summary: label('command.request'),
  input: z.object({
    kind: z.string().max(60),
    criteria: z.record(z.string(), z.unknown()).default({}),
    columns: z.array(z.string().max(60)).min(1).max(60).optional(),
    /** What for; each member in the file reads it. */
    why: z.string().trim().min(3).max(300),
  }),
  rest: { method: 'post', path: '/exports/request' },
  kind: 'write',
  // Whose data it is, the kind knows: 404 for what is not there for them, 403 for what they may not take out.
  authorize: async ({ req }, input) => void (await planExport(req, input)),
  run: ({ req }, input) => requestExport(req, input),
});
