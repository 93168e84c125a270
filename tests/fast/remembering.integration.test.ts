import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commitTransaction, initTransaction, killTransaction } from 'payload';

import { powerOf } from '../../plugins/hierarchical-access';
import { noticeBoard, query, setTicket, sql } from '../../plugins/kernel';
import { readEnvironment } from '../../plugins/kernel/environment';
import { createLog } from '../../src/server/log';
import { poolOf } from '../../src/server/database/pool';
import { listenForNotices } from '../../src/server/notices/listenForNotices';
import { startServer } from '../docs/support/liveServer';
import { buildCity, PASSWORD, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
let server: { url: string; close: () => Promise<void> };
let listener: { stop: () => Promise<void> };

const listening = async (): Promise<void> => {
  const limit = performance.now() + 20_000;
  while (!noticeBoard.alive()) {
    if (performance.now() > limit) throw new Error('nobody listens');
    await new Promise((resolve) => void setImmediate(resolve));
  }
};

/** The statements this process sends while `work` runs. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const pool = poolOf(house.payload);
  const sent: string[] = [];
  const original = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const counting = (...args: unknown[]): unknown => {
    const [first] = args as [string | { text: string }];
    sent.push(typeof first === 'string' ? first : first.text);
    return original(...args);
  };
  pool.query = counting as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = original as typeof pool.query;
  }
  return sent;
};

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  server = await startServer(house);
  listener = listenForNotices(house.database.appUrl, createLog(readEnvironment({ LOG_LEVEL: 'silent' })));
  await listening();
}, 60_000);
afterAll(async () => {
  await listener.stop();
  await server.close();
  await house.close();
});

describe('a process that listens', () => {
  it('asks the database once for a feed, and not at all for one that did not change', async () => {
    const { token } = await house.login('a.member', PASSWORD);
    // The sign-in tells of itself: what is remembered before that is forgotten again.
    await noticeBoard.settled();
    const headers = { authorization: `JWT ${token}` };
    const first = await fetch(`${server.url}/api/feed`, { headers });
    const etag = first.headers.get('etag') ?? '';
    expect(await statementsOf(async () => expect((await fetch(`${server.url}/api/feed`, { headers })).status).toBe(200))).toHaveLength(1);
    expect(await statementsOf(async () => expect((await fetch(`${server.url}/api/feed`, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304))).toEqual([]);
  });

  it('forgets, at a sign-in, the one who signs in and nobody else', async () => {
    const [mine, theirs] = await Promise.all(['a.head', 'b.head'].map(async (username) => (await house.login(username, PASSWORD)).token));
    const ask = (token: string | undefined): Promise<Response> => fetch(`${server.url}/api/feed`, { headers: { authorization: `JWT ${token}` } });
    for (const token of [mine, theirs]) await (await ask(token)).text();
    await house.login('a.head', PASSWORD);
    await noticeBoard.settled();
    expect((await statementsOf(() => ask(theirs))).length).toBe(1);
    expect((await statementsOf(() => ask(mine))).length).toBeGreaterThan(1);
  });

  it('reads power anew in a transaction, its own uncommitted changes included, and remembers nothing of it', async () => {
    const outside = await house.systemReq(city.cityContributor.id);
    expect((await powerOf(outside)).mandates).toHaveLength(1);
    const req = await house.systemReq(city.cityContributor.id);
    // Known from memory first: what was good enough for reading must not decide a write.
    expect((await powerOf(req)).mandates).toHaveLength(1);
    await initTransaction(req);
    await setTicket(req, 'mandates.fixture:x');
    await query(req, sql`update mandates set valid_to = date_trunc('milliseconds', now()) where user_id = ${city.cityContributor.id}::uuid`);
    expect((await powerOf(req)).mandates).toHaveLength(0);
    expect((await powerOf(await house.systemReq(city.cityContributor.id))).mandates).toHaveLength(1);
    await killTransaction(req);
    expect((await powerOf(await house.systemReq(city.cityContributor.id))).mandates).toHaveLength(1);
  });

  it('knows of its own commit when the line has been asked', async () => {
    const req = await house.systemReq(city.cityReviewer.id);
    expect((await powerOf(req)).mandates).toHaveLength(1);
    const writing = await house.systemReq(city.system.id);
    await initTransaction(writing);
    await setTicket(writing, 'mandates.fixture:x');
    await query(writing, sql`update mandates set valid_to = now() where user_id = ${city.cityReviewer.id}::uuid`);
    await commitTransaction(writing);
    await noticeBoard.settled();
    expect((await powerOf(await house.systemReq(city.cityReviewer.id))).mandates).toHaveLength(0);
  });

  it('gives each request a user of its own', async () => {
    const client = await house.as('b.member');
    const me = async (): Promise<unknown> => (await client.get('/api/users/me')).body.user;
    const before = await me();
    expect(await me()).toEqual(before);
    const request = new Request('http://localhost:3000/api/users/me', { headers: { authorization: `JWT ${(await house.login('b.admin', PASSWORD)).token}` } });
    const [one, two] = [await house.payload.auth({ headers: request.headers }), await house.payload.auth({ headers: request.headers })];
    expect(one.user).toMatchObject({ _strategy: 'local-jwt', collection: 'users', _sid: expect.any(String) });
    expect(two.user).toEqual(one.user);
    expect(two.user).not.toBe(one.user);
    expect(two.user?.sessions).not.toBe(one.user?.sessions);
  });
});

describe('a process whose listener ended', () => {
  it('is slow and right', async () => {
    const { token } = await house.login('a.approver', PASSWORD);
    const headers = { authorization: `JWT ${token}` };
    await (await fetch(`${server.url}/api/feed`, { headers })).text();
    await listener.stop();
    expect(noticeBoard.alive()).toBe(false);
    expect((await statementsOf(async () => expect((await fetch(`${server.url}/api/feed`, { headers })).status).toBe(200))).length).toBeGreaterThan(1);
  });
});
