import type { PayloadRequest } from 'payload';
import { ADMINS, BOARD, heldAt, holdsOver, powerOf } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { workflowFail } from '../errors';

type DelegationRow = { id: string; principal: string; delegate: string | null; organization: string; path: string; validFrom: string; validTo: string; ended: boolean };

/** The delegation, for those it is about, the organisation's board and its administration; for others it does not exist. */
export const seenDelegation = async (req: PayloadRequest, id: string, lock = false): Promise<DelegationRow> => {
  const [row] = await query<DelegationRow>(
    req,
    sql`select id, principal_id as principal, delegate_id as delegate, organization_id as organization, organization_path as path,
          valid_from as "validFrom", valid_to as "validTo", valid_to <= greatest(now(), valid_from) as ended
        from approval_delegations where id = ${id}::uuid ${lock ? sql`for update` : sql``}`,
  );
  const power = await powerOf(req);
  const mine = row !== undefined && power.user !== null && [row.principal, row.delegate].includes(power.user);
  if (!row || !(mine || heldAt(power, BOARD).includes(row.organization) || holdsOver(power, ADMINS, row.path))) throw workflowFail(req, 'delegation.not-found');
  return row;
};
