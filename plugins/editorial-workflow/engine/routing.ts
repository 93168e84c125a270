import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { cellChain } from '../definitions/domain/cellChain';
import { CELL_ROLE, type Stage } from '../domain/definition';
import { present } from '../delegation/inForce';
import { routeStage, type ChainLink, type Route } from '../domain/route';

type Row = { organization: string; holders: string[] | null };

/** The owner's organisation and those above it, nearest first, each with who holds the role now (by themselves or in a group). */
export const heldChain = async (req: PayloadRequest, ownerPath: string, role: string): Promise<ChainLink[]> => {
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

/** The same as they are really there now: delegates for those who handed over, and nobody for those who are away. */
export const chainHolders = async (req: PayloadRequest, ownerPath: string, role: string): Promise<ChainLink[]> =>
  present(req, await heldChain(req, ownerPath, role));

/** Who answers for a cell's content: its leaders as the rule of `cellChain` has it, then the boards above. */
const cellHolders = async (req: PayloadRequest, ownerPath: string, excluded: ReadonlySet<string>): Promise<ChainLink[]> => {
  const [held] = await heldChain(req, ownerPath, CELL_ROLE);
  const [secretary] = await chainHolders(req, ownerPath, CELL_ROLE);
  const [deputy] = await chainHolders(req, ownerPath, 'cell-deputy-secretary');
  const boards = await chainHolders(req, ownerPath, 'editorial-approver');
  return held && secretary && deputy ? cellChain({ secretaries: held.holders, secretary, deputy, boards }, excluded) : boards;
};

/** Everybody of whom a stage's deciders are taken, nearest first, as they are there now; those who may not decide still among them. */
export const stageHolders = (req: PayloadRequest, role: Stage['role'], ownerPath: string, excluded: ReadonlySet<string>): Promise<ChainLink[]> =>
  role === CELL_ROLE ? cellHolders(req, ownerPath, excluded) : chainHolders(req, ownerPath, role);

/** The place at which this person holds it in their own right: neither as a delegate, nor having handed over or being away. */
export const heldInPerson = (chain: readonly ChainLink[], user: string): ChainLink | undefined => chain.find(({ holders, standIns }) => holders.includes(user) && !standIns?.[user]);

/** Who decides a stage for content of this owner, leaving out those who may not. */
export const routeFor = async (
  req: PayloadRequest,
  stage: Pick<Stage, 'role' | 'rule' | 'count'>,
  ownerPath: string,
  excluded: ReadonlySet<string>,
): Promise<Route | undefined> => routeStage(stage, await stageHolders(req, stage.role, ownerPath, excluded), excluded);

/**
 * Who publishes: the board at the owner, else the nearest above; never someone who wrote. By a cell's own path whoever answers
 * for it posts it too.
 * @param stages of the path the item takes
 */
export const routePublisher = (req: PayloadRequest, ownerPath: string, excluded: ReadonlySet<string>, stages: readonly Pick<Stage, 'role'>[]): Promise<Route | undefined> =>
  routeFor(req, { role: stages.at(-1)?.role === CELL_ROLE ? CELL_ROLE : 'editorial-approver', rule: 'any', count: 1 }, ownerPath, excluded);
