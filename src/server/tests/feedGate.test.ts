import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';

import { feedGate } from '../http/feedGate';

let server: Server;
beforeAll(async () => {
  const app = express();
  app.use(feedGate);
  app.use((_, res) => void res.status(204).end());
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = (language = 'vi'): Promise<Response> => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/feeds/tin.atom`, { headers: { 'accept-language': language, connection: 'close' } });

it('tells a reader of feeds that is too quick to ask less often, and nothing of signing in', async () => {
  for (let n = 0; n < 60; n += 1) expect((await ask()).status).toBe(204);
  const refused = await ask();
  const { errors } = (await refused.json()) as { errors: { message: string; data: unknown }[] };
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0, errors[0]?.data]).toEqual([429, true, { code: 'http.tooOften' }]);
  expect(errors[0]?.message).toMatch(/^Kênh tin được hỏi quá nhiều lần/);
  expect(((await (await ask('en')).json()) as { errors: { message: string }[] }).errors[0]?.message).not.toMatch(/sign in/i);
});
