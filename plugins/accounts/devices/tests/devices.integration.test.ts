import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import type { Answer, Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf } from '../../../../tests/power/support';
import { fixedClock, setClock, systemClock } from '../../../kernel';
import { codeAt } from '../../secondFactor/domain/authenticator';
import { forgetDevices } from '../forgetDevices';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(async () => {
  setClock(systemClock);
  await house?.close();
});
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));

type Pair = { accessToken: string; accessExpires: number; refreshToken: string; refreshExpires: string; device: { id: string; name: string } };
type Phone = { pair: Pair; key: string; as: Client };

const newKey = (): string => randomBytes(32).toString('base64url');
const openOn = async (as: Client, name = 'Điện thoại của bố', key = newKey()): Promise<Phone> => {
  const answer = await as.post('/api/devices', { name, platform: 'android', deviceKey: key }, { 'idempotency-key': 'khong-duoc-giu-lai' });
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ accessToken: expect.any(String) })]);
  const pair = answer.body as Pair;
  return { pair, key, as: house.withToken(pair.accessToken) };
};
const phoneOf = async (who: Person, name?: string): Promise<Phone> => openOn((await house.login(who.username, PASSWORD)).as, name);
const renew = (refreshToken: string, deviceKey: string): Promise<Answer> => house.post('/api/devices/renew', { refreshToken, deviceKey });
const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
const refused = async (answer: Promise<Answer>): Promise<void> => expect([(await answer).status, codeOf(await answer)]).toEqual([401, 'device.sign-in-again']);
const told = async (who: Person): Promise<unknown[]> => house.ownerSql(`select params from notifications where user_id = $1 and kind = 'accounts.device-reused' order by created_at, id`, [who.id]);
const stored = async (phone: Phone): Promise<string> => JSON.stringify(await house.ownerSql('select * from handbook.devices where id = $1', [phone.pair.device.id]));

describe('signing in on a device', () => {
  it('gives a short access token and a refresh token; keeps neither, nor the key; the session it came with ends', async () => {
    const { as } = await house.login('a.member', PASSWORD);
    const phone = await openOn(as);
    expect(await isIn(as)).toBe(false);
    expect(await isIn(phone.as)).toBe(true);
    expect(phone.pair.accessExpires - Date.now() / 1000).toBeLessThan(601);
    const kept = (await stored(phone)) + JSON.stringify(await house.ownerSql(`select response from handbook.idempotency_keys where key = 'khong-duoc-giu-lai'`));
    for (const secret of [phone.key, phone.pair.refreshToken, phone.pair.refreshToken.split('.')[3] ?? '?', phone.pair.accessToken]) expect(kept).not.toContain(secret);
    const listed = await phone.as.get('/api/devices');
    expect(listed.body).toEqual({ devices: [expect.objectContaining({ id: phone.pair.device.id, name: 'Điện thoại của bố', platform: 'android', current: true })] });
    // Payload's own prolonging would make a token of fourteen days.
    expect((await phone.as.post('/api/users/refresh-token')).status).toBe(401);
  });

  it('only right after the sign-in, not from a device, not without a session, not with a weak key', async () => {
    const { as } = await house.login('a.member', PASSWORD);
    await house.ownerSql(`update handbook.session_facts set begun_at = now() - interval '16 minutes' where user_id = $1`, [city.a.member.id]);
    expect(codeOf(await as.post('/api/devices', { name: 'Máy', deviceKey: newKey() }))).toBe('device.not-fresh');
    const phone = await phoneOf(city.a.member);
    expect(codeOf(await phone.as.post('/api/devices', { name: 'Máy', deviceKey: newKey() }))).toBe('device.not-fresh');
    expect((await house.post('/api/devices', { name: 'Máy', deviceKey: newKey() })).status).toBe(401);
    expect((await (await house.login('a.member', PASSWORD)).as.post('/api/devices', { name: 'Máy', deviceKey: 'ngắn' })).status).toBe(400);
  });

  it('carries the second factor over: the last door lets the new session through, and no other', async () => {
    const as = await house.as('b.contributor');
    const begun = await as.post('/api/second-factor/begin', { password: PASSWORD });
    const key = (begun.body as { key: string }).key.replace(/ /g, '');
    const at = Math.floor(Date.now() / 30_000) * 30_000 + 5000;
    setClock(fixedClock(new Date(at)));
    await as.post('/api/second-factor/confirm', { code: codeAt(key, at) });
    const asked = await house.post('/api/users/login', { username: 'b.contributor', password: PASSWORD });
    const { challenge } = (asked.body as { errors: { data: { challenge: string } }[] }).errors[0]?.data ?? { challenge: '' };
    setClock(fixedClock(new Date(at + 30_000)));
    const finished = await house.post('/api/users/finish-sign-in', { challenge, code: codeAt(key, at + 30_000) });
    setClock(systemClock);
    const phone = await openOn(house.withToken((finished.body as { token: string }).token));
    expect(await isIn(phone.as)).toBe(true);
    const [facts] = await house.ownerSql<{ factor: string }>('select factor from handbook.session_facts f join handbook.devices d on d.session_id = f.id where d.id = $1', [phone.pair.device.id]);
    expect(facts?.factor).toBe('totp');
    expect((await renew(phone.pair.refreshToken, phone.key)).status).toBe(200);
  });
});

describe('renewing', () => {
  it('each token is good once; the chain goes on, and the access tokens are of one session', async () => {
    const phone = await phoneOf(city.a.member);
    let token = phone.pair.refreshToken;
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await renew(token, phone.key);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('no-store');
      const pair = answer.body as Pair;
      expect(pair.refreshToken).not.toBe(token);
      expect(await isIn(house.withToken(pair.accessToken))).toBe(true);
      expect(await stored(phone)).not.toContain(pair.refreshToken);
      token = pair.refreshToken;
    }
    expect((await phone.as.get('/api/devices')).body.devices.filter(({ id }: { id: string }) => id === phone.pair.device.id)).toHaveLength(1);
  });

  it('a lost answer asked for again a moment later gives the same successor, also where both arrive together, and the phone stays in', async () => {
    const phone = await phoneOf(city.a.member);
    const answers = await Promise.all([1, 2, 3].map(() => renew(phone.pair.refreshToken, phone.key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => (body as Pair).refreshToken)).size).toBe(1);
    expect((await renew((answers[0]?.body as Pair).refreshToken, phone.key)).status).toBe(200);
    expect(await isIn(phone.as)).toBe(true);
  });

  it.each([
    ['an old token once the grace is over', async (phone: Phone): Promise<Promise<Answer>> => {
      await renew(phone.pair.refreshToken, phone.key);
      await house.ownerSql(`update handbook.devices set renewed_at = now() - interval '31 seconds' where id = $1`, [phone.pair.device.id]);
      return renew(phone.pair.refreshToken, phone.key);
    }],
    ['a token two renewals old, however soon', async (phone: Phone): Promise<Promise<Answer>> => {
      const next = (await renew(phone.pair.refreshToken, phone.key)).body as Pair;
      await renew(next.refreshToken, phone.key);
      return renew(phone.pair.refreshToken, phone.key);
    }],
    ['the good token without the device\'s key', async (phone: Phone): Promise<Promise<Answer>> => renew(phone.pair.refreshToken, newKey())],
  ])('%s is in two hands: the device ends at once, and the person is told', async (_, steal) => {
    const before = (await told(city.b.member)).length;
    const phone = await phoneOf(city.b.member, 'Máy bị mất');
    const other = await phoneOf(city.b.member, 'Máy ở nhà');
    await refused(Promise.resolve(await steal(phone)));
    expect(await isIn(phone.as)).toBe(false);
    await refused(renew(phone.pair.refreshToken, phone.key));
    // Only that one.
    expect((await renew(other.pair.refreshToken, other.key)).status).toBe(200);
    expect((await told(city.b.member)).slice(before)).toEqual([{ params: expect.objectContaining({ name: 'Máy bị mất' }) }]);
  });

  it('what this house never wrote, and what is of nobody, get the same refusal; nothing ends by it', async () => {
    const phone = await phoneOf(city.a.member);
    const [head, id, generation, secret, seal] = phone.pair.refreshToken.split('.');
    for (const forged of ['x', `${head}.${id}.${generation}.${secret}.${'A'.repeat(43)}`, `${head}.${id}.1.${secret}.${seal}`]) await refused(renew(forged, phone.key));
    expect((await renew(phone.pair.refreshToken, phone.key)).status).toBe(200);
    await house.ownerSql('delete from handbook.devices where id = $1', [phone.pair.device.id]);
    await refused(renew(phone.pair.refreshToken, phone.key));
  });

  it('is no work: a device nobody worked on for too long ends; so does one whose days have run out, and whose account is off', async () => {
    const idle = await phoneOf(city.a.member);
    await house.ownerSql(`update handbook.session_facts set last_used_at = now() - interval '15 days' where user_id = $1`, [city.a.member.id]);
    await refused(renew(idle.pair.refreshToken, idle.key));
    const done = await phoneOf(city.a.member);
    await house.ownerSql(`update handbook.devices set ends_at = now() where id = $1`, [done.pair.device.id]);
    await refused(renew(done.pair.refreshToken, done.key));
    const off = await phoneOf(city.a.deputy);
    expect((await (await house.as('a.admin')).post(`/api/users/${city.a.deputy.id}/disable`, { reason: 'Mất máy' })).status).toBe(200);
    expect(await isIn(off.as)).toBe(false);
    await refused(renew(off.pair.refreshToken, off.key));
  });

  it('is bounded: a device that asks all the time is told to wait', async () => {
    const phone = await phoneOf(city.a.member);
    const codes = new Set<unknown>();
    for (let turn = 0; turn < 21; turn += 1) codes.add(codeOf(await renew(phone.pair.refreshToken, phone.key)));
    expect(codes).toContain('device.too-often');
  });
});

describe('one\'s own devices', () => {
  it('are named, signed out one or all at once, and nobody else\'s; push goes with them', async () => {
    const who = city.b.secretary;
    const [first, second, third] = [await phoneOf(who, 'Một'), await phoneOf(who, 'Hai'), await phoneOf(who, 'Ba')];
    const stranger = await phoneOf(city.b.deputy);
    const names = async (): Promise<string[]> => ((await third.as.get('/api/devices')).body as { devices: { name: string }[] }).devices.map(({ name }) => name).sort();
    expect(await names()).toEqual(['Ba', 'Hai', 'Một']);
    expect((await third.as.post(`/api/devices/${first.pair.device.id}/rename`, { name: 'Điện thoại của bố' })).status).toBe(200);
    expect((await stranger.as.post(`/api/devices/${first.pair.device.id}/rename`, { name: 'Của tôi' })).status).toBe(404);
    expect((await stranger.as.post(`/api/devices/${first.pair.device.id}/end`)).status).toBe(404);
    expect(await names()).toEqual(['Ba', 'Hai', 'Điện thoại của bố'].sort());
    expect((await third.as.post(`/api/devices/${first.pair.device.id}/end`)).status).toBe(200);
    expect(await isIn(first.as)).toBe(false);
    await refused(renew(first.pair.refreshToken, first.key));
    expect((await third.as.post('/api/devices/end-all')).body).toEqual({ devices: 1 });
    expect([await isIn(second.as), await isIn(third.as)]).toEqual([false, true]);
    expect((await third.as.post('/api/devices/end-all', { here: true })).body).toEqual({ devices: 1 });
    expect(await isIn(third.as)).toBe(false);
    expect(await isIn(stranger.as)).toBe(true);
  });

  it('end with every session that ends, and are forgotten by night', async () => {
    const phone = await phoneOf(city.b.reviewer);
    const other = await house.as('b.reviewer');
    expect((await other.post('/api/sessions/end-others')).status).toBe(200);
    expect(await isIn(phone.as)).toBe(false);
    await refused(renew(phone.pair.refreshToken, phone.key));
    expect(await stored(phone)).not.toBe('[]');
    await forgetDevices(house.payload);
    expect(await stored(phone)).toBe('[]');
  });
});
