import type { PayloadRequest } from 'payload';
import { MANDATES } from '../../hierarchical-access';
import { query, sql, withTicket } from '../../kernel';
import { tableOf } from './tables';

/**
 * Ends every mandate held at an organisation that is no more. They end now, not on the day the decision is dated back
 * to: what was done by them until now was done with right.
 * @returns ids of the mandates that ended
 */
export const endMandates = (req: PayloadRequest, organization: string, now: Date): Promise<string[]> =>
  withTicket(req, `${MANDATES}.end:${organization}`, async () => {
    const rows = await query<{ id: string }>(
      req,
      sql`update ${tableOf(MANDATES)} set valid_to = greatest(valid_from, ${now.toISOString()}::timestamptz), updated_at = now()
          where organization_id = ${organization}::uuid and (valid_to is null or valid_to > greatest(valid_from, ${now.toISOString()}::timestamptz))
          returning id`,
    );
    return rows.map(({ id }) => id);
  });
