import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';
import type { SupportLevel, SupportSide, SupportState, SupportStep } from '../../domain/machine';
import { iso } from './supportRow';

/** One line of what was done and said. Handlers are not named to who asked: the office answers. */
export type ThreadLine = { at: string; step: SupportStep | 'ask' | 'overdue'; state: SupportState; level: SupportLevel; side: SupportSide; words: string | null };

/** Lines of these requests in their order; what the clock notes for handlers only is left out for who asked. */
export const threadsOf = async (req: PayloadRequest, ids: readonly string[], forReporter: boolean): Promise<Map<string, ThreadLine[]>> => {
  const rows = await query<ThreadLine & { request: string }>(
    req,
    sql`select s.request_id as request, ${iso(sql`s.recorded_at`)} as at, s.step, s.state, s.level, s.side, s.words from handbook.support_steps s
        where s.request_id = any(${uuidArray(ids)}) ${forReporter ? sql`and s.step <> 'overdue'` : sql``} order by s.id`,
  );
  const threads = new Map<string, ThreadLine[]>(ids.map((id) => [id, []]));
  for (const { request, ...line } of rows) threads.get(request)?.push(line);
  return threads;
};
