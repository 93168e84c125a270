import type { PayloadRequest } from 'payload';
import { ADMINS, BOARD, WRITERS, type Role } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import type { CaseRow } from '../engine/caseRow';
import type { Person } from '../view/types';

const roles = (some: readonly Role[]) => sql.join(some.map((role) => sql`${role}::role`), sql`, `);

/**
 * Everybody who may read the submitted text now, as `maySeeDraft` judges of one person: the owner's board, administration over
 * it, and the board the case came up to.
 */
export const readersOf = (req: PayloadRequest, row: Pick<CaseRow, 'owner' | 'ownerPath' | 'decidingOrganization'>): Promise<Person[]> =>
  query<Person>(
    req,
    sql`select distinct u.id, u.display_name as name from mandates m join organizations o on o.id = m.organization_id and (o.valid_to is null or o.valid_to > now())
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
        where m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
          and o.path in (select left(${row.ownerPath}, n * 6) from generate_series(1, length(${row.ownerPath}) / 6) n)
          and ((m.organization_id = ${row.owner}::uuid and m.role in (${roles(WRITERS)})) or m.role in (${roles(ADMINS)})
            or (m.organization_id = ${row.decidingOrganization}::uuid and m.role in (${roles(BOARD)})))
        order by u.display_name, u.id limit 300`,
  );
