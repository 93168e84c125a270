import type { PayloadRequest } from 'payload';
import { fail } from '../../kernel';
import { seenBatch, type BatchRow } from '../desk/data/batchRow';

/** A reconciliation of an organisation that this person administers; for others it does not exist. */
export const seenRun = async (req: PayloadRequest, id: string, how: { lock?: boolean } = {}): Promise<BatchRow> => {
  const batch = await seenBatch(req, id, how);
  if (batch.purpose !== 'reconcile') throw fail(req, 'not-found');
  return batch;
};
