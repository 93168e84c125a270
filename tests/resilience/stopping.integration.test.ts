import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { openSession } from '../support/sessions';
import { freePort } from './freePort';
import { freshBundle } from './ownProduct';
import { startProductProcess } from './productProcess';
import { untilSo } from './untilSo';

jest.setTimeout(180_000);

const CROWD = 12;

let house: House;
let city: City;
let dataDir: string;
beforeAll(async () => {
  await freshBundle();
  dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-stopping-'));
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(async () => {
  await house.close();
  await rm(dataDir, { recursive: true, force: true });
});

it('a server that is stopped answers who is in the house, and seals what they did before it goes', async () => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const token = await openSession(house.payload, house.ownerSql, city.cityAdmin);
  const product = startProductProcess(house.database, dataDir, { PROCESS: 'all', PORT: String(port), PUBLIC_URL: url, HANDBOOK_ADMIN: 'off' });
  await untilSo(async () => fetch(`${url}/readyz`).then(({ ok }) => ok, () => false));
  await untilSo(() => Promise.resolve(product.leads()));

  const found = async (n: number): Promise<number> => {
    const response = await fetch(`${url}/api/organizations/create`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ parent: city.a.committee.id, name: `Chi bộ ${n}`, level: 'cell', decisionNumber: '1-QĐ/KT', decisionDate: '2026-01-05', from: '2026-01-05' }),
    });
    return response.status;
  };
  // Nobody's request is cut: those that were taken in are answered, the first of them before the signal.
  const crowd = Array.from({ length: CROWD }, (_, n) => found(n).catch(() => 0));
  await Promise.race(crowd);
  await product.end('SIGTERM');
  const statuses = await Promise.all(crowd);
  expect(statuses.filter((status) => status !== 200 && status !== 0)).toEqual([]);
  const acknowledged = statuses.filter((status) => status === 200).length;
  expect(acknowledged).toBeGreaterThan(0);

  const [events] = await house.ownerSql<{ n: number }>(`select count(*)::int as n from audit_events where action = 'organizations.create'`);
  expect(events?.n).toBeGreaterThanOrEqual(acknowledged);
  expect(await house.ownerSql('select n from handbook.audit_unsealed')).toEqual([]);
  const heads = await house.ownerSql<{ chain: string }>('select distinct chain::text as chain from handbook.audit_seals');
  expect(heads.length).toBeGreaterThan(0);
});
