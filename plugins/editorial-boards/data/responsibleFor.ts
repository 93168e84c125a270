import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/**
 * Who answers for a subject, or for the group it belongs to, on the board of an organisation at this instant (4529, Điều
 * 13.2.1). Handed to `editorialWorkflow` as `routeBy`: whether they may decide is asked there, of the mandates.
 */
export const responsibleFor = async (req: PayloadRequest, { organization, topic }: { organization: string; topic: string }): Promise<string[]> => {
  const rows = await query<{ user: string }>(
    req,
    sql`select distinct s.user_id as "user" from editorial_boards b
        join board_seats s on s.board_id = b.id and s.valid_from <= now() and (s.valid_to is null or s.valid_to > now())
        join handbook.board_fields f on f.seat_id = s.id
        where b.organization_id = ${organization}::uuid and b.valid_from <= now() and (b.valid_to is null or b.valid_to > now())
          and f.topic_id in (select t.id from topics t where t.id = ${topic}::uuid union select t.parent_id from topics t where t.id = ${topic}::uuid)
        order by s.user_id`,
  );
  return rows.map(({ user }) => user);
};
