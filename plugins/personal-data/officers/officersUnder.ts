import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** Who answers for personal data at an organisation, by decision. Days are `YYYY-MM-DD`. */
export type Officer = { id: string; name: string; organization: { id: string; name: string }; decisionNumber: string; decisionDate: string; since: string };

/** Appointments in force under some places of the tree. */
export const officersUnder = (req: PayloadRequest, tops: readonly string[]): Promise<Officer[]> =>
  query<Officer>(
    req,
    sql`select d.id, u.display_name as name, jsonb_build_object('id', o.id, 'name', o.name) as organization, d.decision_number as "decisionNumber",
          to_char(d.decision_date, 'YYYY-MM-DD') as "decisionDate", to_char(d.valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as since
        from handbook.data_officers d join organizations o on o.id = d.organization_id join users u on u.id = d.user_id
        where d.valid_from <= now() and (d.valid_to is null or d.valid_to > now()) and (${tops.length === 0 ? sql`false` : sql.join(tops.map((top) => sql`(o.path >= ${top} and o.path < handbook.subtree_end(${top}))`), sql` or `)})
        order by o.path, u.display_name limit 200`,
  );
