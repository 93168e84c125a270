import { writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { PASSWORD } from '../support/city';
import { brokenInvariants } from './fuzz/invariants';
import { operationsOf, type Operation } from './fuzz/operations';
import { fuzz, type Tally } from './fuzz/run';
import { seedContent } from './support/content';
import { openTarget, type Target } from './support/target';

/** `npm run test:attack` asks for 10,000 under a seed of its own; here a few hundred, always the same. */
const COUNT = Number(process.env.ATTACK_REQUESTS ?? 400);
const SEED = Number(process.env.ATTACK_SEED ?? 20261122);
const PATIENCE_MS = 60_000 + COUNT * 600;
jest.setTimeout(PATIENCE_MS);

let target: Target;
let operations: Operation[];
let tally: Tally;
let events: number;
const eventCount = async (): Promise<number> => Number((await target.ownerSql<{ count: string }>('select count(*) from audit_events'))[0]?.count);

beforeAll(async () => {
  target = await openTarget();
  const content = await seedContent(target);
  events = await eventCount();
  const { city } = target;
  const { default: config } = await import('../../payload.config');
  const ids = [city.root.id, city.a.committee.id, city.a.cells[1].id, city.b.cells[0].id, city.a.member.id, city.a.contributor.id, city.b.member.id, ...Object.values(content)];
  operations = operationsOf(await config, { ids, words: ['news', 'documents', 'users', 'media', 'a.member', 'contributor', 'cell', 'official', '2026-11-22', '2026-11-22T10:00:00+07:00', 'Lý do đủ dài để thử', '15-QĐ/KT', '-publishedAt', 'title', '20'] });
  tally = await fuzz(target, operations, { count: COUNT, seed: SEED }, (done) => process.stderr.write(`fuzz: ${done}/${COUNT}\n`));
  if (process.env.ATTACK_FUZZ_OUTPUT) writeFileSync(process.env.ATTACK_FUZZ_OUTPUT, JSON.stringify({ ...tally, seed: SEED, operations: operations.length, log: target.logs().split('\n').filter((line) => line.includes('"level":"error"')).slice(0, 200) }));
}, PATIENCE_MS);
afterAll(() => target.close());

describe('every door, given what nobody would send', () => {
  it('is tried', () => {
    expect(tally.requests).toBe(COUNT);
    expect(operations.length).toBeGreaterThan(150);
    // Not all of it is turned away at the first door.
    expect(Object.keys(tally.statuses)).toEqual(expect.arrayContaining(['200', '400', '403', '404']));
  });

  it('fails never, hangs never, and tells nothing of the inside', () => {
    const kinds = new Map(tally.faults.map((fault) => [`${fault.what} at ${fault.operation}`, fault]));
    expect([...kinds.values()].slice(0, 20)).toEqual([]);
  });

  it('leaves the server alive and as it was', async () => {
    expect((await target.send({ path: '/healthz' })).status).toBe(200);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    const signedIn = await target.send({ method: 'POST', path: '/api/users/login', json: { username: 'city.reviewer', password: PASSWORD } });
    expect(signedIn.status).toBe(200);
  });

  it('leaves the data whole: the tree, publication, approval, power, evidence', async () => {
    expect(await brokenInvariants(target.ownerSql)).toEqual([]);
    expect(await eventCount()).toBeGreaterThanOrEqual(events);
  });
});
