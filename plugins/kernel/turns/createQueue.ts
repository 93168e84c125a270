/**
 * Runs at most `running` tasks at once and lets `waiting` more wait, of which at most `share` for one key; the rest are
 * turned away. Keys take turns: whoever sends a thousand delays the others by one task, not by a thousand.
 */
export type Queue = {
  run: <T>(task: () => Promise<T>, key?: string) => Promise<T>;
  /** Whether one more of this key would be let in now. */
  hasRoom: (key?: string) => boolean;
};

export class QueueFull extends Error {
  readonly code = 'queue.full';
}

export const createQueue = (running: number, waiting: number, share = waiting): Queue => {
  let active = 0;
  let waitingNow = 0;
  /** In the order of turns: a key that was served goes to the end. */
  const lines = new Map<string, (() => void)[]>();
  const hasRoom = (key = '') => active < running || (waitingNow < waiting && (lines.get(key)?.length ?? 0) < share);
  const enter = (key: string) =>
    new Promise<void>((resolve, reject) => {
      if (!hasRoom(key)) reject(new QueueFull());
      else if (active < running) {
        active += 1;
        resolve();
      } else {
        waitingNow += 1;
        lines.set(key, [...(lines.get(key) ?? []), resolve]);
      }
    });
  const next = (): (() => void) | undefined => {
    for (const [key, [first, ...rest]] of lines) {
      lines.delete(key);
      if (rest.length > 0) lines.set(key, rest);
      waitingNow -= 1;
      return first;
    }
    return undefined;
  };
  // The place is handed on, so that nobody new slips in between.
  const leave = () => {
    const first = next();
    if (first === undefined) active -= 1;
    else first();
  };
  return {
    hasRoom,
    run: async (task, key = '') => {
      await enter(key);
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
};
