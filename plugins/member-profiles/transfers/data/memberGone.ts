import type { CommandContext } from '../../../kernel';
import { query, sql } from '../../../kernel';
import { lifeGone } from '../../life/lifeGone';
import { t } from '../translations';
import { tellStep } from '../notices/tellStep';
import { turnStay } from './move';
import { transferColumns, type TransferRow } from './transferRow';
import { writeStep } from './writeStep';

/**
 * Whoever belongs to no cell any more has no transfer under way, is nobody's guest, and nothing is to be decided of them: every command that ends a membership calls this,
 * with the member's row held, before the status changes (the database refuses the commit otherwise).
 */
export const memberGone = async ({ req, now }: CommandContext, member: string, on: Date): Promise<void> => {
  await turnStay(req, { member, to: on, at: on, now });
  const open = await query<TransferRow>(req, sql`select ${transferColumns} from transfers t where t.member_id = ${member}::uuid and t.state in ('prepared', 'sent', 'returned') for update`);
  for (const row of open) {
    const reason = t('vi', 'reason.member-gone');
    await writeStep(req, row, { action: 'transfers.withdraw', step: 'withdraw', to: 'withdrawn', now, reason, set: sql`answer = ${reason}` });
    await tellStep(req, row.id, 'withdraw');
  }
  await lifeGone(req, member, now);
};
