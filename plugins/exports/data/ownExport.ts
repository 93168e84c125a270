import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { fail } from '../../kernel';
import { exportRow, type ExportRow } from './exportRow';

/** An export that this person asked for; for others it does not exist. Who has no power any more fetches nothing either. */
export const ownExport = async (req: PayloadRequest, id: string, how: { lock?: boolean } = {}): Promise<ExportRow> => {
  const { user, mandates } = await powerOf(req);
  const row = user === null || mandates.length === 0 ? undefined : await exportRow(req, id, how);
  if (!row || row.by !== user) throw fail(req, 'not-found');
  return row;
};
