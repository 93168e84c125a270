import type { PayloadRequest } from 'payload';
import { heldAt, powerOf } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { ELIGIBLE } from './roles';

/** Paths of the organisations at which this person stands in for somebody now; asked of the database only for those who could. */
export const standsInOver = async (req: PayloadRequest): Promise<string[]> => {
  const power = await powerOf(req);
  if (!power.user || heldAt(power, ELIGIBLE).length === 0) return [];
  const rows = await query<{ path: string }>(
    req,
    sql`select distinct organization_path as path from approval_delegations where delegate_id = ${power.user}::uuid and valid_from <= now() and valid_to > now()`,
  );
  return rows.map(({ path }) => path);
};
