import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startHouse, type House } from './house';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

describe('the test house', () => {
  it('answers REST without a sign-in', async () => {
    expect((await house.get('/api/users/me')).body).toMatchObject({ user: null });
  });

  it('answers GraphQL', async () => {
    expect((await house.graphql('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('works under a role that cannot change the schema', async () => {
    await expect(house.appSql('create table public.t (a int)')).rejects.toThrow(/permission denied/);
    await expect(house.appSql('update audit_events set action = action')).rejects.toThrow(/permission denied/);
  });
});
