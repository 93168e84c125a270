import type { Payload } from 'payload';

import type { WorkerTask } from '../../../plugins/kernel';
import type { Log } from '../log';

export type TaskRunner = {
  /** Starts every task whose time has come and which is not still running. */
  runDue: (now: number) => void;
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

  return {
    runDue: (now) => {
      for (const entry of state) {
        if (entry.running !== undefined || now < entry.next) continue;
        entry.next = now + entry.task.everySeconds * 1000;
        entry.running = runOne(entry.task).finally(() => {
          entry.running = undefined;
        });
      }
    },
    settle: async () => {
      await Promise.all(state.flatMap(({ running }) => running ?? []));
    },
  };
};
