import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { happen, ownDataDir, sealAll } from './support';

let house: House;
let city: City;
beforeAll(async () => {
  await ownDataDir();
  house = await startHouse();
  city = await buildCity(house);
  await happen(house, city.a.committee.id, 60);
  await sealAll(house);
  await happen(house, city.a.committee.id, 1);
});
afterAll(() => house.close());

type Link = { seq: number | null; hash: string | null; prevHash: string | null; action: string; detail: unknown };
const page = async (username: string, query = ''): Promise<{ status: number; events: Link[]; next: number | null }> => {
  const { status, body } = await (await house.as(username)).get(`/api/audit/chain/${city.a.committee.id}${query}`);
  return { status, ...(body as { events: Link[]; next: number | null }) };
};

describe('GET /api/audit/chain/:organization', () => {
  it('shows the newest first, what waits before what is sealed, page by page to the first', async () => {
    const first = await page('a.admin');
    expect(first.events.map(({ seq }) => seq)).toEqual([null, ...Array.from({ length: 50 }, (_, n) => 60 - n)]);
    expect(first.events[1]).toMatchObject({ action: 'step.60', detail: { n: 60 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const second = await page('a.admin', `?before=${first.next}`);
    expect(second.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, n) => 10 - n));
    expect([second.next, second.events[0]?.hash]).toEqual([null, first.events.at(-1)?.prevHash]);
  });

  it.each([
    ['a.admin', 200],
    ['system', 200],
    ['city.admin', 200],
    ['a.head', 403],
    ['a.member', 403],
    ['b.admin', 404],
    ['b.member', 404],
    ['stranger', 404],
    ['disabled', 404],
  ])('answers %s with %i', async (username, status) => {
    expect((await page(username)).status).toBe(status);
  });

  it('answers nobody with 401', async () => {
    expect((await house.get(`/api/audit/chain/${city.a.committee.id}`)).status).toBe(401);
  });

  it('answers over GraphQL too', async () => {
    const { body } = await (await house.as('a.admin')).graphql(`{ auditChain(organization: "${city.a.committee.id}", before: 3) }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.auditChain.events.map(({ seq }: Link) => seq)).toEqual([2, 1]);
  });
});
