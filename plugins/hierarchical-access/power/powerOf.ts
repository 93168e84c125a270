import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Role } from '../domain/roles';
import { NO_POWER, type HeldMandate, type Power } from './Power';

type Row = {
  active: boolean;
  mandates: { id: string; role: Role; organization: string; path: string }[] | null;
  member: { id: string; cell: string; path: string } | null;
  reach: string[] | null;
};

/**
 * Reads a user's power as the database sees it at this instant: one statement, index look-ups only.
 * A mandate that ended, a disabled user, a dissolved organisation count for nothing from that moment on.
 */
export const loadPower = async (req: PayloadRequest, user: string): Promise<Power> => {
  const [row] = await query<Row>(
    req,
    sql`
    with person as (select id from users where id = ${user}::uuid and disabled_at is null),
    held as (
      select m.id, m.role, m.organization_id as organization, o.path
      from mandates m join organizations o on o.id = m.organization_id
      where m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
        and (o.valid_to is null or o.valid_to > now())
        and (m.user_id in (select id from person)
          or m.group_id in (
            select g.group_id from group_members g
            where g.user_id in (select id from person) and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())))
    ),
    membership as (
      select b.id, b.cell_id as cell, o.path
      from members b join organizations o on o.id = b.cell_id
      where b.user_id in (select id from person) and b.status in ('official', 'probationary', 'exempt')
      limit 1
    ),
    places as (select path from held union select path from membership),
    reach as (
      select distinct left(p.path, n * 6) as path from places p cross join lateral generate_series(1, length(p.path) / 6) n
    )
    select
      exists (select 1 from person) as active,
      (select json_agg(held order by held.path, held.role) from held) as mandates,
      (select row_to_json(membership) from membership) as member,
      (select json_agg(o.id order by o.path) from organizations o join reach on reach.path = o.path) as reach`,
  );
  // A disabled account is nobody, also for what is about itself.
  if (!row?.active) return NO_POWER;
  return {
    user,
    mandates: (row.mandates ?? []) as HeldMandate[],
    member: row.member,
    reach: row.reach ?? [],
  };
};

const KEY = 'handbook.power';

/** The power of whoever sends this request; read once per request. Anonymous requests have none. */
export const powerOf = async (req: PayloadRequest): Promise<Power> => {
  if (!req.user || req.user.collection !== 'users') return NO_POWER;
  const context = req.context as Record<string, { user: string; power: Promise<Power> } | undefined>;
  const user = String(req.user.id);
  const known = context[KEY];
  if (known?.user === user) return known.power;
  const power = loadPower(req, user);
  context[KEY] = { user, power };
  return power;
};

/** Forgets what was read, after a command changed the caller's own power in the same request. */
export const forgetPower = (req: PayloadRequest): void => {
  delete (req.context as Record<string, unknown>)[KEY];
};
