import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { withSql } from '../crash/sql';
import { draft } from '../crash/writers/draft';
import { askAs, askGraphql, VIETNAMESE, type Told } from './ask';
import { startOwnProduct, type OwnProduct } from './ownProduct';

jest.setTimeout(180_000);

/** What the issue grants: healthy within this, without a restart of ours. */
const HEALTHY_MS = 30_000;

let product: OwnProduct;
beforeAll(async () => {
  product = await startOwnProduct();
});
afterAll(() => product.remove());

const titles = { made: 0 };
const questions: readonly (() => Promise<Told>)[] = [
  () => askAs(product, 'a.contributor', '/api/news?limit=5&draft=true'),
  () => askAs(product, 'a.contributor', '/api/users/me'),
  () => askAs(product, 'city.admin', '/api/organizations/tree'),
  () => askGraphql(product, 'a.contributor', '{ meUser { user { username } } }'),
  () => askGraphql(product, 'a.contributor', '{ News(limit: 3) { docs { id } } }'),
  () => askAs(product, 'a.contributor', '/api/news?draft=true', { method: 'POST', json: draft(`tin ${(titles.made += 1)}`, product.world.topic) }),
];

const signedIn = ({ body }: Told): boolean => {
  const { user, data } = body as { user?: unknown; data?: { meUser?: { user?: unknown } } };
  return user !== null && data?.meUser?.user !== null;
};

/** Asks everything again and again until it is told to stop; the answers, in the order they came. */
const askOn = (stop: () => boolean): Promise<Told[][]> =>
  Promise.all(
    questions.flatMap((question) => [question, question]).map(async (question) => {
      const answers: Told[] = [];
      while (!stop()) answers.push(await question());
      return answers;
    }),
  );

const underLoad = async (trouble: () => Promise<void>): Promise<{ answers: Told[]; healthyMs: number }> => {
  let over = false;
  const asking = askOn(() => over);
  await pause(500);
  await trouble();
  const healthyMs = await product.untilReady();
  await pause(1000);
  over = true;
  return { answers: (await asking).flat(), healthyMs };
};

const expectHonest = (answers: readonly Told[]): void => {
  // Neither "not signed in" nor "something went wrong": it worked, or the database was away and one comes again.
  expect([...new Set(answers.map(({ status }) => status))].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
  expect(answers.filter((told) => told.status === 200 && !signedIn(told))).toEqual([]);
  for (const { status, retryAfter, code, message } of answers) {
    if (status !== 503) continue;
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(code).toMatch(/^database\.(away|busy|unknown)$/);
    expect(message).toMatch(VIETNAMESE);
  }
};

const expectWorks = async (): Promise<void> => {
  for (const question of questions) expect([200, 201]).toContain((await question()).status);
};

describe('a database that goes away under load', () => {
  it('whose connections are all cut: 503 and on', async () => {
    const pid = product.pid();
    const { answers, healthyMs } = await underLoad(async () => {
      for (let times = 0; times < 5; times += 1) {
        await withSql(await product.ownerUrl(), (rows) => rows(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'handbook_app'`)).catch(() => undefined);
        await pause(100);
      }
    });
    expectHonest(answers);
    expect(healthyMs).toBeLessThan(HEALTHY_MS);
    await expectWorks();
    expect(product.pid()).toBe(pid);
  });

  it('that is killed: 503 at once, started again by its keeper, nothing of ours restarted', async () => {
    const [pid, postmaster] = [product.pid(), await product.postmaster()];
    const { answers, healthyMs } = await underLoad(async () => {
      process.kill(postmaster, 'SIGKILL');
      // Whoever asks now is answered now.
      const told = await askAs(product, 'a.contributor', '/api/users/me');
      expect([200, 503]).toContain(told.status);
      while ((await askAs(product, 'a.contributor', '/api/users/me')).status !== 503);
      expect((await askGraphql(product, 'a.contributor', '{ meUser { user { username } } }')).status).toBe(503);
    });
    expectHonest(answers);
    expect(answers.some(({ status }) => status === 503)).toBe(true);
    expect(healthyMs).toBeLessThan(HEALTHY_MS);
    await expectWorks();
    expect(product.pid()).toBe(pid);
    expect(await product.postmaster()).not.toBe(postmaster);
  });

  it('and wrote down exactly what it acknowledged', async () => {
    const { answers } = await underLoad(async () => {
      process.kill(await product.postmaster(), 'SIGQUIT');
      await pause(200);
    });
    expectHonest(answers);
    const acknowledged = answers.flatMap(({ status, body }) => (status === 201 ? [(body as { doc: { id: string } }).doc.id] : []));
    expect(acknowledged.length).toBeGreaterThan(0);
    const found = await withSql(await product.ownerUrl(), (rows) => rows<{ id: string }>('select id from news where id = any($1::uuid[])', [acknowledged]));
    expect(found.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
  });
});
