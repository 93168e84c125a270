import type { PayloadRequest } from 'payload';
import { holdersOf, powerText } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import { mayKeep, type Place } from '../commands/support/place';
import { roleOf } from '../domain/functions';
import { compare } from '../domain/standing';
import { t } from '../translations';
import { boardOn, type BoardOn, type Named, type SeatOn } from './boardOn';

export type SeatView = SeatOn & { functionName: string; powerless: boolean; roleName: string };
export type BoardView = {
  organization: Named;
  /** The instant it speaks of, ISO 8601 UTC. */
  at: string;
  board: (Omit<BoardOn, 'seats'> & { seats: SeatView[] }) | null;
  /** Who may decide and is not on the board; always of now, for mandates are asked about now. */
  unseated: { user: Named; roles: string[] }[];
  /** Groups of subjects that nobody on the board answers for. */
  uncovered: Named[];
  history: { id: string; decisionNumber: string; decisionDate: string; validFrom: string; validTo: string | null; seats: number }[];
  topics: Named[];
  mayKeep: boolean;
};

/** What the page and `editorial-boards.read` show of an organisation's board on a day. */
export const boardView = async (req: PayloadRequest, place: Place, at: string): Promise<BoardView> => {
  const board = await boardOn(req, place.id, at);
  const holders = { 'editorial-approver': await holdersOf(req, 'editorial-approver', place.id), 'editorial-reviewer': await holdersOf(req, 'editorial-reviewer', place.id) };
  const current = (board?.seats ?? []).filter(({ state }) => state === 'current');
  const compared = compare(current.map((seat) => ({ id: seat.id, user: seat.user.id, function: seat.function })), holders);
  const people = await query<Named>(req, sql`select id, display_name as name from users where id = any(${uuidArray(compared.unseated.map(({ user }) => user))}) order by display_name, id`);
  const topics = await query<Named>(
    req,
    sql`select t.id, t.name from topics t join organizations o on o.id = ${place.id}::uuid
        where t.retired_at is null and (t.owner_id is null or starts_with(o.path, t.owner_path)) order by t.name, t.id`,
  );
  const groups = new Set((await query<{ id: string }>(req, sql`select id from topics where parent_id is null and retired_at is null`)).map(({ id }) => id));
  const covered = new Set(current.flatMap((seat) => seat.topics.map(({ id }) => id)));
  const history = await query<BoardView['history'][number]>(
    req,
    sql`select b.id, b.decision_number as "decisionNumber", to_char(b.decision_date at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decisionDate",
          to_char(b.valid_from at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom", to_char(b.valid_to at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validTo",
          (select count(distinct s.user_id)::int from board_seats s where s.board_id = b.id) as seats
        from editorial_boards b where b.organization_id = ${place.id}::uuid and b.id is distinct from ${board?.id ?? null}::uuid order by b.valid_from desc limit 50`,
  );
  return {
    organization: { id: place.id, name: place.name },
    at,
    board: board ? { ...board, seats: board.seats.map((seat) => ({ ...seat, functionName: t(req, `function.${seat.function}`), roleName: powerText(req, `role.${roleOf(seat.function)}`), powerless: compared.powerless.includes(seat.id) })) } : null,
    unseated: board ? people.map((user) => ({ user, roles: (compared.unseated.find((each) => each.user === user.id)?.roles ?? []).map((role) => powerText(req, `role.${role}`)) })) : [],
    uncovered: covered.size === 0 ? [] : topics.filter(({ id }) => groups.has(id) && !covered.has(id)),
    history,
    topics,
    mayKeep: await mayKeep(req, place),
  };
};
