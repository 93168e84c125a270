import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../kernel';
import { isSystemAdmin } from '../power/questions';
import { powerOf } from '../power/powerOf';
import type { Power } from '../power/Power';

/** A handover of the software's own administration, as it was proposed. Instants are ISO. */
export type Handover = {
  id: string;
  from: string;
  to: string;
  holders: string[];
  decisionNumber: string;
  decisionDate: string;
  state: 'proposed' | 'confirmed' | 'rejected';
  proposedBy: string;
};

/** Only system administrators know of it. */
export const systemAdministrator = async (req: PayloadRequest, unknown: 'auth.forbidden' | 'not-found'): Promise<Power> => {
  const power = await powerOf(req);
  if (!isSystemAdmin(power)) throw fail(req, unknown);
  return power;
};

/** Held until the transaction ends. */
export const holdHandover = async (req: PayloadRequest, id: string): Promise<Handover> => {
  const [row] = await query<Handover>(
    req,
    sql`select id, from_id as "from", to_id as "to", to_json(holders) as holders, decision_number as "decisionNumber", decision_date as "decisionDate", state, proposed_by as "proposedBy"
        from handbook.administration_handovers where id = ${id}::uuid for update`,
  );
  if (!row) throw fail(req, 'not-found');
  return row;
};

/**
 * Mandates of system administrators held through an organ: by an account that the organ keeps (or a place below it), or by a group it keeps. What
 * lies below the organ that takes over is its own already.
 */
export const heldThrough = (req: PayloadRequest, from: string, to: string): Promise<{ id: string; user: string | null; group: string | null }[]> =>
  query(
    req,
    sql`select m.id, m.user_id as "user", m.group_id as "group" from mandates m
        left join users u on u.id = m.user_id left join groups g on g.id = m.group_id
        join organizations a on a.id = ${from}::uuid join organizations b on b.id = ${to}::uuid
        where m.role = 'system-admin' and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))
          and starts_with(coalesce(u.home_path, g.organization_path), a.path)
          and not starts_with(coalesce(u.home_path, g.organization_path), b.path)
        order by m.id for update of m`,
  );
