import type { Environment } from '../../plugins/kernel/environment';
import { closeServer } from './closeServer';
import type { Closers } from './closers';
import { knownMigrations } from './database/migrationState';
import { createApp } from './http/createApp';
import { createMetrics } from './http/metrics';
import { listen } from './listen';
import type { Engine } from './loadPayload';
import type { Log } from './log';
import { prepareNext } from './prepareNext';
import type { Steps } from './steps';

export type WebParts = { engine: Engine; environment: Environment; log: Log; steps: Steps; closers: Closers };

/** Express with Next behind it, listening when this returns. */
export const startWeb = async ({ engine, environment, log, steps, closers }: WebParts): Promise<void> => {
  steps.step('start.next');
  const next = await prepareNext(environment);
  closers.add('next', next.close);
  const metrics = createMetrics(environment.METRICS_TOKEN);
  const migrations = await knownMigrations();
  const app = createApp({ engine, environment, log, metrics, migrations, handlePage: next.handle });
  steps.step('start.listen', { host: environment.HOST, port: environment.PORT });
  const server = await listen(app, environment);
  closers.add('http', () => closeServer(server, metrics.inFlight.now, steps.note));
};
