import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City, type Person } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { codeOf, DECISION, freshUser, grant } from './support';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const roles = async (as: Client): Promise<unknown> => {
  const { status, body } = await as.get('/api/power/mine');
  return status === 200 ? (body as { mandates: { role: string }[] }).mandates.map(({ role }) => role) : status;
};

/** Asks until the answer is as expected; how long that took, in milliseconds. */
const until = async (ask: () => Promise<boolean>, limit = 5000): Promise<number> => {
  const begin = performance.now();
  while (!(await ask())) if (performance.now() - begin > limit) throw new Error('it never came');
  return performance.now() - begin;
};

const admin = async (): Promise<{ user: Person; as: Client; mandate: string }> => {
  const user = await freshUser(house, city.a.committee);
  const { body } = await grant(await house.as('a.admin'), user, 'organization-admin', city.a.cells[1]);
  return { user, as: await house.as(user.username), mandate: (body as { id: string }).id };
};

describe('power that ends is without effect at once, in a session already open', () => {
  it('when the mandate is revoked', async () => {
    const { as, mandate } = await admin();
    expect(await roles(as)).toEqual(['organization-admin']);
    expect((await as.get(`/api/organizations/${city.a.cells[1].id}/mandates`)).status).toBe(200);
    await (await house.as('a.admin')).post(`/api/mandates/${mandate}/revoke`, { reason: 'Nghỉ công tác' });
    expect(await roles(as)).toEqual([]);
    expect((await as.get(`/api/organizations/${city.a.cells[1].id}/mandates`)).status).toBe(404);
    // Only the own account is left to see.
    expect((await as.get('/api/users?limit=5')).body.totalDocs).toBe(1);
  });

  it('when its day comes, within a second of it', async () => {
    const user = await freshUser(house, city.a.committee);
    const end = new Date(Date.now() + 1500);
    expect((await grant(await house.as('a.admin'), user, 'clerk', city.a.committee, { validTo: end.toISOString() })).status).toBe(200);
    const as = await house.as(user.username);
    expect(await roles(as)).toEqual(['clerk']);
    await until(async () => JSON.stringify(await roles(as)) === '[]');
    expect(Date.now() - end.getTime()).toBeGreaterThanOrEqual(0);
    expect(Date.now() - end.getTime()).toBeLessThan(1000);
  });

  it('in another process too: there is nothing to tell it, each request reads the database', async () => {
    const { as, mandate } = await admin();
    expect(await roles(as)).toEqual(['organization-admin']);
    // As another process would: straight in the database, past every cache of this one.
    await house.ownerTicket('mandates.fixture:test', (sql) => sql('update mandates set valid_to = now() where id = $1', [mandate]));
    expect(await roles(as)).toEqual([]);
  });

  it('when the account is disabled: the session itself ends, and no new one opens', async () => {
    const { as } = await house.login('a.contributor', PASSWORD);
    expect(await roles(as)).toEqual(['contributor']);
    expect((await (await house.as('a.admin')).post(`/api/users/${city.a.contributor.id}/disable`, { reason: 'Thôi việc' })).status).toBe(200);
    expect(await roles(as)).toBe(401);
    expect((await as.get('/api/users/me')).body.user).toBeNull();
    const again = await house.post('/api/users/login', { username: 'a.contributor', password: PASSWORD });
    expect([again.status, codeOf(again)]).toEqual([401, 'auth.failed']);
    expect((await (await house.as('a.admin')).post(`/api/users/${city.a.contributor.id}/enable`)).status).toBe(200);
    expect(await roles(as)).toBe(401);
    expect(await roles((await house.login('a.contributor', PASSWORD)).as)).toEqual(['contributor']);
  });

  it('when the person leaves the group', async () => {
    const keeper = await house.as('a.admin');
    const user = await freshUser(house, city.a.committee);
    const { id: group } = (await keeper.post('/api/groups/create', { name: 'Tổ thư ký', organization: city.a.committee.id })).body as { id: string };
    await keeper.post('/api/mandates/grant', { group, role: 'editorial-reviewer', organization: city.a.committee.id, ...DECISION });
    await keeper.post(`/api/groups/${group}/add-member`, { user: user.id });
    const as = await house.as(user.username);
    expect(await roles(as)).toEqual(['editorial-reviewer']);
    expect((await keeper.post(`/api/groups/${group}/remove-member`, { user: user.id })).status).toBe(200);
    expect(await roles(as)).toEqual([]);
    expect(codeOf(await keeper.post(`/api/groups/${group}/remove-member`, { user: user.id }))).toBe('group.not-member');
  });

  it('when the organisation is dissolved', async () => {
    const { as } = await admin();
    expect(await roles(as)).toEqual(['organization-admin']);
    await house.ownerTicket('organizations.fixture:test', (sql) => sql('update organizations set valid_to = now() where id = $1', [city.a.cells[1].id]));
    expect(await roles(as)).toEqual([]);
  });

  it('when the member’s record is parted from the account', async () => {
    const as = await house.as('a.member');
    const cell = async (): Promise<unknown> => ((await as.get('/api/power/mine')).body as { member: { cell: { id: string } } | null }).member?.cell.id;
    expect(await cell()).toBe(city.a.cells[0].id);
    const [member] = await house.ownerSql('select id from members where user_id = $1', [city.a.member.id]);
    expect((await (await house.as('a.secretary')).post(`/api/members/${String(member?.id)}/unlink-account`)).status).toBe(200);
    expect(await cell()).toBeUndefined();
  });
});
