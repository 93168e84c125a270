import type { ClockInput, ClockKind } from '../domain/deadline';

/** What an item says of its clock: enough to count from, or the kind alone when the moment it counts from is still missing. */
export type ItemClock = ClockInput | { kind: ClockKind; missing: true } | null;

/** How a collection's fields say what clock an item has; given as an option, because only the collection knows its fields. */
export type ClockOf = (content: Record<string, unknown>) => ItemClock;

/** A date field's value as an instant; null when it holds none. */
export const instantOf = (value: unknown): Date | null => {
  if (!(value instanceof Date) && (typeof value !== 'string' || value === '')) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at;
};
