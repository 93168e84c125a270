import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { organizationFail } from '../errors';
import type { PartyOrganizationsOptions } from '../options';
import { dayShown, instantOf } from './decision';
import { membersAfter } from './members';
import type { Organization } from './organization';

/**
 * Nothing stood under the organisation after `from` that has left it since, and nobody came to it or left it since:
 * otherwise the tree of some day would hang on an organisation that was no more.
 */
export const assertQuietSince = async (
  req: PayloadRequest,
  options: PartyOrganizationsOptions,
  { id, name }: Organization,
  from: string,
): Promise<void> => {
  const left = await query(
    req,
    sql`select 1 from organization_periods where parent_id = ${id}::uuid and superseded_at is null
        and valid_to > ${instantOf(from)}::timestamptz and valid_to > valid_from limit 1`,
  );
  if (left.length === 0 && !(await membersAfter(req, options, id, from))) return;
  throw organizationFail(req, 'organization.later-changes', { name, day: dayShown(from) });
};
