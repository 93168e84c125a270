import { createHmac, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jwtSign } from 'payload';

import { buildCity, PASSWORD, type City, type Person } from '../support/city';
import type { Answer, Client } from '../support/client';
import { startHouse, type House } from '../support/house';
import { openSession } from '../support/sessions';
import { codeOf } from '../power/support';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house?.close());

const NEW = 'Mat-khau-moi-hoan-toan-2027';
const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
const refresh = (as: Client): Promise<Answer> => as.post('/api/users/refresh-token');
const open = async (who: Person): Promise<{ token: string; as: Client }> => {
  const token = await openSession(house.payload, house.ownerSql, who);
  return { token, as: house.withToken(token) };
};
const sessionsOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ id: string }>('select id from users_sessions where _parent_id = $1 order by id', [who.id])).map(({ id }) => id);
const sidOf = (token: string): string => (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;

describe('TRAPS 31: a session ends at once', () => {
  it('with the password, by its owner: the present one is asked, the others end, and none is refreshed', async () => {
    const [here, there] = [await open(city.a.head), await open(city.a.head)];
    expect(codeOf(await here.as.post('/api/users/change-password', { oldPassword: 'khong-phai', newPassword: NEW }))).toBe('password.wrong');
    expect(codeOf(await here.as.post('/api/users/change-password', { newPassword: NEW }))).toBe('input.invalid');
    expect(await isIn(there.as)).toBe(true);
    expect((await here.as.post('/api/users/change-password', { oldPassword: PASSWORD, newPassword: NEW })).status).toBe(200);
    expect([await isIn(here.as), await isIn(there.as)]).toEqual([true, false]);
    expect([(await refresh(here.as)).status, (await refresh(there.as)).status]).toEqual([200, 401]);
  });

  it('no other door takes a password', async () => {
    const { as } = await open(city.a.reviewer);
    const before = await house.ownerSql('select hash, salt from users where id = $1', [city.a.reviewer.id]);
    const rest = await as.patch(`/api/users/${city.a.reviewer.id}`, { password: NEW });
    const graphql = await as.graphql(`mutation { updateUser(id: "${city.a.reviewer.id}", data: { password: "${NEW}" }) { id } }`);
    await as.patch(`/api/users/${city.a.reviewer.id}`, { hash: 'x', salt: 'y', displayName: 'Tên mới' });
    expect([rest.status, codeOf(rest)]).toEqual([403, 'user.self-password']);
    expect((graphql.body as { errors: unknown[] }).errors).toHaveLength(1);
    expect(await house.ownerSql('select hash, salt from users where id = $1', [city.a.reviewer.id])).toEqual(before);
  });

  it('when an administrator sets the password, or disables the account', async () => {
    const admin = await house.as('a.admin');
    const first = await open(city.a.approver);
    expect((await admin.post(`/api/users/${city.a.approver.id}/set-password`, { password: NEW })).status).toBe(200);
    expect([await isIn(first.as), (await refresh(first.as)).status]).toEqual([false, 401]);
    const second = await open(city.a.approver);
    expect((await admin.post(`/api/users/${city.a.approver.id}/disable`, { reason: 'thôi việc' })).status).toBe(200);
    expect([await isIn(second.as), (await refresh(second.as)).status, (await second.as.get('/api/news?limit=1')).status]).toEqual([false, 401, 403]);
    expect((await second.as.graphql('mutation { refreshTokenUser { refreshedToken } }')).body).toHaveProperty('errors');
  });

  it('a mandate that ends takes its power with it, and leaves the session', async () => {
    const { as } = await open(city.b.contributor);
    expect((await as.post('/api/news?draft=true', { title: 'Bản nháp' })).status).toBe(201);
    await house.ownerTicket('mandates.fixture:test', (sql) => sql('update mandates set valid_to = now() where user_id = $1', [city.b.contributor.id]));
    expect((await as.post('/api/news?draft=true', { title: 'Bản nháp' })).status).toBe(403);
    expect([await isIn(as), (await refresh(as)).status]).toEqual([true, 200]);
  });
});

describe('a session that was signed out', () => {
  it.each([
    ['over REST', (as: Client) => as.post('/api/users/logout?allSessions=true')],
    ['over GraphQL', (as: Client) => as.graphql('mutation { logoutUser(allSessions: true) }')],
  ])('with all others, %s, stays out, whatever copy is written back', async (_, signOut) => {
    const [one, two] = [await open(city.b.head), await open(city.b.head)];
    const copy = await house.payload.db.findOne<{ id: string }>({ collection: 'users', where: { id: { equals: city.b.head.id } } });
    expect((await signOut(one.as)).status).toBe(200);
    expect(await sessionsOf(city.b.head)).toEqual([]);
    await house.payload.db.updateOne({ collection: 'users', id: city.b.head.id, data: { ...copy } });
    expect([await isIn(one.as), await isIn(two.as), (await refresh(two.as)).status]).toEqual([false, false, 401]);
  });

  it('alone leaves the others, over GraphQL too', async () => {
    const [one, two] = [await open(city.b.reviewer), await open(city.b.reviewer)];
    expect((await one.as.graphql('mutation { logoutUser }')).status).toBe(200);
    expect([await isIn(one.as), await isIn(two.as)]).toEqual([false, true]);
  });

  it('while it is refreshed, twenty times, never lives on', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { as } = await open(city.b.approver);
      const [refreshed, out] = await Promise.all([refresh(as), as.post('/api/users/logout')]);
      // Whichever came first, and a refresh that came too late is refused, not broken.
      expect([200, 401]).toContain(refreshed.status);
      expect([200, 400]).toContain(out.status);
      const token = (refreshed.body as { refreshedToken?: string }).refreshedToken;
      if (token) expect(await isIn(house.withToken(token))).toBe(false);
      expect(await isIn(as)).toBe(false);
    }
  }, 60_000);
});

describe('sessions of one person', () => {
  it('opened at the same moment all stand', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => house.login('city.admin', PASSWORD)));
    expect(await Promise.all(opened.map(({ as }) => isIn(as)))).toEqual([true, true, true, true]);
  }, 60_000);

  it('are twenty at most: the oldest end', async () => {
    const old = [];
    for (let i = 0; i < 22; i += 1) old.push(await open(city.citySummary));
    await house.ownerSql(`update users_sessions s set created_at = now() - make_interval(mins => (100 - n)::integer) from (select id, row_number() over (order by _order) as n from users_sessions where _parent_id = $1) o where o.id = s.id`, [city.citySummary.id]);
    const { as } = await house.login('city.summary', PASSWORD);
    expect(await sessionsOf(city.citySummary)).toHaveLength(20);
    const still = await Promise.all(old.map(({ as }) => isIn(as)));
    expect(still).toEqual([...Array<boolean>(3).fill(false), ...Array<boolean>(19).fill(true)]);
    expect(await isIn(as)).toBe(true);
  }, 60_000);

  it('are prolonged for thirty days at most', async () => {
    const { as, token } = await open(city.a.secretary);
    await house.ownerSql(`update users_sessions set created_at = now() - interval '29 days' where id = $1`, [sidOf(token)]);
    expect((await refresh(as)).status).toBe(200);
    await house.ownerSql(`update users_sessions set created_at = now() - interval '31 days' where id = $1`, [sidOf(token)]);
    expect([(await refresh(as)).status, codeOf(await refresh(as))]).toEqual([401, 'auth.required']);
  });

  it('have a name of our choosing: what a browser brings along is never taken over (fixation)', async () => {
    const brought = await open(city.a.deputy);
    const answer = await house.request('POST', '/api/users/login', {
      json: { username: 'b.deputy', password: PASSWORD, sid: sidOf(brought.token) },
      headers: { cookie: `payload-token=${brought.token}`, origin: 'http://localhost:3000', authorization: `JWT ${brought.token}` },
    });
    const { token } = answer.body as { token: string };
    expect(sidOf(token)).not.toBe(sidOf(brought.token));
    expect(await sessionsOf(city.b.deputy)).toEqual([sidOf(token)]);
    const made = await jwtSign({ fieldsToSign: { id: city.a.deputy.id, collection: 'users', sid: randomUUID() }, secret: house.payload.secret, tokenExpiration: 3600 });
    expect(await isIn(house.withToken(made.token))).toBe(false);
  });
});

describe('a link for a forgotten password', () => {
  it('works once, also for two who use it at the same moment', async () => {
    await house.ownerTicket('users.fixture:test', (sql) =>
      sql(`update users set reset_password_token = 'mot-lan', reset_password_expiration = now() + interval '1 hour' where id = $1`, [city.b.secretary.id]),
    );
    const before = await open(city.b.secretary);
    const use = (password: string): Promise<Answer> => house.post('/api/users/reset-password', { token: 'mot-lan', password });
    const statuses = (await Promise.all([use(NEW), use(`${NEW}-khac`)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 403]);
    expect((await use(NEW)).status).toBe(403);
    expect(await isIn(before.as)).toBe(false);
    await house.ownerTicket('users.fixture:test', (sql) =>
      sql(`update users set reset_password_token = 'qua-han', reset_password_expiration = now() - interval '1 second' where id = $1`, [city.b.secretary.id]),
    );
    expect((await house.post('/api/users/reset-password', { token: 'qua-han', password: NEW })).status).toBe(403);
    for (const token of [null, '', {}, ['mot-lan'], true]) expect((await house.post('/api/users/reset-password', { token, password: NEW })).status).toBe(403);
  }, 60_000);
});

describe('a token that was not made here', () => {
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (header: Record<string, unknown>, claims: Record<string, unknown>, secret: string, hash = 'sha256'): string => {
    const text = `${encoded(header)}.${encoded(claims)}`;
    return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
  };

  it('opens nothing', async () => {
    const { token } = await open(city.system);
    const [head = '', body = '', signature = ''] = token.split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const { secret } = house.payload;
    const now = Math.floor(Date.now() / 1000);
    // The way of signing is right: only what is changed below makes the difference.
    expect(await isIn(house.withToken(signed(header, claims, secret)))).toBe(true);
    const forged: Record<string, string> = {
      'without a signature': `${encoded({ ...header, alg: 'none' })}.${body}.`,
      'without a signature, in capitals': `${encoded({ ...header, alg: 'NONE' })}.${body}.`,
      'with the signature of another': `${encoded({ ...header, alg: 'none' })}.${body}.${signature}`,
      'with another secret': signed(header, claims, 'mot-bi-mat-khac-hoan-toan-'.repeat(2)),
      'with an empty secret': signed(header, claims, ''),
      'run out': signed(header, { ...claims, exp: now - 1 }, secret),
      'not yet valid': signed(header, { ...claims, nbf: now + 3600 }, secret),
      'said to be signed by a key pair': signed({ ...header, alg: 'RS256' }, claims, secret),
      'with a key of its own': signed({ ...header, jwk: { kty: 'oct', k: encoded('x') } }, claims, 'x'),
      'of no session': signed(header, { ...claims, sid: undefined }, secret),
      'of a session that is not there': signed(header, { ...claims, sid: randomUUID() }, secret),
      "of another's session": signed(header, { ...claims, id: city.cityAdmin.id }, secret),
      'of another collection': signed(header, { ...claims, collection: 'news' }, secret),
      'of a collection by a prototype': signed(header, { ...claims, collection: '__proto__' }, secret),
      'of an id that is no text': signed(header, { ...claims, id: { equals: city.system.id } }, secret),
      'from before the present form': signed({ alg: 'HS256' }, claims, secret),
      'cut off': `${head}.${body}`,
    };
    for (const [what, each] of Object.entries(forged)) expect([what, await isIn(house.withToken(each))]).toEqual([what, false]);
    const cookie = (value: string): Promise<Answer> => house.request('GET', '/api/users/me', { headers: { cookie: `payload-token=${value}`, origin: 'http://localhost:3000' } });
    expect((await cookie(token)).body.user).not.toBeNull();
    for (const [what, each] of Object.entries(forged)) expect([what, (await cookie(each)).body.user]).toEqual([what, null]);
  });
});
