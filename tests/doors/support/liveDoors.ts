import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readEnvironment } from '../../../plugins/kernel/environment';
import { createApp } from '../../../src/server/http/createApp';
import { createMetrics } from '../../../src/server/http/metrics';
import { createLog } from '../../../src/server/log';
import type { House } from '../../support/house';

export type LiveDoors = {
  url: string;
  /** Sends from this address, as a trusted proxy would say it. */
  send: (path: string, init?: RequestInit & { from?: string; token?: string; json?: unknown }) => Promise<{ status: number; headers: Headers; body: Record<string, unknown>; ms: number }>;
  close: () => Promise<void>;
};

/**
 * Every door of the product but the admin's pages, on a port of its own. Two of them on one house are two web processes
 * as far as the doors go: nothing is shared but the database.
 */
export const openDoors = async (house: House): Promise<LiveDoors> => {
  const environment = readEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: '.cache', TRUST_PROXY: '1' });
  const app = createApp({
    engine: { payload: house.payload, config: Promise.resolve(house.config) },
    environment,
    log: createLog(environment),
    metrics: createMetrics(undefined),
    migrations: [],
    handlePage: (_, res) => {
      res.end();
      return Promise.resolve();
    },
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    send: async (path, { from, token, json, headers, ...init } = {}) => {
      const begin = performance.now();
      const response = await fetch(`${url}${path}`, {
        ...init,
        ...(json === undefined ? {} : { method: init.method ?? 'POST', body: JSON.stringify(json) }),
        headers: {
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(from === undefined ? {} : { 'x-forwarded-for': from }),
          ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
          ...(headers as Record<string, string> | undefined),
        },
      });
      const text = await response.text();
      const ms = performance.now() - begin;
      return { status: response.status, headers: response.headers, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text }, ms };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
