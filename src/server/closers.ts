import type { Log } from './log';

export type Closers = {
  /** What must be undone at the end; the last one added is the first undone. */
  add: (name: string, close: () => Promise<void> | void) => void;
  closeAll: () => Promise<void>;
};

const LIMIT_MS = 15_000;

/** A part that never ends must neither hold up the rest nor, by leaving nothing to wait for, end the process before them. */
const withinLimit = async (close: () => Promise<void> | void) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('time limit')), LIMIT_MS);
  });
  try {
    await Promise.race([close(), late]);
  } finally {
    clearTimeout(timer);
  }
};

export const createClosers = (log: Log): Closers => {
  const stack: { name: string; close: () => Promise<void> | void }[] = [];
  return {
    add: (name, close) => void stack.push({ name, close }),
    closeAll: async () => {
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        try {
          await withinLimit(next.close);
        } catch (error) {
          // One part that cannot close must not leave PostgreSQL running.
          log.error({ err: error, part: next.name }, 'could not be closed');
        }
      }
    },
  };
};
