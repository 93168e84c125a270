import { mkdir } from 'node:fs/promises';

import type { Environment } from '../../plugins/kernel/environment';
import { announce } from './announce';
import type { Closers } from './closers';
import { migrateIfNeeded } from './database/migrateIfNeeded';
import { openDatabase } from './database/openDatabase';
import { closePayload } from './database/pool';
import { demonstrate } from './demonstration';
import { loadPayload } from './loadPayload';
import type { Log } from './log';
import { listenForNotices } from './notices/listenForNotices';
import { publishEnvironment } from './publishEnvironment';
import type { Steps } from './steps';

/** The whole start, in the only order that works: database, schema, Payload, content, tasks, pages, port. */
export const run = async (environment: Environment, log: Log, steps: Steps, closers: Closers): Promise<void> => {
  await mkdir(environment.DATA_DIR, { recursive: true });
  steps.step(environment.embeddedDatabase ? 'start.postgres' : 'start.database');
  const database = await openDatabase(environment, steps.note);
  closers.add('database', database.close);
  await publishEnvironment(environment, database);
  await migrateIfNeeded(database.ownerUrl, steps);

  steps.step('start.engine');
  const engine = await loadPayload(log);
  closers.add('payload', () => closePayload(engine.payload));
  const demonstration = await demonstrate(engine.payload, environment, steps);

  // Before the web, so that it ends after it: what the last requests did is sealed.
  if (environment.PROCESS !== 'web') {
    const { startWorker } = await import('./worker/startWorker');
    const worker = startWorker(engine.payload, database.directUrl, log);
    closers.add('worker', worker.stop);
    steps.step('start.worker', { count: worker.tasks });
  }
  if (environment.PROCESS !== 'worker') {
    closers.add('notices', listenForNotices(database.directUrl, log).stop);
    const { startWeb } = await import('./startWeb');
    await startWeb({ engine, environment, log, steps, closers });
  }
  announce(steps, environment, demonstration);
};
