import type { PayloadRequest } from 'payload';
import { databaseError, query, sql, uuidArray, withTicket } from '../../../plugins/kernel';
import { t } from '../translations';

const deleteAccount = async (req: PayloadRequest, id: string): Promise<void> => {
  await withTicket(req, 'mandates.demonstration-remove', () => query(req, sql`delete from mandates where user_id = ${id}::uuid`));
  await withTicket(req, 'groups.demonstration-remove', () => query(req, sql`delete from group_members where user_id = ${id}::uuid`));
  await withTicket(req, 'users.demonstration-remove', () => query(req, sql`delete from users where id = ${id}::uuid`));
};

/** Nobody signs in with it any more, its power has ended, its name and user name are free. */
const disableAccount = async (req: PayloadRequest, id: string): Promise<void> => {
  const open = sql`user_id = ${id}::uuid and (valid_to is null or valid_to > now())`;
  const ended = sql`valid_to = greatest(valid_from, now()), updated_at = now()`;
  await withTicket(req, 'mandates.demonstration-remove', () => query(req, sql`update mandates set ${ended} where ${open}`));
  await withTicket(req, 'groups.demonstration-remove', () => query(req, sql`update group_members set ${ended} where ${open}`));
  await query(req, sql`select handbook.end_sessions(${id}::uuid, null)`);
  await withTicket(req, 'users.demonstration-remove', () =>
    query(
      req,
      sql`update users set disabled_at = now(), display_name = ${t('vi', 'removed.name')}, username = 'demo-' || left(id::text, 8), email = null
          where id = ${id}::uuid`,
    ),
  );
};

/**
 * Deletes the accounts that left no trace. The database itself says which did: the audit trail, decisions and mandates
 * refuse to lose their actor, and such an account stays, disabled and without a name.
 */
export const removeAccounts = async (req: PayloadRequest, ids: readonly string[]): Promise<{ deleted: number; disabled: number }> => {
  const result = { deleted: 0, disabled: 0 };
  const theirs = uuidArray(ids);
  await withTicket(req, 'approval.demonstration-remove', () => query(req, sql`delete from approval_delegations where principal_id = any(${theirs}) or delegate_id = any(${theirs})`));
  await query(req, sql`delete from handbook.sign_ins where user_id = any(${theirs})`);
  for (const id of ids) {
    await withTicket(req, 'notifications.demonstration-remove', () => query(req, sql`delete from notifications where user_id = ${id}::uuid`));
    await query(req, sql`savepoint account`);
    try {
      await deleteAccount(req, id);
      await query(req, sql`release savepoint account`);
      result.deleted += 1;
    } catch (error) {
      if (!databaseError(req, error)) throw error;
      await query(req, sql`rollback to savepoint account`);
      await disableAccount(req, id);
      result.disabled += 1;
    }
  }
  return result;
};
