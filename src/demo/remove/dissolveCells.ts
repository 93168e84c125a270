import { createLocalReq, type PayloadRequest } from 'payload';
import { contributionsOf, isHandbookError, query, runCommand, sql, vietnamDay } from '../../../plugins/kernel';
import { systemAdministrator } from '../accounts';
import { t } from '../translations';

/**
 * Dissolves the invented cells by the product's own command, as the demonstration's system administrator, where nobody
 * is left in them. The committees stay: they are facts, and the audit trail stands on them. @returns how many were
 */
export const dissolveCells = async (req: PayloadRequest, cells: readonly string[], now: Date): Promise<number> => {
  const [user] = await query<{ id: string }>(req, sql`select id from users where username = ${systemAdministrator.username} and disabled_at is null`);
  const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'organizations.dissolve');
  if (!user || !command) return 0;
  const today = vietnamDay(now);
  let dissolved = 0;
  for (const id of cells) {
    await query(req, sql`savepoint cell`);
    const transactionID = await req.transactionID;
    const asAdministrator = await createLocalReq({ user: { ...user, collection: 'users' } as never, req: transactionID === undefined ? {} : { transactionID } }, req.payload);
    try {
      await runCommand(command, asAdministrator, { id, decisionNumber: t('vi', 'removed.reason'), decisionDate: today, from: today });
      await query(req, sql`release savepoint cell`);
      dissolved += 1;
    } catch (error) {
      // Somebody real is in it, or something stands below it: it stays.
      if (!isHandbookError(error)) throw error;
      await query(req, sql`rollback to savepoint cell`);
    }
  }
  return dissolved;
};
