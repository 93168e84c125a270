import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { stagesSchema, type Stage } from '../domain/definition';

export type DefinitionRow = { id: string; key: string; name: string; version: number; stages: Stage[] };

/** The newest active version of the named workflow, or of the default one. A case freezes what it finds here. */
export const activeDefinition = async (req: PayloadRequest, key?: string): Promise<DefinitionRow | undefined> => {
  const [row] = await query<DefinitionRow>(
    req,
    sql`select id, key, name, version::int as version, stages from workflow_definitions
        where active and ${key === undefined ? sql`is_default` : sql`key = ${key}`} order by version desc limit 1`,
  );
  return row && { ...row, stages: stagesSchema.parse(row.stages) };
};
