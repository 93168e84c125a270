import type { PayloadRequest } from 'payload';
import { databaseError, fail, query, sql } from '../../../kernel';
import { ADMINS, holdsOver, isUnder, type Power } from '../../../hierarchical-access';
import { memberFail } from '../../errors';

/**
 * The account that is to be a member's: kept on the cell's own line of organisations (by the cell, or by a committee
 * above it), or anywhere this person administers. Other accounts do not exist for them.
 */
export const requireAccount = async (req: PayloadRequest, power: Power, user: string, cell: { path: string }): Promise<void> => {
  const [account] = await query<{ path: string; disabled: boolean }>(
    req,
    sql`select home_path as path, disabled_at is not null as disabled from users where id = ${user}::uuid for share`,
  );
  if (!account || !(isUnder(cell.path, account.path) || holdsOver(power, ADMINS, account.path))) throw fail(req, 'not-found');
  if (account.disabled) throw memberFail(req, 'member.account-disabled');
  const [taken] = await query(req, sql`select id from members where user_id = ${user}::uuid`);
  if (taken) throw memberFail(req, 'member.account-taken');
};

/** Two links of one account at the same moment: the unique index lets one through, the other is told why. */
export const explainTaken = (req: PayloadRequest, error: unknown): never => {
  throw databaseError(req, error)?.code === 'database.conflict' ? memberFail(req, 'member.account-taken') : error;
};
