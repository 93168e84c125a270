import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { buildCity, PASSWORD, type City } from './city';
import { startHouse, type House } from './house';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

describe('the fixture city', () => {
  it('lets its people sign in through the real door', async () => {
    const { as } = await house.login('a.admin', PASSWORD);
    expect((await as.get('/api/users/me')).body.user).toMatchObject({ id: city.a.admin.id, username: 'a.admin' });
  });

  it('opens a session without a password for tests that are not about signing in', async () => {
    const member = await house.as('b.member');
    expect((await member.get('/api/users/me')).body.user).toMatchObject({ id: city.b.member.id });
  });

  it('shows an administrator the own branch, the chain above it and the bodies that serve it', async () => {
    const admin = await house.as('a.admin');
    const { body } = await admin.get('/api/organizations?limit=50&depth=0');
    const ids = (body.docs as { id: string }[]).map(({ id }) => id).sort();
    expect(ids).toEqual([city.root, city.advisory, city.a.committee, ...city.a.cells].map(({ id }) => id).sort());
  });

  it('gives a request in process the power of its person', async () => {
    const req = await house.systemReq(city.system.id);
    expect(req.user).toMatchObject({ id: city.system.id, collection: 'users' });
  });
});
