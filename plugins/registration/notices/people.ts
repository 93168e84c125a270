import type { PayloadRequest } from 'payload';
import { chain } from '../../hierarchical-access';
import { query, sql } from '../../kernel';

const holders = sql`mandates m left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null`;
const held = sql`m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())`;

/** Secretary and deputy of the cell; where it has none, its own administrator. */
export const verifiersOf = async (req: PayloadRequest, cell: string): Promise<string[]> => {
  const rows = await query<{ id: string; role: string }>(
    req,
    sql`select distinct u.id, m.role::text as role from ${holders} where m.role in ('cell-secretary', 'cell-deputy-secretary', 'organization-admin') and m.organization_id = ${cell}::uuid and ${held}`,
  );
  const leaders = rows.filter(({ role }) => role !== 'organization-admin');
  return (leaders.length > 0 ? leaders : rows).map(({ id }) => id);
};

/** Secretary and administrator of the committee at this place or, where it has none, of the nearest above it that has. */
export const committeeOf = async (req: PayloadRequest, path: string): Promise<string[]> => {
  const places = chain(path);
  if (places.length === 0) return [];
  const rows = await query<{ id: string }>(
    req,
    sql`with able as (select u.id, length(m.organization_path) as depth from ${holders}
          where m.role in ('organization-admin', 'committee-secretary') and m.organization_path in (${sql.join(places.map((one) => sql`${one}`), sql`, `)}) and ${held})
        select distinct id from able where depth = (select max(depth) from able)`,
  );
  return rows.map(({ id }) => id);
};

/** Who approves for a cell: the committee above it. */
export const approversOf = (req: PayloadRequest, cellPath: string): Promise<string[]> => committeeOf(req, chain(cellPath).at(-2) ?? '');
