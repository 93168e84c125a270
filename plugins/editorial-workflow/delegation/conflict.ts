import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

type Asked = { principal: string; delegate: string | undefined; organization: string; from: Date; to: Date };
type Found = { overlap: boolean; chain: boolean; away: boolean };

/**
 * What already stands in the way in this time at this organisation: something of the principal's own; a delegation to them (a
 * delegate does not delegate on) or one by whom they name; an absence of whom they name.
 */
export const conflictOf = async (req: PayloadRequest, { principal, delegate, organization, from, to }: Asked): Promise<keyof Found | undefined> => {
  const to_ = delegate ?? null;
  const [found] = await query<Found>(
    req,
    sql`select coalesce(bool_or(principal_id = ${principal}::uuid), false) as overlap,
          coalesce(bool_or(${to_}::uuid is not null and (delegate_id = ${principal}::uuid or (principal_id = ${to_}::uuid and delegate_id is not null))), false) as chain,
          coalesce(bool_or(principal_id = ${to_}::uuid and delegate_id is null), false) as away
        from approval_delegations where organization_id = ${organization}::uuid and valid_to > valid_from
          and valid_from < ${to.toISOString()}::timestamptz and valid_to > ${from.toISOString()}::timestamptz`,
  );
  return (['overlap', 'chain', 'away'] as const).find((key) => found?.[key]);
};
