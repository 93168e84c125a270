import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { ELIGIBLE } from './roles';

type Candidate = { organization: string; id: string; name: string };

const roles = sql.join(ELIGIBLE.map((role) => sql`${role}::role`), sql`, `);

/** Who may be a delegate at these organisations now, by name; this one person left out. */
export const eligibleAt = (req: PayloadRequest, organizations: readonly string[], but: string): Promise<Candidate[]> =>
  query<Candidate>(
    req,
    sql`select distinct m.organization_id as organization, u.id, u.display_name as name from mandates m
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
        where m.organization_id = any(${uuidArray(organizations)}) and m.role in (${roles}) and u.id <> ${but}::uuid
          and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
        order by u.display_name, u.id limit 500`,
  );
