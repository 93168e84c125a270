import { z } from 'zod';

/** The stage role of a cell's own path: its secretary, the deputy where delegated or where the secretary wrote, else the board above (definitions/domain/cellChain). */
export const CELL_ROLE = 'cell-secretary';
/** Who leads a cell. */
export const CELL_LEADERS = [CELL_ROLE, 'cell-deputy-secretary'] as const;

/**
 * One level of approval. `rule`: `any` one holder decides, `all` holders must, `n` needs `count` of them.
 * An advisory stage (`binding: false`) collects opinions and holds nobody up.
 */
export const stageSchema = z.object({
  key: z.string().min(1).max(40),
  name: z.string().min(1).max(120),
  role: z.enum(['editorial-reviewer', 'editorial-approver', 'committee-secretary', 'organization-admin', CELL_ROLE]),
  rule: z.enum(['any', 'all', 'n']).default('any'),
  /** How many must approve under rule `n`. */
  count: z.number().int().min(1).max(20).default(1),
  binding: z.boolean().default(true),
});

export const stagesSchema = z
  .array(stageSchema)
  .min(1)
  .max(6)
  .refine((stages) => stages.at(-1)?.binding === true, { error: 'the last stage must be binding' })
  .refine((stages) => new Set(stages.map(({ key }) => key)).size === stages.length, { error: 'stage keys must differ' });

export type Stage = z.output<typeof stageSchema>;
