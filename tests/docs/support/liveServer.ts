import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readEnvironment } from '../../../plugins/kernel/environment';
import { closeServer } from '../../../src/server/closeServer';
import { createApp } from '../../../src/server/http/createApp';
import { createMetrics } from '../../../src/server/http/metrics';
import { createLog } from '../../../src/server/log';
import type { House } from '../../support/house';

/** The product's own server on a free port: every door but the admin's pages, which need a build. */
export const startServer = async (house: House): Promise<{ url: string; close: () => Promise<void> }> => {
  const environment = readEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: '.cache' });
  const metrics = createMetrics(undefined);
  const app = createApp({
    engine: { payload: house.payload, config: Promise.resolve(house.config) },
    environment,
    log: createLog(environment),
    metrics,
    migrations: [],
    handlePage: (_, res) => {
      res.end();
      return Promise.resolve();
    },
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server, metrics.inFlight.now, () => undefined) };
};
