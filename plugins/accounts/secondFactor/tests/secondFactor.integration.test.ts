import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contributionsOf, fixedClock, runCommand, setClock, systemClock } from '../../../kernel';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import type { Answer, Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { openSession } from '../../../../tests/support/sessions';
import { openDoors, type LiveDoors } from '../../../../tests/doors/support/liveDoors';
import { codeOf, eventsOf } from '../../../../tests/power/support';
import { codeAt } from '../domain/authenticator';

let house: House;
let city: City;
let door: LiveDoors;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  door = await openDoors(house);
});
afterAll(async () => {
  await door?.close();
  await house?.close();
});
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));
afterEach(() => setClock(systemClock));

/** Each code is good once: this clock goes on by a step for each. */
let at = Math.floor(Date.now() / 30_000) * 30_000 + 5000;
const nextCode = (key: string): string => {
  at += 30_000;
  setClock(fixedClock(new Date(at)));
  return codeAt(key, at);
};
const bare = (key: string): string => key.replace(/ /g, '');

type Enrolled = { as: Client; key: string; codes: string[] };
/** Sets an authenticator app up for somebody, by their own open session. */
const enrol = async (who: Person): Promise<Enrolled> => {
  const as = await house.as(who.username);
  // The codes of this file run ahead of the day; what is begun must not seem old to them.
  setClock(fixedClock(new Date(at)));
  const begun = await as.post('/api/second-factor/begin', { password: PASSWORD });
  expect(begun.status).toBe(200);
  const key = bare(begun.body.key as string);
  const confirmed = await as.post('/api/second-factor/confirm', { code: nextCode(key) });
  expect(confirmed.status).toBe(200);
  return { as, key, codes: confirmed.body.recoveryCodes as string[] };
};

const signIn = (username: string, password = PASSWORD, from?: string): ReturnType<LiveDoors['send']> => door.send('/api/users/login', { json: { username, password }, ...(from ? { from } : {}) });
const finish = (json: Record<string, unknown>, from?: string): ReturnType<LiveDoors['send']> => door.send('/api/users/finish-sign-in', { json, ...(from ? { from } : {}) });
type Refusal = { status: number; body: Record<string, unknown> };
const dataOf = ({ body }: Refusal): Record<string, unknown> => (body.errors as { data: Record<string, unknown> }[])[0]?.data ?? {};
const challengeOf = async (username: string, from?: string): Promise<string> => {
  const answer = await signIn(username, PASSWORD, from);
  expect([answer.status, dataOf(answer).code]).toEqual([401, 'second-factor.asked']);
  return dataOf(answer).challenge as string;
};
const isIn = async (as: Client): Promise<boolean> => ((await as.get('/api/users/me')).body as { user: unknown }).user !== null;
const sessionsOf = (who: Person): Promise<unknown[]> => house.ownerSql('select id from users_sessions where _parent_id = $1', [who.id]);
const toldOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [who.id])).map(({ kind }) => kind);

describe('setting up an authenticator app', () => {
  it('takes the password and a first code; shows key and recovery codes once, keeps neither in the clear; other sessions end', async () => {
    const who = city.a.contributor;
    const other = await house.as(who.username);
    const as = await house.as(who.username);
    expect(codeOf(await as.post('/api/second-factor/confirm', { code: '123456' }))).toBe('second-factor.not-begun');
    expect(codeOf(await as.post('/api/second-factor/begin', { password: 'Khong-phai-mat-khau' }))).toBe('password.wrong');
    const begun = await as.post('/api/second-factor/begin', { password: PASSWORD }, { 'idempotency-key': 'khong-duoc-giu-lai' });
    expect(begun.body).toMatchObject({ key: expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/), qr: expect.stringContaining('<svg') });
    const key = bare(begun.body.key as string);
    // Not yet: signing in needs the password alone.
    expect((await signIn(who.username)).status).toBe(200);
    expect(codeOf(await as.post('/api/second-factor/confirm', { code: codeAt(key, Date.now() - 3_600_000) }))).toBe('second-factor.code-wrong');
    const confirmed = await as.post('/api/second-factor/confirm', { code: nextCode(key) }, { 'idempotency-key': 'khong-duoc-giu-lai' });
    const codes = confirmed.body.recoveryCodes as string[];
    expect([confirmed.status, new Set(codes).size]).toEqual([200, 10]);
    expect([await isIn(as), await isIn(other)]).toEqual([true, false]);
    expect((await as.get('/api/second-factor')).body).toMatchObject({ app: new Date(at).toISOString(), codes: 10, obligatory: false, must: false });
    const kept = JSON.stringify([await house.ownerSql('select * from handbook.totp_keys'), await house.ownerSql('select * from handbook.recovery_codes'), await house.ownerSql('select * from handbook.idempotency_keys'), await house.ownerSql('select * from audit_events'), await house.ownerSql('select * from notifications')]);
    expect(kept).toContain('"v1.test.');
    for (const secret of [key, begun.body.key as string, ...codes, ...codes.map((code) => code.replace(/-/g, ''))]) expect(kept).not.toContain(secret);
    expect(await toldOf(who)).toEqual(['accounts.second-factor-on']);
    expect((await eventsOf(house, who.id)).map(({ action }) => action)).toEqual(['second-factor.confirm']);
  });

  it('anew takes a code of the app in use too, which goes on until the new one is confirmed', async () => {
    const who = city.a.reviewer;
    const { as, key } = await enrol(who);
    expect(codeOf(await as.post('/api/second-factor/begin', { password: PASSWORD }))).toBe('second-factor.code-wrong');
    const begun = await as.post('/api/second-factor/begin', { password: PASSWORD, code: nextCode(key) });
    const next = bare(begun.body.key as string);
    expect((await finish({ challenge: await challengeOf(who.username), code: nextCode(key) })).status).toBe(200);
    expect((await as.post('/api/second-factor/confirm', { code: nextCode(next) })).status).toBe(200);
    const challenge = await challengeOf(who.username);
    expect((await finish({ challenge, code: nextCode(key) })).status).toBe(401);
    expect((await finish({ challenge, code: nextCode(next) })).status).toBe(200);
  });

  it('is nobody else\'s: not signed in, or with another\'s key', async () => {
    for (const path of ['begin', 'confirm', 'disable', 'recovery-codes']) expect((await house.post(`/api/second-factor/${path}`, { password: PASSWORD, code: '123456' })).status).toBe(401);
    expect((await house.get('/api/second-factor')).status).toBe(401);
    // A sealed key moved to another's row opens nothing.
    await house.ownerSql('insert into handbook.totp_keys (user_id, sealed, confirmed_at) select $1, sealed, now() from handbook.totp_keys where user_id = $2', [city.b.reviewer.id, city.a.reviewer.id]);
    expect((await finish({ challenge: await challengeOf(city.b.reviewer.username), code: '123456' })).status).toBe(500);
    await house.ownerSql('delete from handbook.totp_keys where user_id = $1', [city.b.reviewer.id]);
  });
});

describe('signing in with two steps', () => {
  let key: string;
  let codes: string[];
  const who = (): Person => city.a.approver;
  beforeAll(async () => {
    ({ key, codes } = await enrol(who()));
  });

  it('the password alone opens nothing and sets no cookie; with a code there is a session, known for what it is', async () => {
    const before = await sessionsOf(who());
    const half = await signIn(who().username);
    expect([half.status, half.headers.get('set-cookie'), half.body.token, half.body.user]).toEqual([401, null, undefined, undefined]);
    expect(dataOf(half)).toEqual({ code: 'second-factor.asked', challenge: expect.stringMatching(/^[\w-]{43}$/), minutes: 5 });
    expect(await sessionsOf(who())).toEqual(before);
    const whole = await finish({ challenge: dataOf(half).challenge, code: nextCode(key) });
    expect([whole.status, whole.headers.get('set-cookie')]).toEqual([200, expect.stringMatching(/^payload-token=[^;]+;.*HttpOnly.*SameSite=Strict/)]);
    const as = house.withToken(whole.body.token as string);
    expect(await isIn(as)).toBe(true);
    expect((await as.get('/api/power/mine')).body).toMatchObject({ mandates: [{ role: 'editorial-approver' }] });
    expect((await as.post('/api/users/refresh-token')).status).toBe(200);
    expect(await house.ownerSql(`select factor from handbook.session_facts f join users_sessions s using (id) where s._parent_id = $1 order by f.begun_at desc limit 1`, [who().id])).toEqual([{ factor: 'totp' }]);
    expect(JSON.stringify(whole.body)).not.toMatch(/"hash"|"salt"|sealed/);
  });

  it('a code is good once, also in another sign-in, and a challenge once', async () => {
    const challenge = await challengeOf(who().username);
    const code = nextCode(key);
    expect((await finish({ challenge, code })).status).toBe(200);
    expect(dataOf(await finish({ challenge, code: nextCode(key) }))).toMatchObject({ code: 'second-factor.challenge-ended' });
    setClock(fixedClock(new Date(at - 30_000)));
    expect(dataOf(await finish({ challenge: await challengeOf(who().username), code }))).toMatchObject({ code: 'second-factor.code-wrong' });
  });

  it('two at once with one code: one gets in', async () => {
    const [one, two] = [await challengeOf(who().username), await challengeOf(who().username)];
    const code = nextCode(key);
    const statuses = await Promise.all([finish({ challenge: one, code }), finish({ challenge: two, code })]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('refuses wrong and old codes, codes of others, nothing at all, and what is no challenge', async () => {
    const challenge = await challengeOf(who().username);
    for (const [json, status, code] of [
      [{ challenge, code: codeAt(key, at - 300_000) }, 401, 'second-factor.code-wrong'],
      [{ challenge, code: '' }, 401, 'second-factor.code-wrong'],
      [{ challenge }, 401, 'second-factor.code-wrong'],
      [{ challenge, recoveryCode: 'aaaa-aaaa-aaaa' }, 401, 'second-factor.code-wrong'],
      [{ challenge: 'khong-co', code: '123456' }, 401, 'second-factor.challenge-ended'],
      [{ challenge: { gt: '' }, code: '123456' }, 400, 'input.invalid'],
      [{ code: '123456' }, 400, 'input.invalid'],
      [{ challenge, code: ['123456'] }, 400, 'input.invalid'],
    ] as const) {
      // Each by itself: five of them in a row lock.
      await house.ownerSql('delete from handbook.sign_in_attempts');
      const answer = await finish(json);
      expect([json, answer.status, dataOf(answer).code]).toEqual([json, status, code]);
    }
  });

  it('another\'s code or challenge is of no use', async () => {
    const other = await enrol(city.b.approver);
    const challenge = await challengeOf(who().username);
    expect((await finish({ challenge, code: nextCode(other.key) })).status).toBe(401);
    expect((await finish({ challenge, recoveryCode: other.codes[0] })).status).toBe(401);
    const signedIn = await finish({ challenge: await challengeOf(city.b.approver.username), code: nextCode(other.key) });
    expect((signedIn.body.user as { id: string }).id).toBe(city.b.approver.id);
  });

  it('a challenge ends after five wrong codes, after its minutes, and with the password it was given for', async () => {
    const challenge = await challengeOf(who().username);
    // What locks a source is another matter (rule accounts.sign-in-lock).
    const unlock = (): Promise<unknown> => house.ownerSql('delete from handbook.sign_in_attempts');
    await unlock();
    for (let i = 0; i < 5; i += 1) expect((await finish({ challenge, code: '000000' })).status).toBe(401);
    await unlock();
    expect(dataOf(await finish({ challenge, code: nextCode(key) }))).toMatchObject({ code: 'second-factor.challenge-ended' });
    await unlock();
    const late = await challengeOf(who().username);
    await house.ownerSql(`update handbook.sign_in_challenges set expires_at = now()`);
    expect(dataOf(await finish({ challenge: late, code: nextCode(key) }))).toMatchObject({ code: 'second-factor.challenge-ended' });
    await unlock();
    const old = await challengeOf(who().username);
    await house.ownerTicket('users.set-password:test', (sql) => sql(`update users set hash = hash || '00' where id = $1`, [who().id]));
    expect(dataOf(await finish({ challenge: old, code: nextCode(key) }))).toMatchObject({ code: 'user.changed-meanwhile' });
    await house.ownerTicket('users.set-password:test', (sql) => sql(`update users set hash = left(hash, -2) where id = $1`, [who().id]));
    await unlock();
    const off = await challengeOf(who().username);
    await house.ownerTicket('users.disable:test', (sql) => sql('update users set disabled_at = now() where id = $1', [who().id]));
    expect(dataOf(await finish({ challenge: off, code: nextCode(key) }))).toMatchObject({ code: 'user.disabled' });
    await house.ownerTicket('users.enable:test', (sql) => sql('update users set disabled_at = null where id = $1', [who().id]));
  }, 60_000);

  it('a recovery code gets in once; the person hears of it', async () => {
    const [code = ''] = codes;
    expect((await finish({ challenge: await challengeOf(who().username), recoveryCode: code.toUpperCase() })).status).toBe(200);
    expect((await finish({ challenge: await challengeOf(who().username), recoveryCode: code })).status).toBe(401);
    expect(await toldOf(who())).toContain('accounts.recovery-codes');
    expect(await eventsOf(house, who().id)).toContainEqual(expect.objectContaining({ action: 'users.recovery-code-used', detail: { left: 9 } }));
  });

  it('wrong passwords get the one answer for all, with a second factor or without, and an unknown name', async () => {
    const answers = await Promise.all([who().username, 'a.head', 'khong.co.ai'].map((name) => signIn(name, 'Khong-phai-mat-khau')));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  });
});

describe('failures at the second step', () => {
  const ATTACKER = '203.0.113.9';

  it('count with those of the first: a source that gives wrong codes is stopped, the right password does not wipe them out', async () => {
    const who = city.a.secretary;
    await enrol(who);
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const half = await signIn(who.username, PASSWORD, ATTACKER);
      statuses.push(half.status);
      if (half.status !== 401) break;
      statuses.push((await finish({ challenge: dataOf(half).challenge, code: '000000' }, ATTACKER)).status);
    }
    expect(statuses).toEqual([...Array<number>(5).fill(401), 429, 429]);
  }, 60_000);

  it('are counted by account over all sources, and told to the person, whose right code is then not taken either', async () => {
    const who = city.a.deputy;
    const { key } = await enrol(who);
    for (let i = 0; i < 10; i += 1) {
      const from = `192.0.2.${i}`;
      expect((await finish({ challenge: await challengeOf(who.username, from), code: '000000' }, from)).status).toBe(401);
    }
    const refused = await finish({ challenge: await challengeOf(who.username, ATTACKER), code: nextCode(key) }, ATTACKER);
    expect([refused.status, dataOf(refused).code]).toEqual([429, 'second-factor.too-many']);
    expect((await toldOf(who)).filter((kind) => kind === 'accounts.second-factor-guessed')).toHaveLength(1);
  }, 60_000);
});

describe('nothing but the finished challenge opens a session', () => {
  let key: string;
  const who = (): Person => city.b.head;
  beforeAll(async () => {
    ({ key } = await enrol(who()));
  });

  it('not GraphQL, first-register, verify, unlock, or a key', async () => {
    const before = await sessionsOf(who());
    const tries: [string, Promise<Answer>][] = [
      ['loginUser', house.graphql(`mutation { loginUser(email: "", username: "${who().username}", password: "${PASSWORD}") { token user { id } } }`)],
      ['resetPasswordUser', house.graphql(`mutation { resetPasswordUser(token: "x", password: "${PASSWORD}") { token } }`)],
      ['first-register', house.post('/api/users/first-register', { username: who().username, password: PASSWORD })],
      ['verify', house.post('/api/users/verify/x', {})],
      ['unlock', house.post('/api/users/unlock', { username: who().username, password: PASSWORD })],
      ['refresh', house.post('/api/users/refresh-token', {})],
    ];
    for (const [name, attempt] of tries) {
      const { body, headers } = await attempt;
      expect([name, JSON.stringify(body).includes('"token":"'), headers.get('set-cookie')]).toEqual([name, false, null]);
    }
    expect((await house.request('GET', '/api/users/me', { headers: { authorization: `users API-Key ${who().id}` } })).body.user).toBeNull();
    expect(await sessionsOf(who())).toEqual(before);
  });

  it('not a link for a forgotten password: it sets the password, and says to sign in', async () => {
    const { id } = who();
    await house.ownerTicket('users.fixture:test', (sql) => sql(`update users set reset_password_token = 'duong-dan', reset_password_expiration = now() + interval '1 hour' where id = $1`, [id]));
    const next = 'Mat-khau-moi-hoan-toan-2027';
    const reset = await house.post('/api/users/reset-password', { token: 'duong-dan', password: next });
    expect([reset.status, reset.body.token, reset.body.user]).toEqual([200, '', null]);
    expect(await sessionsOf(who())).toEqual([]);
    const half = await signIn(who().username, next);
    expect((await finish({ challenge: dataOf(half).challenge, code: nextCode(key) })).status).toBe(200);
  });

  it('not a row written past all of it: the database refuses', async () => {
    await expect(openSession(house.payload, house.appSql, who())).rejects.toThrow(/second factor/);
    await expect(house.payload.login({ collection: 'users', data: { username: who().username, email: '', password: 'Mat-khau-moi-hoan-toan-2027' } })).rejects.toThrow(/bước thứ hai/);
  });
});

describe('the second factor off', () => {
  it('by its owner takes password and code, and ends other sessions', async () => {
    const who = city.b.secretary;
    const { as, key } = await enrol(who);
    expect(codeOf(await as.post('/api/second-factor/disable', { password: PASSWORD, code: '000000' }))).toBe('second-factor.code-wrong');
    expect(codeOf(await as.post('/api/second-factor/disable', { password: 'Khong-phai', code: nextCode(key) }))).toBe('password.wrong');
    expect((await as.post('/api/second-factor/disable', { password: PASSWORD, code: nextCode(key) })).status).toBe(200);
    expect((await signIn(who.username)).status).toBe(200);
    expect(await toldOf(who)).toContain('accounts.second-factor-off');
    expect(codeOf(await as.post('/api/second-factor/disable', { password: PASSWORD, code: '123456' }))).toBe('second-factor.not-on');
  });

  it('new recovery codes void the old ones', async () => {
    const who = city.b.deputy;
    const { as, key, codes } = await enrol(who);
    const renewed = await as.post('/api/second-factor/recovery-codes', { password: PASSWORD, code: nextCode(key) });
    const challenge = await challengeOf(who.username);
    expect((await finish({ challenge, recoveryCode: codes[0] })).status).toBe(401);
    expect((await finish({ challenge, recoveryCode: (renewed.body.recoveryCodes as string[])[0] })).status).toBe(200);
  });

  it('by an administrator over the account, with a reason; told, in the trail, every session ended; by nobody else', async () => {
    const who = city.a.head;
    const { as } = await enrol(who);
    const path = `/api/users/${who.id}/reset-second-factor`;
    expect((await (await house.as('a.admin')).post(path, {})).status).toBe(400);
    expect((await (await house.as('b.admin')).post(path, { reason: 'Mất máy' })).status).toBe(404);
    expect((await as.post(path, { reason: 'Mất máy' })).status).toBe(404);
    const admin = await house.as('a.admin');
    expect((await admin.post(path, { reason: 'Mất điện thoại' })).status).toBe(200);
    expect(await isIn(as)).toBe(false);
    expect((await eventsOf(house, who.id)).at(-1)).toMatchObject({ action: 'users.reset-second-factor', actor_id: city.a.admin.id, detail: { reason: 'Mất điện thoại' } });
    expect(await toldOf(who)).toContain('accounts.second-factor-off');
    expect((await signIn(who.username)).status).toBe(200);
    expect(codeOf(await admin.post(path, { reason: 'Mất điện thoại' }))).toBe('second-factor.not-on');
  });
});

describe('where a role must have it', () => {
  const obligatory = (roles: string[]): Promise<unknown> =>
    house.ownerTicket('rules.ship', async (sql) => {
      await sql(`alter table rules disable trigger p_rule`);
      await sql(`update rules set value = $1::jsonb where key = 'accounts.second-factor.roles' and valid_to is null`, [JSON.stringify(roles)]);
      await sql(`alter table rules enable trigger p_rule`);
    });
  afterEach(() => obligatory([]));

  it('nothing else can be done before, by any door, and it says so; after it, all as before', async () => {
    const who = city.b.admin;
    const as = await house.as(who.username);
    await obligatory(['organization-admin']);
    const refused = await as.post('/api/users/create', { username: 'ai.do', displayName: 'x', home: city.b.committee.id, password: PASSWORD });
    expect([refused.status, codeOf(refused), refused.body.errors[0].message]).toEqual([403, 'second-factor.needed', expect.stringContaining('bắt buộc xác thực hai bước')]);
    expect((await as.get('/api/power/people?q=nguoi')).status).toBe(403);
    expect((await as.get('/api/members?limit=1')).body.totalDocs).toBe(0);
    expect((await as.get('/api/feed')).status).toBe(403);
    expect((await as.post('/api/news?draft=true', { title: 'x' })).status).toBe(403);
    expect((await as.graphql('{ Members { totalDocs } }')).body.data.Members.totalDocs).toBe(0);
    expect((await as.get('/api/access')).body.canAccessAdmin).not.toBe(true);
    expect((await as.get('/api/second-factor')).body).toMatchObject({ obligatory: true, must: true });
    setClock(fixedClock(new Date(at)));
    const begun = await as.post('/api/second-factor/begin', { password: PASSWORD });
    const key = bare(begun.body.key as string);
    expect((await as.post('/api/second-factor/confirm', { code: nextCode(key) })).status).toBe(200);
    expect((await as.get('/api/members?limit=1')).body.totalDocs).toBeGreaterThan(0);
    expect((await as.get('/api/access')).body.canAccessAdmin).toBe(true);
    expect(codeOf(await as.post('/api/second-factor/disable', { password: PASSWORD, code: nextCode(key) }))).toBe('second-factor.obligatory');
  });

  it('others are not asked; the operator and the worker, who come by no session, are not kept waiting', async () => {
    await obligatory(['contributor']);
    expect((await (await house.as('city.admin')).get('/api/members?limit=1')).status).toBe(200);
    const as = await house.as('b.contributor');
    expect((await as.post('/api/news?draft=true', { title: 'x' })).status).toBe(403);
    const req = await house.systemReq(city.b.contributor.id);
    const mine = contributionsOf(house.config).commands.find(({ name }) => name === 'power.mine');
    expect(mine && (await runCommand(mine, req, {}))).toMatchObject({ mandates: [{ role: 'contributor' }] });
    expect(codeOf(await as.get('/api/power/mine'))).toBe('second-factor.needed');
  });

  it('counts for nothing while the house shows its demonstration', async () => {
    await obligatory(['organization-admin']);
    await house.ownerSql(`insert into payload_kv (key, data) values ('handbook.demonstration', '{"phase":"loaded"}')`);
    const [row] = await house.ownerSql<{ roles: string[] }>('select handbook.second_factor_roles() as roles');
    expect(row?.roles).toEqual([]);
    await house.ownerSql(`delete from payload_kv where key = 'handbook.demonstration'`);
  });
});
