import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import type { Payload } from 'payload';

import { createMetrics } from '../http/metrics';

let server: Server;
let broken = false;
const gauges = [
  { name: 'test_things', help: 'Things', label: 'state', read: () => Promise.resolve({ ready: 2, waiting: 1 }) },
  { name: 'test_dear', help: 'Dear', label: 'kind', read: () => (broken ? Promise.reject(new Error('away')) : Promise.resolve({ a: 1 })) },
];
beforeAll(async () => {
  const payload = { config: { custom: { handbook: { gauges } } }, logger: { warn: () => undefined } } as unknown as Payload;
  const app = express();
  app.get('/metrics', createMetrics(undefined, payload).handler);
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, { headers: { connection: 'close' } })).text();

it('tells what rooms count, and goes on without a number that cannot be had', async () => {
  const whole = await read();
  expect(whole).toContain('test_things{state="ready"} 2');
  expect(whole).toContain('test_dear{kind="a"} 1');
  broken = true;
  const less = await read();
  expect(less).toContain('test_things{state="waiting"} 1');
  expect(less).not.toContain('test_dear{');
});
