import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { AdmissionState } from './admissions/domain/states';
import { writeStep as writeAdmission } from './admissions/data/writeStep';
import { writeStep as writeEnding } from './endings/data/writeStep';
import type { EndingKind } from './endings/domain/kinds';
import { t } from './translations';

/**
 * Whoever belongs to no cell any more has no probation to be followed and no proposal to be decided: every command that ends a membership calls this
 * (`memberGone` of the transfers does, and who leaves the city), with the member's row held. What brought it about was closed before.
 */
export const lifeGone = async (req: PayloadRequest, member: string, now: Date): Promise<void> => {
  const reason = t('vi', 'reason.gone');
  const admissions = await query<{ id: string; cell: string; state: AdmissionState }>(
    req,
    sql`select id, cell_id as cell, state from handbook.admissions where member_id = ${member}::uuid and closed_at is null for update`,
  );
  for (const { id, cell } of admissions) await writeAdmission(req, { id, cell, member }, { action: 'admissions.gone', step: 'gone', to: 'ended', now, reason, set: sql`answer = ${reason}` });
  const endings = await query<{ id: string; cell: string; kind: EndingKind }>(
    req,
    sql`select id, cell_id as cell, kind from handbook.endings where member_id = ${member}::uuid and closed_at is null for update`,
  );
  for (const { id, cell, kind } of endings) await writeEnding(req, { id, cell, member, kind }, { action: 'endings.gone', step: 'gone', to: 'withdrawn', now, reason, set: sql`answer = ${reason}` });
};
