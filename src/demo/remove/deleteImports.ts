import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Lists that invented people sent in, and what was found when they were held against the register. */
export const deleteImports = async (req: PayloadRequest, users: readonly string[]): Promise<void> => {
  const batches = sql`select id from handbook.member_imports where by_user = any(${uuidArray(users)}) and purpose = 'reconcile'`;
  await withTicket(req, 'members.import-demonstration-remove', async () => {
    for (const table of ['reconciliation_rows', 'member_import_rows', 'member_import_cells', 'member_import_findings'] as const) await query(req, sql`delete from handbook.${sql.identifier(table)} where batch_id in (${batches})`);
    await query(req, sql`delete from handbook.member_imports where id in (${batches})`);
  });
};
