import type { PayloadRequest } from 'payload';
import { databaseError, fail, lockFor, query, sql } from '../../../kernel';
import type { BoardFunction } from '../../domain/functions';
import type { Term } from '../../domain/terms';
import { boardFail } from '../../errors';

export type BoardRow = Term & { id: string; organization: string; ended: boolean };
export type SeatRow = Term & { id: string; board: string; organization: string; user: string; function: BoardFunction; topics: string[] };

type Times = { from: string; to: string | null };
const termFrom = <R extends Times>({ from, to, ...rest }: R): Omit<R, 'from' | 'to'> & Term => ({
  ...rest,
  from: new Date(from).getTime(),
  to: to === null ? null : new Date(to).getTime(),
});

/** One writer at a time on the boards of an organisation. */
export const lockBoards = (req: PayloadRequest, organization: string): Promise<void> => lockFor(req, `editorial-boards:${organization}`);

/** The board that stands there at this instant. */
export const standingBoard = async (req: PayloadRequest, organization: string): Promise<BoardRow | undefined> => {
  const [row] = await query<Omit<BoardRow, keyof Term> & Times>(
    req,
    sql`select id, organization_id as organization, valid_from as "from", valid_to as "to", end_decision_number is not null as ended from editorial_boards
        where organization_id = ${organization}::uuid and (valid_to is null or valid_to > greatest(now(), valid_from)) order by valid_from limit 1`,
  );
  return row && termFrom(row);
};

/** Of which organisation is this board, or this seat? 404 when there is none. */
export const organizationOf = async (req: PayloadRequest, table: 'editorial_boards' | 'board_seats', id: string): Promise<string> => {
  const [row] = await query<{ organization: string }>(req, sql`select organization_id as organization from ${sql.identifier(table)} where id = ${id}::uuid`);
  if (!row) throw fail(req, 'not-found');
  return row.organization;
};

export const findBoard = async (req: PayloadRequest, id: string): Promise<BoardRow> => {
  const [row] = await query<Omit<BoardRow, keyof Term> & Times>(
    req,
    sql`select id, organization_id as organization, valid_from as "from", valid_to as "to", end_decision_number is not null as ended from editorial_boards where id = ${id}::uuid`,
  );
  if (!row) throw fail(req, 'not-found');
  return termFrom(row);
};

const seatColumns = sql`s.id, s.board_id as board, s.organization_id as organization, s.user_id as "user", s.function, s.valid_from as "from", s.valid_to as "to",
  coalesce((select json_agg(f.topic_id order by f.topic_id) from handbook.board_fields f where f.seat_id = s.id), '[]'::json) as topics`;

export const findSeat = async (req: PayloadRequest, id: string): Promise<SeatRow> => {
  const [row] = await query<Omit<SeatRow, keyof Term> & Times>(req, sql`select ${seatColumns} from board_seats s where s.id = ${id}::uuid`);
  if (!row) throw fail(req, 'not-found');
  return termFrom(row);
};

/** Seats of a board that are not over, begun or not. */
export const openSeats = async (req: PayloadRequest, board: string): Promise<SeatRow[]> => {
  const rows = await query<Omit<SeatRow, keyof Term> & Times>(
    req,
    sql`select ${seatColumns} from board_seats s where s.board_id = ${board}::uuid and (s.valid_to is null or s.valid_to > greatest(now(), s.valid_from)) order by s.valid_from, s.id`,
  );
  return rows.map(termFrom);
};

/** What the exclusion constraints refuse, in this room's words. */
export const inOwnWords = (req: PayloadRequest) => (error: unknown): never => {
  const text = String((error as { cause?: { constraint?: string } } | undefined)?.cause?.constraint ?? '') + String((error as { constraint?: string } | undefined)?.constraint ?? '');
  if (text.includes('editorial_boards_one')) throw boardFail(req, 'board.stands');
  if (text.includes('board_seats_one_head')) throw boardFail(req, 'seat.head-twice');
  if (text.includes('board_seats_once')) throw boardFail(req, 'seat.twice');
  throw databaseError(req, error) ?? error;
};
