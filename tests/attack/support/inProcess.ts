import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';

import type { SanitizedConfig } from 'payload';

import { readEnvironment } from '../../../plugins/kernel/environment';
import { closeServer } from '../../../src/server/closeServer';
import { createApp } from '../../../src/server/http/createApp';
import { createMetrics } from '../../../src/server/http/metrics';
import { listen } from '../../../src/server/listen';
import { createLog } from '../../../src/server/log';
import { ORIGIN } from '../../support/client';
import type { SqlDoors } from '../../support/database/sqlDoors';
import { startHouse, type House } from '../../support/house';
import type { Target } from './target';

export type Basis = Pick<Target, 'url' | 'origin' | 'media' | 'hasPages' | 'logs' | 'close'> & SqlDoors;

/** The product's own Express and Payload in this process, on a port of its own; without the admin's pages. `proxied`: believes whom X-Forwarded-For names. */
export const inProcess = async (smtpUrl: string, { proxied = false } = {}): Promise<Basis & { house: House }> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'handbook-attack-'));
  Object.assign(process.env, { DATA_DIR: dataDir, SMTP_URL: smtpUrl });
  const house = await startHouse();
  const environment = readEnvironment({ LOG_LEVEL: 'debug', DATA_DIR: dataDir, PUBLIC_URL: ORIGIN, ...(proxied ? { TRUST_PROXY: '1' } : {}) });
  let written = '';
  const log = createLog(environment, new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      done();
    },
  }));
  house.payload.logger = log.child({ part: 'payload' });
  const metrics = createMetrics(undefined);
  const config: Promise<SanitizedConfig> = Promise.resolve(house.config);
  const app = createApp({
    engine: { payload: house.payload, config }, environment, log, metrics, migrations: [],
    handlePage: (_, res) => {
      res.end('page');
      return Promise.resolve();
    },
  });
  const server = await listen(app, { ...environment, PORT: 0 });
  const { port } = server.address() as AddressInfo;
  const { ownerSql, ownerTicket, appSql } = house;
  return {
    house, ownerSql, ownerTicket, appSql, origin: ORIGIN, hasPages: false, media: path.join(dataDir, 'media'),
    url: `http://127.0.0.1:${port}`,
    logs: () => written,
    close: async () => {
      await closeServer(server, metrics.inFlight.now, () => undefined);
      await house.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
