import type { Environment } from '../../plugins/kernel/environment';
import { closeServer } from './closeServer';
import type { Closers } from './closers';
import { knownMigrations } from './database/migrationState';
import { createApp } from './http/createApp';
import { createMetrics } from './http/metrics';
import { warmGraphql } from './http/warmGraphql';
import { listen } from './listen';
import type { Engine } from './loadPayload';
import type { Log } from './log';
import { prepareNext, type NextHandler, type NextSide } from './prepareNext';
import type { Steps } from './steps';

export type WebParts = { engine: Engine; environment: Environment; log: Log; steps: Steps; closers: Closers };

/** The API alone: there is no page here. */
const notServed: NextHandler = (_, res) => {
  res.statusCode = 404;
  res.end();
  return Promise.resolve();
};

const openAdmin = async (environment: Environment, steps: Steps, closers: Closers): Promise<NextSide> => {
  steps.step('start.next');
  const next = await prepareNext(environment);
  closers.add('next', next.close);
  return next;
};

/** Express with Next behind it, listening when this returns. */
export const startWeb = async ({ engine, environment, log, steps, closers }: WebParts): Promise<void> => {
  const next = environment.HANDBOOK_ADMIN ? await openAdmin(environment, steps, closers) : undefined;
  const metrics = createMetrics(environment.METRICS_TOKEN, engine.payload);
  const migrations = await knownMigrations();
  const app = createApp({ engine, environment, log, metrics, migrations, handlePage: next?.handle ?? notServed });
  await warmGraphql(engine, environment.PUBLIC_URL);
  steps.step('start.listen', { host: environment.HOST, port: environment.PORT });
  const server = await listen(app, environment);
  closers.add('http', () => closeServer(server, metrics.inFlight.now, steps.note));
};
