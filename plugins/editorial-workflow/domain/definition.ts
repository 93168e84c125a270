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

/** What may be wrong with a list of stages as a whole: keys of words, for whoever shows it in a language (definitions/translations). */
export const STAGES_WRONG = ['stages.last-advisory', 'stages.same-key'] as const;
const [LAST_ADVISORY, SAME_KEY] = STAGES_WRONG;

/** The last stage decides; one that only gives an opinion would leave the path without an end. */
export const endsBinding = (stages: readonly Pick<Stage, 'binding'>[]): boolean => stages.at(-1)?.binding === true;

export const stagesSchema = z
  // A number beside another rule says nothing. It is one, so that the database, which counts by it, says so too (`case_approved`).
  .array(stageSchema.transform((stage): Stage => ({ ...stage, count: stage.rule === 'n' ? stage.count : 1 })))
  .min(1)
  .max(6)
  .refine(endsBinding, { error: LAST_ADVISORY })
  .refine((stages) => new Set(stages.map(({ key }) => key)).size === stages.length, { error: SAME_KEY });

export type Stage = z.output<typeof stageSchema>;
