import type { PayloadRequest } from 'payload';
import { ADMINS, holdsAt, holdsOver, powerOf, visibleOrganization } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { registrationFail } from '../errors';
import { COUNTERS } from './place';
import { CELL_LEADERS } from './registration';
import { isMember } from './standingOf';

export type KeptMember = { id: string; name: string; cell: string; path: string; status: string; user: string | null; accountOff: boolean; activated: boolean; email: string | null };
export type KeptCell = { id: string; name: string; path: string; form: string };

/** A member whose account this person looks after: secretary or deputy of the cell, administrators over it. */
export const keptMember = async (req: PayloadRequest, id: string): Promise<KeptMember> => {
  const power = await powerOf(req);
  const [row] = await query<KeptMember>(
    req,
    sql`select m.id, m.full_name as name, m.cell_id as cell, m.cell_path as path, m.status::text as status, m.user_id as "user", u.disabled_at is not null as "accountOff", u.hash is not null as activated, u.email
        from members m left join users u on u.id = m.user_id where m.id = ${id}::uuid for update of m`,
  );
  if (!row || !holdsOver(power, COUNTERS, row.path)) throw fail(req, 'not-found');
  if (!holdsAt(power, CELL_LEADERS, row.cell) && !holdsOver(power, ADMINS, row.path)) throw fail(req, 'auth.forbidden');
  if (!isMember(row.status)) throw registrationFail(req, 'registration.left');
  return row;
};

/** A cell whose accounts this person looks after. @param reads whoever counts there may look, too */
export const keptCell = async (req: PayloadRequest, id: string, reads = false): Promise<KeptCell> => {
  const power = await powerOf(req);
  const [row] = await query<KeptCell>(req, sql`select id, name, path, form::text as form from organizations where id = ${id}::uuid`);
  if (!row || row.form !== 'cell' || !visibleOrganization(power, row)) throw fail(req, 'not-found');
  const keeps = holdsAt(power, CELL_LEADERS, row.id) || holdsOver(power, ADMINS, row.path);
  if (!keeps && !(reads && holdsOver(power, COUNTERS, row.path))) throw fail(req, 'auth.forbidden');
  return row;
};
