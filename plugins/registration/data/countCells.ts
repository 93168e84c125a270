import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../kernel';

/** Counts these cells anew, at once: what was done there shows in the figures without waiting for the worker. */
export const countCells = async (req: PayloadRequest, cells: readonly string[]): Promise<void> => {
  await withTicket(req, 'activation.count', () => query(req, sql`select handbook.count_activation(${uuidArray(cells)})`));
};
