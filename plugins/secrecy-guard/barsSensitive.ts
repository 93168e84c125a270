import type { PayloadRequest } from 'payload';
import { clock, query, sql, vietnamDay } from '../kernel';

/** The decision by which a head, of this organisation or above it, bars "không mật nhưng nhạy cảm" today; undefined where nobody does. */
export const barsSensitive = async (req: PayloadRequest, path: string): Promise<string | undefined> => {
  const [bar] = await query<{ decision: string }>(
    req,
    sql`select b.decision_number as decision from handbook.sensitive_bars b join organizations o on o.id = b.organization_id
        where left(${path}, length(o.path)) = o.path and b.valid_from <= ${vietnamDay(clock.now())}::date and (b.valid_to is null or b.valid_to > ${vietnamDay(clock.now())}::date)
        order by length(o.path) desc limit 1`,
  );
  return bar?.decision;
};
