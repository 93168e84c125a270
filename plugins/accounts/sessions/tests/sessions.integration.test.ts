import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { eventsOf } from '../../../../tests/power/support';
import { forgetFacts } from '../forgetFacts';
import type { MySession } from '../commands/mine';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const CHROME = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const mine = async (as: Client): Promise<MySession[]> => ((await as.get('/api/sessions', { 'user-agent': CHROME })).body as { sessions: MySession[] }).sessions;
const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
/** What is written beside a request is there a moment later. */
const until = async <T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> => {
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
  }
};

describe('one\'s own sessions', () => {
  it('are listed, this one known; from what and when each was last used, and no token', async () => {
    const [here, there] = [await house.as('a.contributor'), await house.as('a.contributor')];
    await mine(here);
    const seen = await until(() => mine(here), (sessions) => sessions.some(({ browser, current }) => current && browser !== ''));
    expect(seen).toHaveLength(2);
    expect(seen.filter(({ current }) => current)).toEqual([{ id: expect.any(String), browser: 'Chrome, Android', begunAt: expect.any(String), lastUsedAt: expect.any(String), factor: null, current: true }]);
    const own = await mine(there);
    expect(own.find(({ current }) => current)?.id).not.toBe(seen.find(({ current }) => current)?.id);
  });

  it('end one by one, at once and for good; another\'s is not there', async () => {
    const [here, there] = [await house.as('a.reviewer'), await house.as('a.reviewer')];
    const other = (await mine(here)).find(({ current }) => !current);
    const foreign = await house.as('b.reviewer');
    expect((await foreign.post(`/api/sessions/${other?.id}/end`, {})).status).toBe(404);
    expect(await isIn(there)).toBe(true);
    expect((await here.post(`/api/sessions/${other?.id}/end`, {})).status).toBe(200);
    expect([await isIn(there), await isIn(here)]).toEqual([false, true]);
    expect((await there.post('/api/users/refresh-token')).status).toBe(401);
    expect((await here.post(`/api/sessions/${other?.id}/end`, {})).status).toBe(404);
    // A copy that somebody read before is written back, as Payload does at each sign-in.
    await house.ownerSql(`insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values (9, $1, $2, now(), now() + interval '1 hour')`, [city.a.reviewer.id, other?.id]);
    expect(await isIn(there)).toBe(false);
    expect((await eventsOf(house, city.a.reviewer.id)).map(({ action }) => action)).toEqual(['sessions.end']);
  });

  it('end all but this one', async () => {
    const [here, ...others] = [await house.as('a.approver'), await house.as('a.approver'), await house.as('a.approver')];
    const bystander = await house.as('b.approver');
    expect((await here.post('/api/sessions/end-others', {})).body).toEqual({ sessions: 2 });
    expect(await Promise.all([here, ...others, bystander].map(isIn))).toEqual([true, false, false, true]);
  });

  it('that are over are forgotten after a day', async () => {
    await house.ownerSql(`insert into handbook.session_facts (id, user_id, begun_at) values ('cu', $1, now() - interval '2 days')`, [city.a.head.id]);
    await forgetFacts(house.payload);
    expect(await house.ownerSql(`select id from handbook.session_facts where id = 'cu'`)).toEqual([]);
    expect((await house.ownerSql('select id from handbook.session_facts')).length).toBeGreaterThan(0);
  });
});
