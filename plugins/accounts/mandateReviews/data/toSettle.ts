import type { PayloadRequest } from 'payload';
import type { Role } from '../../../hierarchical-access';
import { query, sql } from '../../../kernel';
import { belowTops } from './who';

/** Why a mandate or an account is to be handed over or ended. */
export type Why = 'vacant' | 'off' | 'left' | 'other-cell' | 'idle';

/** A change of post that nobody drew the consequence of yet. `mandate` is the last one where the organisation's account is vacant. */
export type ToSettle = { mandate: string; role: Role; organization: string; name: string; path: string; holder: string; user: string | null; why: Why };

const MOST = 500;

/**
 * Derived, never written down: mandates in force whose holder's account is off, who is no member any more (died, left, transferred away), or
 * who leads a cell they do not belong to; and accounts of organisations that somebody held and nobody holds.
 */
export const toSettleBelow = (req: PayloadRequest, tops: readonly string[]): Promise<ToSettle[]> =>
  query<ToSettle>(
    req,
    sql`with held as (
          select m.id, m.role::text as role, m.organization_id, m.organization_path as path, m.user_id, u.display_name, u.disabled_at, b.status::text as status, b.cell_id
          from mandates m join users u on u.id = m.user_id join organizations o on o.id = m.organization_id and (o.valid_to is null or o.valid_to > now())
          left join members b on b.user_id = m.user_id
          where m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and ${belowTops(sql`m.organization_path`, tops)})
        , faults as (
          select h.*, case when h.disabled_at is not null then case when exists (select 1 from handbook.account_uses a where a.user_id = h.user_id and a.idle_since is not null) then 'idle' else 'off' end
            when h.status is not null and h.status not in ('official', 'probationary', 'exempt') then 'left'
            when h.role in ('cell-secretary', 'cell-deputy-secretary') and h.cell_id is distinct from h.organization_id then 'other-cell' end as why from held h)
        , vacant as (
          select distinct on (m.organization_id) m.id, m.role::text as role, m.organization_id, m.organization_path as path, u.display_name
          from mandates m join users u on u.id = m.user_id join organizations o on o.id = m.organization_id and (o.valid_to is null or o.valid_to > now())
          where m.role = 'organization-admin' and m.valid_to > m.valid_from and m.valid_to <= now() and ${belowTops(sql`m.organization_path`, tops)}
            and not exists (select 1 from mandates n where n.organization_id = m.organization_id and n.role = 'organization-admin' and (n.valid_to is null or n.valid_to > greatest(now(), n.valid_from)))
          order by m.organization_id, m.valid_to desc)
        select f.id as mandate, f.role, f.organization_id as organization, o.name, f.path, f.display_name as holder, f.user_id as "user", f.why from faults f join organizations o on o.id = f.organization_id where f.why is not null
        union all
        select v.id, v.role, v.organization_id, o.name, v.path, v.display_name, null, 'vacant' from vacant v join organizations o on o.id = v.organization_id
        order by path, role limit ${MOST}`,
  );
