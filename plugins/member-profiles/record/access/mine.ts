import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { recordFail } from '../errors';

export type Mine = { id: string; cell: string; path: string; user: string };

/** The caller's own record, whatever their status: who has left still asks who looked. */
export const mine = async (req: PayloadRequest): Promise<Mine> => {
  // An account that is switched off is nobody's.
  const { user } = await powerOf(req);
  if (user === null) throw fail(req, 'auth.forbidden');
  const [row] = await query<Omit<Mine, 'user'>>(req, sql`select id, cell_id as cell, cell_path as path from members where user_id = ${user}::uuid`);
  if (!row) throw recordFail(req, 'proposal.not-mine');
  return { ...row, user };
};
