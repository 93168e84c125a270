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
import { buildCity, type City } from '../../support/city';
import { ORIGIN } from '../../support/client';
import type { SqlDoors } from '../../support/database/sqlDoors';
import { startHouse } from '../../support/house';
import { startServer } from '../../support/server';
import { openMailbox } from './mailbox';
import { send, type Reply, type Sent } from './send';
import { signedIn } from './signedIn';

/**
 * What is attacked, spoken to over HTTP only. In `npm test` the product's own Express and Payload in this process, without
 * the admin's pages; in `npm run test:attack` (ATTACK_TARGET=product) the built product as a process of its own.
 */
export type Target = SqlDoors & {
  /** Where it listens. */
  url: string;
  /** What it believes to be called: PUBLIC_URL. */
  origin: string;
  city: City;
  /** Whether Next's pages are there. */
  hasPages: boolean;
  /** Where uploads lie. */
  media: string;
  /** Log lines so far. */
  logs: () => string;
  /** Mails sent so far. */
  mails: () => string[];
  /** A session's token, by user name. */
  token: (username: string) => Promise<string>;
  send: (request: Sent) => Promise<Reply>;
  /** As this person, with the token in the header as apps do. */
  as: (username: string, request: Sent) => Promise<Reply>;
  close: () => Promise<void>;
};

type Basis = Pick<Target, 'url' | 'origin' | 'media' | 'hasPages' | 'logs' | 'close'> & SqlDoors;

const inProcess = async (smtpUrl: string): Promise<Basis> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'handbook-attack-'));
  Object.assign(process.env, { DATA_DIR: dataDir, SMTP_URL: smtpUrl });
  const house = await startHouse();
  const environment = readEnvironment({ LOG_LEVEL: 'debug', DATA_DIR: dataDir, PUBLIC_URL: ORIGIN });
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
    ownerSql, ownerTicket, appSql, origin: ORIGIN, hasPages: false, media: path.join(dataDir, 'media'),
    url: `http://127.0.0.1:${port}`,
    logs: () => written,
    close: async () => {
      await closeServer(server, metrics.inFlight.now, () => undefined);
      await house.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const product = async (smtpUrl: string): Promise<Basis> => {
  const server = await startServer({ SMTP_URL: smtpUrl, LOG_LEVEL: 'debug' });
  return { ...server, origin: server.url, hasPages: true, media: path.join(server.dataDir, 'media'), logs: server.output };
};

export const openTarget = async (): Promise<Target> => {
  const mailbox = await openMailbox();
  const basis = await (process.env.ATTACK_TARGET === 'product' ? product(mailbox.url) : inProcess(mailbox.url));
  const city = await buildCity(basis);
  const tokens = new Map<string, Promise<string>>();
  const token = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? signedIn(basis, username);
    tokens.set(username, known);
    return known;
  };
  const sendHere = (request: Sent): Promise<Reply> => send(basis.url, { ...request, headers: { host: new URL(basis.origin).host, ...request.headers } });
  return {
    ...basis,
    city,
    mails: mailbox.mails,
    close: async () => {
      await basis.close();
      mailbox.close();
    },
    token,
    send: sendHere,
    as: async (username, request) => sendHere({ ...request, headers: { authorization: `JWT ${await token(username)}`, ...request.headers } }),
  };
};
