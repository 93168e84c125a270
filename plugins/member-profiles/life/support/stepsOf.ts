import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';

export type TakenStep = { step: string; state: string; by: string | null; reason: string | null; at: string };

/** The steps of one admission or ending, in their order; `s` names them. */
export const stepsOf = (req: PayloadRequest, which: SQL): Promise<TakenStep[]> =>
  query<TakenStep>(
    req,
    sql`select s.step, s.state, u.display_name as by, s.reason, to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from handbook.life_steps s left join users u on u.id = s.by_user where ${which} order by s.id`,
  );
