import type { PayloadRequest } from 'payload';
import { fail, lockFor, query, sql } from '../../../kernel';
import { isUnder } from '../../domain/path';
import { ADMINS } from '../../domain/roles';
import { powerFail } from '../../errors';
import type { Power } from '../../power/Power';
import { heldOver } from '../../power/questions';

/** One person or one group, never both, never neither. */
export type Holder = { user: string | null; group: string | null };

const KEEPERS = [...ADMINS, 'committee-secretary'] as const;

/** The account, for somebody who answers for the organisation that keeps it; for others it does not exist. */
export const seenUser = async (req: PayloadRequest, power: Power, id: string): Promise<{ id: string; disabled: boolean }> => {
  const [user] = await query<{ id: string; path: string; disabled: boolean }>(
    req,
    sql`select id, home_path as path, disabled_at is not null as disabled from users where id = ${id}::uuid`,
  );
  if (!user || !heldOver(power, KEEPERS).some((top) => isUnder(user.path, top))) throw fail(req, 'not-found');
  return user;
};

export type SeenGroup = { id: string; organization: string; path: string };

/** The group, for administrators over the organisation that keeps it. */
export const seenGroup = async (req: PayloadRequest, power: Power, id: string): Promise<SeenGroup> => {
  const [group] = await query<SeenGroup>(
    req,
    sql`select id, organization_id as organization, organization_path as path from groups where id = ${id}::uuid`,
  );
  if (!group || !heldOver(power, ADMINS).some((top) => isUnder(group.path, top))) throw fail(req, 'not-found');
  return group;
};

/** Nobody gives themselves power, not even through a group they are in or will be in. */
export const refuseSelf = async (req: PayloadRequest, power: Power, { user, group }: Holder): Promise<void> => {
  if (user !== null && user === power.user) throw powerFail(req, 'mandate.self');
  if (group === null) return;
  const [self] = await query(
    req,
    sql`select id from group_members where group_id = ${group}::uuid and user_id = ${power.user}::uuid and (valid_to is null or valid_to > greatest(now(), valid_from))`,
  );
  if (self) throw powerFail(req, 'mandate.self');
};

/**
 * What a group may do and who is in it change one at a time: else a mandate given to the group and a person put
 * into it at the same moment would each be judged without the other.
 */
export const lockGroup = (req: PayloadRequest, group: string): Promise<void> => lockFor(req, `group:${group}`);
