import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CollectionBeforeChangeHook } from 'payload';
import pg from 'pg';

import { poolOf } from '../../src/server/database/pool';
import { buildCity } from '../support/city';
import type { Answer, Client } from '../support/client';
import { startHouse, type House } from '../support/house';

jest.setTimeout(120_000);

/** What the pool may wait, and a little for the machine. */
const ANSWERED_MS = 10_000;
const CROWD = 60;

/** As careless as a hook can be: reads without `req`, on a second connection, while its own transaction is open. */
const readsBesideItsTransaction: CollectionBeforeChangeHook = async ({ req, data }) => {
  for (let times = 0; times < 3; times += 1) await req.payload.find({ collection: 'topics', limit: 1, overrideAccess: true });
  return data as Record<string, unknown>;
};

let house: House;
let admin: Client;
beforeAll(async () => {
  house = await startHouse({
    configure: (config) => ({
      ...config,
      collections: config.collections.map((collection) =>
        collection.slug === 'topics' ? { ...collection, hooks: { ...collection.hooks, beforeChange: [...(collection.hooks.beforeChange ?? []), readsBesideItsTransaction] } } : collection,
      ),
    }),
  });
  await buildCity(house);
  admin = await house.as('system');
});
afterAll(() => house.close());

const write = (name: string): Promise<Answer & { ms: number }> => {
  const begin = performance.now();
  return admin.post('/api/topics', { name, slug: name }).then((answer) => ({ ...answer, ms: performance.now() - begin }));
};
const crowd = (name: string): Promise<(Answer & { ms: number })[]> => Promise.all(Array.from({ length: CROWD }, (_, n) => write(`${name}-${n}`)));
const standing = (name: string): Promise<{ name: string }[]> => house.ownerSql('select name from topics where name like $1', [`${name}-%`]);
const codeOf = ({ body }: Answer): unknown => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;

describe('more writers than connections', () => {
  it('who each need a second connection all get through', async () => {
    const answers = await crowd('dong');
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await standing('dong')).toHaveLength(CROWD);
  });

  it('who wait for somebody who does not end are told within ten seconds, while readers read', async () => {
    const holder = new pg.Client({ connectionString: house.database.ownerUrl });
    await holder.connect();
    await holder.query('begin; lock table topics in exclusive mode');
    const writing = crowd('cho');
    const reader = await house.as('a.contributor');
    expect((await reader.get('/api/topics?limit=1')).status).toBe(200);
    const answers = await writing;
    // Nobody got in: those who had begun waited for the row, the others for their turn.
    expect([...new Set(answers.map(codeOf))].sort()).toEqual(['database.busy', 'database.retry']);
    for (const answer of answers) {
      expect(answer.ms).toBeLessThan(ANSWERED_MS);
      expect(answer.status).toBe(codeOf(answer) === 'database.busy' ? 503 : 409);
      if (answer.status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    await holder.query('rollback');
    await holder.end();
    expect(await standing('cho')).toEqual([]);
    // No connection, no turn was lost on the way.
    expect((await crowd('lai')).every(({ status }) => status === 201)).toBe(true);
    expect(poolOf(house.payload).idleCount).toBe(poolOf(house.payload).totalCount);
  });
});
