import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { isUnder } from '../../hierarchical-access';
import { organizationFail } from '../errors';
import { dayShown, instantOf } from './decision';
import type { Organization } from './organization';

/**
 * An organisation never stands under itself: not now, and on no day from `from` until now either. The second can
 * happen when the change is dated back: the new parent may have left the mover's subtree only since.
 */
export const assertNoRing = async (req: PayloadRequest, mover: Organization, parent: Organization, from: string): Promise<void> => {
  const names = { name: mover.name, parent: parent.name };
  if (isUnder(parent.path, mover.path)) throw organizationFail(req, 'organization.under-itself', names);
  const ring = await query<{ day: string }>(
    req,
    sql`with recursive up as (
          select ${parent.id}::uuid as id, tstzrange(${instantOf(from)}::timestamptz, null) as during
        union all
          select p.parent_id, up.during * tstzrange(p.valid_from, p.valid_to)
          from up join organization_periods p on p.organization_id = up.id and p.superseded_at is null
          where p.parent_id is not null and up.id <> ${mover.id}::uuid and up.during && tstzrange(p.valid_from, p.valid_to)
        )
        select to_char(upper(during) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day from up
        where id = ${mover.id}::uuid order by upper(during) desc limit 1`,
  );
  if (ring[0]) throw organizationFail(req, 'organization.under-itself-then', { ...names, day: dayShown(ring[0].day) });
};
