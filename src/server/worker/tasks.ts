import type { Payload } from 'payload';

import type { WorkerTask } from '../../../plugins/kernel';
import type { Log } from '../log';

export type TaskRunner = {
  /** Starts every task whose time has come and which is not still running. @param now in milliseconds of a clock that never goes back */
  runDue: (now: number) => void;
  /** Starts this one now, unless it is still running. */
  start: (task: WorkerTask) => void;
  /** Those that want it run a last time. */
  runLast: () => Promise<void>;
  /** Waits for what is running. */
  settle: () => Promise<void>;
};

/** Each task at its own pace, never beside itself. One that fails is logged and tried again at its next time. */
export const createTaskRunner = (tasks: WorkerTask[], payload: Payload, log: Log): TaskRunner => {
  const state = tasks.map((task) => ({ task, next: 0, running: undefined as Promise<void> | undefined }));

  const runOne = async ({ name, run }: WorkerTask) => {
    const begin = performance.now();
    try {
      await run(payload);
      log.debug({ task: name, ms: Math.round(performance.now() - begin) }, 'task done');
    } catch (error) {
      log.error({ err: error, task: name }, 'task failed');
    }
  };

  const begin = (entry: (typeof state)[number]) => {
    entry.running ??= runOne(entry.task).finally(() => {
      entry.running = undefined;
    });
  };

  return {
    runDue: (now) => {
      for (const entry of state) {
        if (!('everySeconds' in entry.task) || entry.running !== undefined || now < entry.next) continue;
        entry.next = now + entry.task.everySeconds * 1000;
        begin(entry);
      }
    },
    start: (task) => {
      for (const entry of state) if (entry.task === task) begin(entry);
    },
    runLast: async () => {
      for (const { task } of state) if (task.atStop === true) await runOne(task);
    },
    settle: async () => {
      await Promise.all(state.flatMap(({ running }) => running ?? []));
    },
  };
};
