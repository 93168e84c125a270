import type { Payload, PayloadRequest } from 'payload';
import { prepared, query, sql, type PreparedStatement, type SQL } from '../../kernel';
import type { Role } from '../domain/roles';
import { NO_POWER, type HeldMandate, type Power } from './Power';

type Row = {
  active: boolean;
  mandates: { id: string; role: Role; organization: string; path: string }[] | null;
  member: { id: string; cell: string; path: string } | null;
  reach: string[] | null;
  waiting: boolean;
  holdsForMs: number | null;
};

export type ReadPower = {
  power: Power;
  /** Milliseconds, by the database's clock, until something this was read from begins or ends by date; null: nothing does. */
  holdsForMs: number | null;
};

/**
 * A user's power as the database sees it at this instant; `$1` the user. Index look-ups only, whatever the city's size: where
 * two questions were joined by "or", or the chain of places was a join, whole tables would be read.
 * A mandate that ended, a disabled user, a dissolved organisation count for nothing from that moment on.
 */
const POWER: PreparedStatement = {
  name: 'power',
  text: `
with belongs as (
  select g.group_id, g.valid_from, g.valid_to from group_members g
  where g.user_id = $1::uuid and (g.valid_to is null or g.valid_to > now())
),
-- Two questions, each by its own index: joined by "or" they would read every mandate of the city.
theirs as (
  select m.id, m.role, m.organization_id, m.group_id, m.valid_from, m.valid_to from mandates m where m.user_id = $1::uuid
  union all
  select m.id, m.role, m.organization_id, m.group_id, m.valid_from, m.valid_to
  from (select distinct group_id from belongs) g join mandates m on m.group_id = g.group_id
),
posts as (
  select m.id, m.role, m.organization_id as organization, o.path, m.group_id, m.valid_from, m.valid_to, o.valid_to as dissolved
  from theirs m join organizations o on o.id = m.organization_id
  where (m.valid_to is null or m.valid_to > now()) and (o.valid_to is null or o.valid_to > now())
),
held as (
  select id, role, organization, path from posts
  where valid_from <= now() and (group_id is null or group_id in (select group_id from belongs where valid_from <= now()))
),
turns as (
  select unnest(array[valid_from, valid_to, dissolved]) as at from posts
  union all select unnest(array[valid_from, valid_to]) from belongs
),
membership as (
  select b.id, b.cell_id as cell, o.path
  from members b join organizations o on o.id = b.cell_id
  where b.user_id = $1::uuid and b.status in ('official', 'probationary', 'exempt')
  limit 1
),
places as (select path from held union select path from membership),
reach as (
  select distinct left(p.path, n * 6) as path from places p cross join lateral generate_series(1, length(p.path) / 6) n
)
select
  exists (select 1 from users where id = $1::uuid and disabled_at is null) as active,
  exists (select 1 from held where role::text = any ((select handbook.second_factor_roles())::text[])) and not handbook.has_second_factor($1::uuid) as waiting,
  (select json_agg(held order by held.path, held.role) from held) as mandates,
  (select row_to_json(membership) from membership) as member,
  (select json_agg(o.id order by o.path) from organizations o where o.path = any(array(select path from reach))) as reach,
  (select (extract(epoch from min(at) - now()) * 1000)::float8 from turns where at > now()) as "holdsForMs"`,
};

/** The same statement for a transaction, where Drizzle binds the values. */
const within = (user: string): SQL => sql.join(POWER.text.split('$1').map((part) => sql.raw(part)), sql`${user}`);

const understood = (row: Row | undefined, user: string): ReadPower => {
  const holdsForMs = row?.holdsForMs ?? null;
  // A disabled account is nobody, also for what is about itself.
  if (!row?.active) return { power: NO_POWER, holdsForMs };
  return {
    power: { user, mandates: (row.mandates ?? []) as HeldMandate[], member: row.member, reach: row.reach ?? [], ...(row.waiting ? { waiting: 'second-factor' } : {}) },
    holdsForMs,
  };
};

/** What is committed, on a connection of the pool. */
export const readPower = async (payload: Payload, user: string): Promise<ReadPower> => {
  const [row] = await prepared<Row>(payload, POWER, [user]);
  return understood(row, user);
};

/** What the request's own transaction sees, its uncommitted changes included. */
export const readPowerWithin = async (req: PayloadRequest, user: string): Promise<Power> => {
  const [row] = await query<Row>(req, within(user));
  return understood(row, user).power;
};
