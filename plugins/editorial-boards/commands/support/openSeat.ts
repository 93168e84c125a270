import type { PayloadRequest } from 'payload';
import { boardFail } from '../../errors';
import { findSeat, lockBoards, organizationOf, type SeatRow } from './rows';
import { databaseNow } from './time';

/** A seat that is not over, begun or not, with the boards of its organisation locked. `now` by the database's clock. */
export const openSeat = async (req: PayloadRequest, id: string): Promise<{ seat: SeatRow; now: number }> => {
  await lockBoards(req, await organizationOf(req, 'board_seats', id));
  const seat = await findSeat(req, id);
  const now = await databaseNow(req);
  if (seat.to !== null && seat.to <= Math.max(now, seat.from)) throw boardFail(req, 'seat.ended');
  return { seat, now };
};
