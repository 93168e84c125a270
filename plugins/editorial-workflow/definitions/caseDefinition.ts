import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** The name of the workflow a case was started with, whatever is in force now. */
export const caseDefinition = async (req: PayloadRequest, caseId: string): Promise<string> => {
  const [row] = await query<{ name: string }>(req, sql`select d.name from approval_cases c join workflow_definitions d on d.id = c.definition_id where c.id = ${caseId}::uuid`);
  return row?.name ?? '';
};
