import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, isUnder, powerOf, subtreeEnd } from '../../hierarchical-access';
import { query, sql, uuidArray, type SQL } from '../../kernel';
import { eligibleAt } from './eligible';
import { DECIDING } from './roles';
import type { DelegationsView, DelegationView } from './types';

const MOST = 100;

type Row = {
  id: string; principal: string; principalName: string; delegate: string | null; delegateName: string | null;
  organization: string; organizationName: string; path: string; from: string; to: string; reason: string | null; inForce: boolean;
};

/** What has not ended, the next first. */
const open = (req: PayloadRequest, condition: SQL): Promise<Row[]> =>
  query<Row>(
    req,
    sql`select d.id, d.principal_id as principal, p.display_name as "principalName", d.delegate_id as delegate, s.display_name as "delegateName",
          d.organization_id as organization, o.name as "organizationName", d.organization_path as path,
          d.valid_from as "from", d.valid_to as "to", d.reason, d.valid_from <= now() as "inForce"
        from approval_delegations d join users p on p.id = d.principal_id join organizations o on o.id = d.organization_id left join users s on s.id = d.delegate_id
        where d.valid_to > greatest(now(), d.valid_from) and ${condition} order by d.valid_from, d.id limit ${MOST}`,
  );

/** Everything the page "Ủy quyền và vắng mặt" shows to this person. */
export const delegationsView = async (req: PayloadRequest): Promise<DelegationsView> => {
  const power = await powerOf(req);
  if (!power.user) return { mine: [], forMe: [], administered: [], choices: [] };
  const me = power.user;
  const tops = heldOver(power, ADMINS);
  const view = (row: Row): DelegationView => ({
    id: row.id,
    principal: { id: row.principal, name: row.principalName },
    delegate: row.delegate ? { id: row.delegate, name: row.delegateName ?? '?' } : null,
    organization: { id: row.organization, name: row.organizationName },
    from: new Date(row.from).toISOString(),
    to: new Date(row.to).toISOString(),
    reason: row.reason,
    inForce: row.inForce,
    mayEnd: row.principal === me || tops.some((top) => isUnder(row.path, top)),
  });
  const below = tops.map((top) => sql`(d.organization_path >= ${top} and d.organization_path < ${subtreeEnd(top)})`);
  const held = heldAt(power, DECIDING);
  const people = held.length === 0 ? [] : await eligibleAt(req, held, me);
  const places = held.length === 0 ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(held)})`);
  const choices = held.map((organization): DelegationsView['choices'][number] => ({
    organization: { id: organization, name: places.find(({ id }) => id === organization)?.name ?? '?' },
    people: people.filter((each) => each.organization === organization).map(({ id, name }) => ({ id, name })),
  }));
  const administered = below.length === 0 ? [] : await open(req, sql`d.principal_id <> ${me}::uuid and (${sql.join(below, sql` or `)})`);
  return {
    mine: (await open(req, sql`d.principal_id = ${me}::uuid`)).map(view),
    forMe: (await open(req, sql`d.delegate_id = ${me}::uuid`)).map(view),
    administered: administered.map(view),
    choices,
  };
};
