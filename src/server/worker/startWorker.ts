import { setTimeout as sleep } from 'node:timers/promises';

import { schedule } from 'node-cron';
import type { Payload } from 'payload';

import { contributionsOf, VIETNAM } from '../../../plugins/kernel';
import type { Log } from '../log';
import { createLeader } from './leader';
import { createTaskRunner } from './tasks';

const EACH_MS = 1000;
const SETTLE_MS = 10_000;

export type Worker = { tasks: number; stop: () => Promise<void> };

/**
 * Background tasks, done by one process at a time. What people wait for is paced by the monotonic clock: when somebody
 * sets the machine's clock back an hour, a schedule by wall time would rest for that hour. Sweeping keeps to the night.
 * @param databaseUrl a direct connection: session locks do not pass PgBouncer's transaction mode (TRAPS.md 43)
 */
export const startWorker = (payload: Payload, databaseUrl: string, log: Log): Worker => {
  const { workerTasks } = contributionsOf(payload.config);
  const runner = createTaskRunner(workerTasks, payload, log);
  const leader = createLeader(databaseUrl, log);
  let looking: Promise<void> | undefined;
  const look = async () => {
    if (await leader.isLeader()) runner.runDue(performance.now());
  };
  const clock = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, EACH_MS);
  const nights = workerTasks.flatMap((task) =>
    'at' in task
      ? schedule(
          task.at,
          async () => {
            if (await leader.isLeader()) runner.start(task);
          },
          { timezone: VIETNAM, name: task.name },
        )
      : [],
  );
  /** What is running may finish; then what must not wait for the next start. */
  const finish = async () => {
    await looking;
    await runner.settle();
    if (await leader.isLeader()) await runner.runLast();
  };
  return {
    tasks: workerTasks.length,
    stop: async () => {
      clearInterval(clock);
      for (const night of nights) await night.destroy();
      for (const task of workerTasks) task.stop?.();
      await Promise.race([finish(), sleep(SETTLE_MS, undefined, { ref: false })]);
      // Then the lock goes to whoever waits for it.
      await leader.resign();
    },
  };
};
