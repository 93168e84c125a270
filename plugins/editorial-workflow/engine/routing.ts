import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Stage } from '../domain/definition';
import { routeStage, type ChainLink, type Route } from '../domain/route';

type Row = { organization: string; holders: string[] | null };

/** The owner's organisation and those above it, nearest first, each with who holds the role now (by themselves or in a group). */
export const chainHolders = async (req: PayloadRequest, ownerPath: string, role: string): Promise<ChainLink[]> => {
  const rows = await query<Row>(
    req,
    sql`
    select o.id as organization, (
      select json_agg(distinct u.id) from mandates m
      left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
      join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
      where m.organization_id = o.id and m.role = ${role}::role
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as holders
    from organizations o
    where o.path in (select left(${ownerPath}, n * 6) from generate_series(1, length(${ownerPath}) / 6) n)
      and (o.valid_to is null or o.valid_to > now())
    order by o.path desc`,
  );
  return rows.map(({ organization, holders }) => ({ organization, holders: holders ?? [] }));
};

/** Who decides a stage for content of this owner, leaving out those who may not. */
export const routeFor = async (
  req: PayloadRequest,
  stage: Pick<Stage, 'role' | 'rule' | 'count'>,
  ownerPath: string,
  excluded: ReadonlySet<string>,
): Promise<Route | undefined> => routeStage(stage, await chainHolders(req, ownerPath, stage.role), excluded);

/** Who publishes: the board at the owner, else the nearest above; never someone who wrote. */
export const routePublisher = (req: PayloadRequest, ownerPath: string, excluded: ReadonlySet<string>): Promise<Route | undefined> =>
  routeFor(req, { role: 'editorial-approver', rule: 'any', count: 1 }, ownerPath, excluded);
