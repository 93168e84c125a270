/** Where "now" comes from. Stored times are UTC; people's days are Asia/Ho_Chi_Minh. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and dry runs. */
export const fixedClock = (at: string | Date): Clock => ({ now: () => new Date(at) });

let current: Clock = systemClock;

/** The process's clock. Tests may replace it with `setClock`. */
export const clock: Clock = { now: () => current.now() };

export const setClock = (next: Clock): void => {
  current = next;
};
