import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from '../../plugins/kernel/environment';
import { createApp } from '../../src/server/http/createApp';
import { createMetrics } from '../../src/server/http/metrics';
import { loadPayload } from '../../src/server/loadPayload';
import { createLog } from '../../src/server/log';
import type { BenchDatabase } from '../database/openBenchPostgres';
import { BENCH_SEAL_KEYS } from '../sealKeys';

/** The product's own server, every door but the admin's pages, on a free port of this process. */
export const serveProduct = async ({ appUrl, ownerUrl }: BenchDatabase, folder: string, secret: string): Promise<string> => {
  Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder, PAYLOAD_SECRET: secret, SEAL_KEYS: BENCH_SEAL_KEYS, PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'silent' });
  const environment = readEnvironment(process.env);
  const log = createLog(environment);
  const engine = await loadPayload(log);
  const app = createApp({
    engine, environment, log, metrics: createMetrics(undefined), migrations: [],
    handlePage: (_, res) => {
      res.end();
      return Promise.resolve();
    },
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
