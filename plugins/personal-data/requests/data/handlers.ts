import type { PayloadRequest } from 'payload';
import { ADMINS, chain, holdsOver, isUnder, type Power } from '../../../hierarchical-access';
import { query, sql, type SQL } from '../../../kernel';
import type { RequestRow } from './requestRow';

const texts = (list: readonly string[]): SQL => sql`array[${sql.join(list.map((one) => sql`${one}`), sql`, `)}]::text[]`;
const now = sql`(valid_from <= now() and (valid_to is null or valid_to > now()))`;

type About = Pick<RequestRow, 'path' | 'user' | 'about'>;

/**
 * In whose hands a request lies, the nearest first: at each organisation from where the person is upward, whoever was appointed for
 * personal data there, else its administrators. Never whom it is about, nor whose handling is complained about.
 */
export const handlersOf = async (req: PayloadRequest, { path, user, about }: About): Promise<string[][]> => {
  const rows = await query<{ ids: string[] }>(
    req,
    sql`with place as (select id, path, length(path) as depth from organizations where path = any(${texts(chain(path))})),
        able as (
          select p.depth, d.user_id as id, true as appointed from handbook.data_officers d join place p on p.id = d.organization_id where ${now}
          union
          select p.depth, coalesce(m.user_id, g.user_id), false from mandates m join place p on p.id = m.organization_id
            left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
            where m.role in ('organization-admin', 'system-admin') and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())),
        fit as (select a.* from able a join users u on u.id = a.id and u.disabled_at is null where a.id is distinct from ${user}::uuid and a.id is distinct from ${about}::uuid)
        select array_agg(distinct id) as ids from fit f where appointed or not exists (select 1 from fit b where b.depth = f.depth and b.appointed) group by depth order by depth desc`,
  );
  return rows.map(({ ids }) => ids);
};

/** Where this person is appointed for personal data now. */
export const appointedAt = async (req: PayloadRequest, user: string): Promise<string[]> =>
  (await query<{ path: string }>(req, sql`select o.path from handbook.data_officers d join organizations o on o.id = d.organization_id where d.user_id = ${user}::uuid and d.valid_from <= now() and (d.valid_to is null or d.valid_to > now())`)).map(({ path }) => path);

/** Over which subtrees somebody answers for personal data: where they administer, and where they are appointed. */
export const answersOver = (power: Power, appointed: readonly string[]): string[] => [
  ...power.mandates.filter(({ role }) => ADMINS.includes(role)).map(({ path }) => path),
  ...appointed,
];

/** Whether they may take this request in hand. */
export const mayHandle = (power: Power, appointed: readonly string[], { path }: Pick<RequestRow, 'path'>): boolean =>
  holdsOver(power, ADMINS, path) || appointed.some((top) => isUnder(path, top));
