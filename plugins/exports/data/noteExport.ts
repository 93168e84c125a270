import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';

/** Writes down, once each, that these members stand in the file of this export. For kinds that open nothing sealed; others go through `openRecords`. */
export const noteExport = async (req: PayloadRequest, exportId: string, members: readonly string[]): Promise<void> => {
  await query(req, sql`select handbook.note_export(${uuidArray(members)}, ${exportId}::uuid)`);
};
