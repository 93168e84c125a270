import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Role } from '../domain/roles';

/** Users who hold the role exactly at the organisation now, by themselves or through a group; disabled users are left out. */
export const holdersOf = async (req: PayloadRequest, role: Role, organization: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    req,
    sql`
    select distinct u.id from mandates m
    left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
    where m.role = ${role} and m.organization_id = ${organization}::uuid
      and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
    order by u.id`,
  );
  return rows.map(({ id }) => id);
};
