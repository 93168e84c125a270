import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock, systemClock } from '../../../kernel';
import { impactsOn } from '../../../rule-register/contributeImpact';
import { openDoors, type LiveDoors } from '../../../../tests/doors/support/liveDoors';
import { eventsOf } from '../../../../tests/power/support';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { disableIdle } from '../../idle/disableIdle';
import { forgetFacts } from '../../sessions/forgetFacts';

let house: House;
let city: City;
let door: LiveDoors;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  door = await openDoors(house);
});
afterAll(async () => {
  setClock(systemClock);
  await door?.close();
  await house?.close();
});

let days = 3;
/** Another version of a rule, in force from here on. */
const rule = (key: string, value: unknown): Promise<unknown> =>
  house.ownerTicket('rules.ship', async (sql) => {
    const from = `2020-01-0${(days += 1)}T00:00:00+07:00`;
    await sql(`update rules set valid_to = $2 where key = $1 and valid_to is null`, [key, from]);
    await sql(
      `insert into rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, state, proposed_at, confirmed_at)
       values ($1, $1, $2, 'thử', '', 'thử', 'product', $3, 'T', 'confirmed', now(), now())`,
      [key, JSON.stringify(value), from],
    );
  });
const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
const away = (who: Person, minutes: number): Promise<unknown> => house.ownerSql(`update handbook.session_facts set last_used_at = now() - make_interval(mins => $2) where user_id = $1`, [who.id, minutes]);
const toldOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [who.id])).map(({ kind }) => kind);
const shipped = async (key: string): Promise<unknown> => (await house.ownerSql<{ value: unknown }>(`select value from rules where key = $1 and note is not null order by valid_from limit 1`, [key]))[0]?.value;

it('ships the figures of level 3', async () => {
  expect(await shipped('accounts.sign-in-lock')).toEqual({ failures: 5, minutes: 15, perSource: 100 });
  expect(await shipped('accounts.sessions')).toEqual({ member: 20160, business: 15, admin: 5 });
  expect(await shipped('accounts.idle')).toEqual({ members: 45, mandates: 45, warn: 7 });
  expect(await shipped('accounts.password')).toEqual({ withSecondFactor: 8, without: 14, remembered: 10 });
});

it('locks as the rule in force says, for as long as it says', async () => {
  await rule('accounts.sign-in-lock', { failures: 3, minutes: 2, perSource: 100 });
  const tries = [];
  for (let i = 0; i < 4; i += 1) tries.push(await door.send('/api/users/login', { json: { username: 'a.head', password: 'Khong-phai-mat-khau' }, from: '203.0.113.5' }));
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
  expect(Number(tries[3]?.headers.get('retry-after'))).toBeLessThanOrEqual(120);
  expect((await door.send('/api/users/login', { json: { username: 'a.head', password: PASSWORD }, from: '198.51.100.4' })).status).toBe(200);
}, 60_000);

describe('a session that nobody works in', () => {
  it('ends by what its account is, in the database, and stays ended', async () => {
    await rule('accounts.sessions', { member: 60, business: 15, admin: 5 });
    const who = { admin: city.a.admin, business: city.a.contributor, member: city.a.member };
    const seconds = await house.ownerSql<{ s: number }>(`select handbook.session_idle_seconds(id) as s from unnest($1::uuid[]) with ordinality u(id, n) order by n`, [Object.values(who).map(({ id }) => id)]);
    expect(seconds.map(({ s }) => s)).toEqual([300, 900, 3600]);
    for (const [person, minutes] of [[who.admin, 5], [who.business, 15], [who.member, 60]] as const) {
      const as = await house.as(person.username);
      await away(person, minutes - 2);
      expect(await isIn(as)).toBe(true);
      await away(person, minutes);
      expect(await isIn(as)).toBe(false);
      await away(person, 0);
      expect(await isIn(as)).toBe(false);
      expect(await house.ownerSql(`select s.id from users_sessions s where s._parent_id = $1`, [person.id])).toEqual([]);
    }
  });

  it('is prolonged by work, not by what a page asks by itself; a page may ask how long it lasts', async () => {
    const as = await house.as('a.admin');
    await away(city.a.admin, 4);
    const looked = (await as.get('/api/sessions/clock', { 'x-background': '1' })).body as { account: string; seconds: number };
    expect(looked.account).toBe(city.a.admin.id);
    expect(looked.seconds).toBeGreaterThan(50);
    expect(looked.seconds).toBeLessThanOrEqual(60);
    expect((await as.get('/api/sessions/clock')).body).toMatchObject({ seconds: 300 });
    expect(((await as.get('/api/sessions/clock', { 'x-background': '1' })).body as { seconds: number }).seconds).toBeGreaterThan(290);
    await away(city.a.admin, 6);
    expect((await as.get('/api/sessions/clock', { 'x-background': '1' })).status).toBe(401);
  });

  it('is over for a refresh too, is in nobody\'s list, and is swept where nobody asks', async () => {
    const [here, there] = [await house.as('a.admin'), await house.as('a.admin')];
    await away(city.a.admin, 6);
    expect((await there.post('/api/users/refresh-token', {})).status).toBeGreaterThanOrEqual(400);
    expect(await isIn(here)).toBe(false);
    await house.as('a.admin');
    await away(city.a.admin, 6);
    await forgetFacts(house.payload);
    expect(await house.ownerSql('select id from users_sessions where _parent_id = $1', [city.a.admin.id])).toEqual([]);
  });

  it('lasts two hours at the least while the house shows its demonstration', async () => {
    await house.ownerSql(`insert into payload_kv (id, key, data) values (gen_random_uuid(), 'handbook.demonstration', '{"phase": "loaded"}')`);
    const as = await house.as('a.admin');
    await away(city.a.admin, 100);
    expect(await isIn(as)).toBe(true);
    await house.ownerSql(`delete from payload_kv where key = 'handbook.demonstration'`);
  });
});

describe('an account that nobody uses', () => {
  const run = (): Promise<void> => disableIdle('users')(house.payload);
  const unused = (who: Person, forDays: number): Promise<unknown> => house.ownerSql(`update handbook.account_uses set last_used_at = now() - make_interval(days => $2) where user_id = $1`, [who.id, forDays]);
  const isOff = async (who: Person): Promise<boolean> => (await house.ownerSql<{ off: boolean }>('select disabled_at is not null as off from users where id = $1', [who.id]))[0]?.off === true;

  it('is told first, switched off the rule\'s days later, with its sessions; opened again it is counted anew', async () => {
    const who = city.b.member;
    await unused(who, 60);
    await run();
    await run();
    expect([await isOff(who), await toldOf(who)]).toEqual([false, ['accounts.idle-soon']]);
    await house.ownerSql(`update handbook.account_uses set warned_at = now() - interval '8 days' where user_id = $1`, [who.id]);
    await run();
    expect([await isOff(who), await toldOf(who)]).toEqual([true, ['accounts.idle-soon', 'accounts.idle-disabled']]);
    expect(await eventsOf(house, who.id)).toContainEqual(expect.objectContaining({ action: 'users.disable-idle' }));
    expect((await (await house.as('b.admin')).post(`/api/users/${who.id}/enable`, {})).status).toBe(200);
    await run();
    expect(await isOff(who)).toBe(false);
  });

  it('is kept by one sign-in after it was told, and its warning with it', async () => {
    const who = city.b.contributor;
    await unused(who, 60);
    await run();
    await house.ownerSql(`update handbook.account_uses set warned_at = now() - interval '8 days' where user_id = $1`, [who.id]);
    expect(await isIn(await house.as(who.username))).toBe(true);
    await run();
    expect(await isOff(who)).toBe(false);
  });

  it('is judged by whether it holds a role; the last system administrator stays', async () => {
    await rule('accounts.idle', { members: 0, mandates: 30, warn: 7 });
    for (const who of [city.a.member, city.a.reviewer, city.system]) await unused(who, 400);
    await run();
    await house.ownerSql(`update handbook.account_uses set warned_at = now() - interval '8 days' where warned_at is not null`);
    await run();
    expect([await isOff(city.a.member), await isOff(city.a.reviewer), await isOff(city.system)]).toEqual([false, true, false]);
  });
});

it('says whom a change would touch', async () => {
  setClock(systemClock);
  const req = await house.systemReq(city.system.id);
  const count = async (key: string, proposed: unknown, present?: unknown): Promise<number[]> => {
    const all = await Promise.all(impactsOn(house.payload, key).map((room) => room.count(req, { key, from: new Date(), to: null, proposed, present })));
    return all.flat().map((line) => line.count);
  };
  await house.as('a.head');
  const [admins = 0, business = 0] = await count('accounts.sessions', { member: 60, business: 15, admin: 5 });
  expect([admins >= 0, business > 0]).toEqual([true, true]);
  await house.ownerSql(`update handbook.account_uses set last_used_at = now() - interval '20 days', warned_at = null where user_id = $1`, [city.a.approver.id]);
  expect(await count('accounts.idle', { members: 0, mandates: 22, warn: 5 })).toEqual([0, 1]);
  expect((await count('accounts.sign-in-lock', {}))[0]).toBeGreaterThan(5);
  expect((await count('accounts.password', {}))[0]).toBeGreaterThan(5);
  const [added = 0, freed = 0] = await count('accounts.second-factor.roles', ['organization-admin'], []);
  expect([added > 0, freed]).toEqual([true, 0]);
});
