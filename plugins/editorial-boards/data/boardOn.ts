import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { BoardFunction } from '../domain/functions';

export type Named = { id: string; name: string };
export type SeatOn = {
  id: string;
  user: Named & { username: string };
  function: BoardFunction;
  topics: Named[];
  validFrom: string;
  validTo: string | null;
  decisionNumber: string;
  decisionDate: string;
  state: 'current' | 'future';
};
export type BoardOn = {
  id: string;
  decisionNumber: string;
  decisionDate: string;
  issuer: string;
  standingOrgan: Named | null;
  validFrom: string;
  validTo: string | null;
  seats: SeatOn[];
};

const iso = (column: ReturnType<typeof sql>) => sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The board of an organisation as it stood at an instant, with its seats; those that begin later are told as such. Undefined: there was none. */
export const boardOn = async (req: PayloadRequest, organization: string, at: string): Promise<BoardOn | undefined> => {
  const [board] = await query<Omit<BoardOn, 'seats'>>(
    req,
    sql`select b.id, b.decision_number as "decisionNumber", ${iso(sql`b.decision_date`)} as "decisionDate", b.issuer,
          case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as "standingOrgan",
          ${iso(sql`b.valid_from`)} as "validFrom", ${iso(sql`b.valid_to`)} as "validTo"
        from editorial_boards b left join organizations o on o.id = b.standing_organ_id
        where b.organization_id = ${organization}::uuid and b.valid_from <= ${at}::timestamptz and (b.valid_to is null or b.valid_to > ${at}::timestamptz)`,
  );
  if (!board) return undefined;
  const seats = await query<SeatOn>(
    req,
    sql`select s.id, json_build_object('id', u.id, 'name', u.display_name, 'username', u.username) as "user", s.function,
          coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from handbook.board_fields f join topics t on t.id = f.topic_id where f.seat_id = s.id), '[]'::json) as topics,
          ${iso(sql`s.valid_from`)} as "validFrom", ${iso(sql`s.valid_to`)} as "validTo", s.decision_number as "decisionNumber", ${iso(sql`s.decision_date`)} as "decisionDate",
          case when s.valid_from > ${at}::timestamptz then 'future' else 'current' end as state
        from board_seats s join users u on u.id = s.user_id
        where s.board_id = ${board.id}::uuid and s.valid_to is distinct from s.valid_from and (s.valid_to is null or s.valid_to > ${at}::timestamptz)
        order by array_position(array['head', 'deputy', 'member', 'secretary', 'secretariat'], s.function::text), u.display_name, s.id`,
  );
  return { ...board, seats };
};
