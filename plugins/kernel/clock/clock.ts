/** Where "now" comes from. Stored times are UTC; people's days are Asia/Ho_Chi_Minh. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and dry runs. */
export const fixedClock = (at: string | Date): Clock => ({ now: () => new Date(at) });

/** On the process, because Next bundles a copy of this file of its own and must not have another time. */
const held = globalThis as typeof globalThis & { [key: symbol]: Clock | undefined };
const KEY = Symbol.for('handbook.clock');

/** The process's clock. The server sets it to the database's (`followDatabaseClock`); tests may replace it with `setClock`. */
export const clock: Clock = { now: () => (held[KEY] ?? systemClock).now() };

export const setClock = (next: Clock): void => {
  held[KEY] = next;
};
