import { setImmediate as turn } from 'node:timers/promises';

/** A few milliseconds of one core. */
const AT_ONCE_BYTES = 2_000_000;

/**
 * For going over a large file on the thread that answers everybody: tell how many bytes the step took, and wait when told to,
 * so that others get their turn in between. A step of small change counts for its own work, not for its length.
 */
export const createPace = (): ((bytes: number) => Promise<void> | undefined) => {
  let done = 0;
  return (bytes) => {
    done += bytes;
    if (done < AT_ONCE_BYTES) return undefined;
    done = 0;
    return turn();
  };
};
