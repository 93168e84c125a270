import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import type { ChainLink } from '../domain/route';
import { standIn, type InForce } from './domain/standIn';
import { ELIGIBLE } from './roles';

const roles = sql.join(ELIGIBLE.map((role) => sql`${role}::role`), sql`, `);

/**
 * Delegations and absences in force at these organisations by the database's clock. A delegate whose account is off, or who
 * belongs to the organisation no longer, stands in for nobody: what is left is an absence.
 */
export const delegationsAt = (req: PayloadRequest, organizations: readonly string[]): Promise<InForce[]> =>
  query<InForce>(
    req,
    sql`select d.organization_id as organization, d.principal_id as principal, (
          select u.id from users u where u.id = d.delegate_id and u.disabled_at is null and exists (
            select 1 from mandates m
            left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
            where m.organization_id = d.organization_id and m.role in (${roles}) and coalesce(m.user_id, g.user_id) = d.delegate_id
              and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))) as delegate
        from approval_delegations d
        where d.organization_id = any(${uuidArray(organizations)}) and d.valid_from <= now() and d.valid_to > now()
        order by d.valid_from, d.id`,
  );

/** Holders as they are really there now. The last step of finding them: whoever narrows holders down does so before. */
export const present = async (req: PayloadRequest, links: readonly ChainLink[]): Promise<ChainLink[]> => {
  const held = links.filter(({ holders }) => holders.length > 0).map(({ organization }) => organization);
  return held.length === 0 ? [...links] : standIn(links, await delegationsAt(req, held));
};
