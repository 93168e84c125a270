import { DatabaseBusy } from './DatabaseBusy';

/** Lets a number of transactions in; the others stand in line for a limited time. */
export type Admission = {
  /** @returns how to leave again. @throws DatabaseBusy after `waitMs` */
  enter: (waitMs: number) => Promise<() => void>;
  /** Now inside, and in the line. */
  size: () => { inside: number; waiting: number };
};

/**
 * A transaction may need a second connection (a nested read without `req`). When every connection of the pool holds a
 * transaction that waits for another one, nobody gets on: so fewer transactions are let in than the pool has connections.
 */
export const createAdmission = (places: number): Admission => {
  let inside = 0;
  const line: (() => void)[] = [];
  const leaveOnce = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      // The place is handed on, so that nobody new slips in between.
      const next = line.shift();
      if (next) next();
      else inside -= 1;
    };
  };
  return {
    enter: (waitMs) => {
      if (inside < places) {
        inside += 1;
        return Promise.resolve(leaveOnce());
      }
      return new Promise((resolve, reject) => {
        const turn = (): void => {
          clearTimeout(limit);
          resolve(leaveOnce());
        };
        const limit = setTimeout(() => {
          line.splice(line.indexOf(turn), 1);
          reject(new DatabaseBusy(waitMs));
        }, waitMs);
        line.push(turn);
      });
    },
    size: () => ({ inside, waiting: line.length }),
  };
};
