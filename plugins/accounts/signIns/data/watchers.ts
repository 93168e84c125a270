import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/**
 * Administrators of the nearest organisation, from the account's own upwards, who may see it: one that stands above them is told further up. Never
 * the account itself. @returns ids of users
 */
export const watchersOf = async (req: PayloadRequest, user: string): Promise<string[]> => {
  const rows = await query<{ id: string; level: number }>(
    req,
    sql`select distinct w.id, length(m.organization_path) as level from users u
        join mandates m on m.organization_path = any (handbook.paths_above(u.home_path) || u.home_path::text)
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users w on w.id = coalesce(m.user_id, g.user_id) and w.disabled_at is null and w.id <> u.id
        where u.id = ${user}::uuid and m.role in ('system-admin', 'organization-admin') and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
          and u.id not in (select handbook.standing_above(m.organization_path))`,
  );
  const nearest = Math.max(...rows.map(({ level }) => level));
  return rows.filter(({ level }) => level === nearest).map(({ id }) => id);
};
