import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../kernel';
import type { Reached } from './marks';

export type Told = { stage: number | null; organization: string | null; told: readonly string[]; escalatedTo: readonly string[] };

/**
 * Writes reached marks down, each once. Answers the furthest of those written now, the only one to be told of: a worker
 * that was away sends one notice, not three.
 */
export const writeMarks = async (req: PayloadRequest, clock: 'publication' | 'withdrawal', reached: readonly Reached[], people: Told): Promise<Reached | undefined> => {
  const written: Reached[] = [];
  const furthest = Math.max(...reached.map(({ share }) => share));
  for (const mark of reached) {
    const rows = await query(
      req,
      sql`insert into handbook.case_reminders (clock, subject, mark, stage, organization_id, told, escalated_to, sent)
          values (${clock}, ${mark.subject}::uuid, ${mark.mark}, ${people.stage}, ${people.organization}::uuid, ${uuidArray(people.told)},
            ${uuidArray(mark.share >= 1 ? people.escalatedTo : [])}, ${mark.share === furthest})
          on conflict do nothing returning mark`,
    );
    if (rows.length > 0) written.push(mark);
  }
  return written.find(({ share }) => share === furthest);
};
