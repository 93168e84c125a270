import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Place } from '../view/types';

/**
 * Where content of this owner can be offered: organisations strictly above it that have a board (somebody who approves last),
 * and advisory bodies with a board that serve one of these. Nearest first.
 */
export const targetsFor = (req: PayloadRequest, owner: { id: string; path: string }): Promise<Place[]> =>
  query<Place>(
    req,
    sql`select o.id, o.name from organizations o
        where (o.valid_to is null or o.valid_to > now()) and o.id <> ${owner.id}::uuid
          and (o.path in (select left(${owner.path}, n * 6) from generate_series(1, length(${owner.path}) / 6 - 1) n)
            or (o.kind = 'advisory' and left(o.path, -6) in (select left(${owner.path}, n * 6) from generate_series(1, length(${owner.path}) / 6 - 1) n)))
          and exists (
            select 1 from mandates m
            left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
            join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
            where m.organization_id = o.id and m.role = 'editorial-approver' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))
        order by length(o.path) desc, o.kind <> 'party', o.name`,
  );
