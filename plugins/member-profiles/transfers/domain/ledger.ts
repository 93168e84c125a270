import type { MembershipKind } from './membershipKinds';

/** One row of the register, in both kinds of time: `to` is the first instant that no longer belongs to it. Numbers are instants. */
export type Period = { cell: string; kind: MembershipKind; from: number; to: number | null; recorded: number; superseded: number | null };

type Move = { kind: MembershipKind; cell: string | null; on: number; until?: number; known: number };

const believed = (rows: readonly Period[]): Period[] => rows.filter(({ superseded }) => superseded === null);

/** What we knew at an instant of what was true at another. */
export const asOf = (rows: readonly Period[], on: number, known: number): Period[] =>
  rows.filter(({ from, to, recorded, superseded }) => from <= on && (to === null || to > on) && recorded <= known && (superseded === null || superseded > known));

/** "It goes on" becomes "it went on until then": superseded, never rewritten. */
export const closeAt = (rows: readonly Period[], kind: MembershipKind, on: number, known: number): Period[] => {
  const open = believed(rows).find((row) => row.kind === kind && row.from <= on && (row.to === null || row.to > on));
  return open ? [...rows.map((row) => (row === open ? { ...row, superseded: known } : row)), { ...open, to: on, recorded: known }] : [...rows];
};

/**
 * What a transfer that was received does to the register: an official one ends the membership and begins the next (`cell: null` leaves
 * the city); a temporary one only adds a row with an end. Nobody stays as a guest in their own cell. `data/move.ts` says the same in SQL.
 */
export const moved = (rows: readonly Period[], { kind, cell, on, until, known }: Move): Period[] => {
  const add = (to: number | null): Period[] => (cell === null ? [] : [{ cell, kind, from: on, to, recorded: known, superseded: null }]);
  if (kind === 'temporary') return [...rows, ...add(until ?? null)];
  const next = [...closeAt(rows, 'official', on, known), ...add(null)];
  const guest = believed(next).find((row) => row.kind === 'temporary' && row.from <= on && (row.to === null || row.to > on));
  return guest && (cell === null || guest.cell === cell) ? closeAt(next, 'temporary', on, known) : next;
};
