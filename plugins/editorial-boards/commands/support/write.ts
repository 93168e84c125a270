import { query, sql, uuidArray, type CommandContext } from '../../../kernel';
import type { BoardFunction } from '../../domain/functions';
import type { Term } from '../../domain/terms';
import { at } from './time';
import { inOwnWords } from './rows';

export type Decision = { number: string; date: Date };
export type NewBoard = { organization: string; decision: Decision; issuer: string; standingOrgan: string | null; term: Term; replaces: string | null };
export type NewSeat = { board: string; organization: string; user: string; function: BoardFunction; topics: readonly string[]; term: Term; decision: Decision };

/** Under the ticket of the command. @returns the new row's id */
export const insertBoard = async ({ req, now }: CommandContext, board: NewBoard): Promise<string> => {
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into editorial_boards (organization_id, decision_number, decision_date, issuer, standing_organ_id, valid_from, valid_to, replaces_id, recorded_by_id, recorded_at)
        values (${board.organization}::uuid, ${board.decision.number}, ${board.decision.date.toISOString()}::timestamptz, ${board.issuer}, ${board.standingOrgan}::uuid,
          ${at(board.term.from)}::timestamptz, ${at(board.term.to)}::timestamptz, ${board.replaces}::uuid, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
  ).catch(inOwnWords(req));
  return row?.id ?? '';
};

export const insertSeat = async ({ req, now }: CommandContext, seat: NewSeat): Promise<string> => {
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into board_seats (board_id, organization_id, user_id, function, valid_from, valid_to, decision_number, decision_date, recorded_by_id, recorded_at)
        values (${seat.board}::uuid, ${seat.organization}::uuid, ${seat.user}::uuid, ${seat.function}, ${at(seat.term.from)}::timestamptz, ${at(seat.term.to)}::timestamptz,
          ${seat.decision.number}, ${seat.decision.date.toISOString()}::timestamptz, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
  ).catch(inOwnWords(req));
  const id = row?.id ?? '';
  if (seat.topics.length > 0) {
    await query(req, sql`insert into handbook.board_fields (seat_id, topic_id) select ${id}::uuid, unnest(${uuidArray([...new Set(seat.topics)])})`);
  }
  return id;
};

/** Ends rows at an instant, by a decision; what had not begun yet ends where it would have begun. */
export const endRows = async (
  { req }: CommandContext,
  table: 'editorial_boards' | 'board_seats',
  ids: readonly string[],
  ending: { at: number; decision: Decision; reason: string | null },
): Promise<void> => {
  await query(
    req,
    sql`update ${sql.identifier(table)} set valid_to = greatest(valid_from, ${at(ending.at)}::timestamptz), end_decision_number = ${ending.decision.number},
          end_decision_date = ${ending.decision.date.toISOString()}::timestamptz, end_reason = ${ending.reason}
        where id = any(${uuidArray(ids)})`,
  );
};
