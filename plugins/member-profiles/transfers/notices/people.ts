import type { PayloadRequest } from 'payload';
import { chain } from '../../../hierarchical-access';
import { query, sql, type SQL } from '../../../kernel';

const held = sql`m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())`;
const holders = sql`mandates m left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null`;
const paths = (list: readonly string[]): SQL => (list.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(list.map((path) => sql`${path}`), sql`, `)}]`);

/** Administrator and secretary of the committee at this place or, where it has none, of the nearest above it that has. */
export const committeePeople = async (req: PayloadRequest, path: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    req,
    sql`with able as (
          select u.id, length(m.organization_path) as depth from ${holders}
          where m.role in ('organization-admin', 'committee-secretary') and m.organization_path = any(${paths(chain(path))}) and ${held})
        select distinct id from able where depth = (select max(depth) from able)`,
  );
  return rows.map(({ id }) => id);
};

/** Secretary and deputy of a cell. */
export const cellPeople = async (req: PayloadRequest, cell: string): Promise<string[]> => {
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct u.id from ${holders} where m.role in ('cell-secretary', 'cell-deputy-secretary') and m.organization_id = ${cell}::uuid and ${held}`,
  );
  return rows.map(({ id }) => id);
};
