/** Runs at most `running` tasks at once and lets `waiting` more wait; the rest are turned away. */
export type Queue = { run: <T>(task: () => Promise<T>) => Promise<T> };

export class QueueFull extends Error {
  readonly code = 'queue.full';
}

export const createQueue = (running: number, waiting: number): Queue => {
  let active = 0;
  const line: (() => void)[] = [];
  const enter = () =>
    new Promise<void>((resolve, reject) => {
      if (active < running) {
        active += 1;
        resolve();
      } else if (line.length < waiting) line.push(resolve);
      else reject(new QueueFull());
    });
  // The place is handed on, so that nobody new slips in between.
  const leave = () => {
    const next = line.shift();
    if (next === undefined) active -= 1;
    else next();
  };
  return {
    run: async (task) => {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
};
