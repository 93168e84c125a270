import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import { ELIGIBLE } from './roles';

type Candidate = { organization: string; id: string; name: string };

/** The most people one place's list offers: a large board must not push out those of another place. */
const MOST = 500;

const roles = sql.join(ELIGIBLE.map((role) => sql`${role}::role`), sql`, `);

/**
 * Who may be a delegate at these organisations now, by name; this one person left out.
 * @param only asks of one person alone, however many there are
 * @param most of each organisation
 */
export const eligibleAt = (req: PayloadRequest, organizations: readonly string[], but: string, { only, most = MOST }: { only?: string; most?: number } = {}): Promise<Candidate[]> =>
  query<Candidate>(
    req,
    sql`select organization, id, name from (
          select m.organization_id as organization, u.id, u.display_name as name, row_number() over (partition by m.organization_id order by u.display_name, u.id) as place from mandates m
          left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
          join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
          where m.organization_id = any(${uuidArray(organizations)}) and m.role in (${roles}) and u.id <> ${but}::uuid and (${only ?? null}::uuid is null or u.id = ${only ?? null}::uuid)
            and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
          group by m.organization_id, u.id, u.display_name) candidate
        where place <= ${most} order by name, id`,
  );
