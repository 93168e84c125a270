import { roleOf, type BoardFunction } from './functions';

export type SeatHeld = { id: string; user: string; function: BoardFunction };
/** Who holds the two deciding roles exactly at the board's organisation now. */
export type Holders = Readonly<Record<'editorial-approver' | 'editorial-reviewer', readonly string[]>>;

export type Comparison = {
  /** Seats whose person lacks the mandate their function decides by: "ủy viên chưa có quyền duyệt". */
  powerless: string[];
  /** People who may decide and sit on no board: "người có quyền duyệt không phải ủy viên". */
  unseated: { user: string; roles: ('editorial-approver' | 'editorial-reviewer')[] }[];
};

/**
 * Holds the record of the board against the mandates, both ways. Neither gives or takes anything: power is the mandates'
 * alone, and the record says who was meant to have it.
 */
export const compare = (seats: readonly SeatHeld[], holders: Holders): Comparison => {
  const seated = new Set(seats.map(({ user }) => user));
  const roles = ['editorial-approver', 'editorial-reviewer'] as const;
  const others = [...new Set(roles.flatMap((role) => holders[role]))].filter((user) => !seated.has(user));
  return {
    powerless: seats.filter((seat) => !holders[roleOf(seat.function)].includes(seat.user)).map(({ id }) => id),
    unseated: others.map((user) => ({ user, roles: roles.filter((role) => holders[role].includes(user)) })),
  };
};
