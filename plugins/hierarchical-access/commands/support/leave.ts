import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { chain } from '../../domain/path';
import type { HierarchicalAccessOptions } from '../../options';

/** Whoever gives power up is signed out everywhere at that instant, in every process (migrations/sql/111). @returns how many sessions ended */
export const endSessionsOf = async (req: PayloadRequest, user: string): Promise<number> => {
  await query(req, sql`select id from users where id = ${user}::uuid for update`);
  const [row] = await query<{ ended: number }>(req, sql`select handbook.end_sessions(${user}::uuid, null) as ended`);
  return row?.ended ?? 0;
};

/** Administrators of the nearest organisation above this one that has any: whose task it is to fill what fell vacant. */
export const administratorsAbove = async (req: PayloadRequest, path: string): Promise<string[]> => {
  const above = chain(path).slice(0, -1);
  if (above.length === 0) return [];
  const rows = await query<{ id: string; level: number }>(
    req,
    sql`select distinct u.id, length(m.organization_path) as level from mandates m
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
        where m.role in ('system-admin', 'organization-admin') and m.organization_path in (${sql.join(above.map((each) => sql`${each}`), sql`, `)})
          and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())`,
  );
  const nearest = Math.max(...rows.map(({ level }) => level));
  return rows.filter(({ level }) => level === nearest).map(({ id }) => id);
};

/** Tells them that the organisation's account is nobody's now. */
export const tellVacant = async (req: PayloadRequest, { told }: HierarchicalAccessOptions, mandate: string, path: string): Promise<void> => {
  if (!told) return;
  const [row] = await query<{ organization: string; name: string; validFrom: Date; validTo: Date; decision: string }>(
    req,
    sql`select m.organization_id as organization, o.name, m.valid_from as "validFrom", m.valid_to as "validTo", m.decision_number as decision
        from mandates m join organizations o on o.id = m.organization_id where m.id = ${mandate}::uuid`,
  );
  if (!row) return;
  const { organization, name, decision } = row;
  const users = await administratorsAbove(req, path);
  await told(req, { what: 'vacant', mandate, users, role: 'organization-admin', organization, organizationName: name, validFrom: new Date(row.validFrom), validTo: new Date(row.validTo), decisionNumber: decision });
};
