import { setTimeout as sleep } from 'node:timers/promises';

import { schedule } from 'node-cron';
import type { Payload } from 'payload';

import { contributionsOf } from '../../../plugins/kernel';
import type { Log } from '../log';
import { createLeader } from './leader';
import { createTaskRunner } from './tasks';

const EACH_SECOND = '* * * * * *';
const SETTLE_MS = 10_000;

export type Worker = { tasks: number; stop: () => Promise<void> };

/**
 * Background tasks, done by one process at a time.
 * @param databaseUrl a direct connection: session locks do not pass PgBouncer's transaction mode (TRAPS.md 43)
 */
export const startWorker = (payload: Payload, databaseUrl: string, log: Log): Worker => {
  const { workerTasks } = contributionsOf(payload.config);
  const runner = createTaskRunner(workerTasks, payload, log);
  const leader = createLeader(databaseUrl, log);
  const clock = schedule(
    EACH_SECOND,
    async () => {
      if (await leader.isLeader()) runner.runDue(Date.now());
    },
    { noOverlap: true },
  );
  return {
    tasks: workerTasks.length,
    stop: async () => {
      await clock.destroy();
      // What is running may finish; then the lock goes to whoever waits for it.
      await Promise.race([runner.settle(), sleep(SETTLE_MS, undefined, { ref: false })]);
      await leader.resign();
    },
  };
};
