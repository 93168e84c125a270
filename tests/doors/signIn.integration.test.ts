import crypto from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { forgetAttempts } from '../../plugins/accounts/attempts/forgetAttempts';
import { buildCity, PASSWORD, type City } from '../support/city';
import { startHouse, type House } from '../support/house';
import { openDoors, type LiveDoors } from './support/liveDoors';

let house: House;
let city: City;
/** Two web processes. */
let one: LiveDoors;
let two: LiveDoors;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [one, two] = [await openDoors(house), await openDoors(house)];
  await house.ownerTicket('users.fixture:test', (sql) =>
    sql(`insert into users (display_name, username, email, home_id) values ('Chưa kích hoạt', 'chua.kich.hoat', 'chua@kiem-thu.vn', $1)`, [city.a.committee.id]),
  );
});
afterAll(async () => {
  await Promise.all([one?.close(), two?.close()]);
  await house?.close();
});
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));

const ATTACKER = '203.0.113.66';
const OFFICE = '198.51.100.5';
type Body = { username?: string; email?: string; password: string };
const signIn = (body: Body, from = OFFICE, door: LiveDoors = one): ReturnType<LiveDoors['send']> => door.send('/api/users/login', { json: body, from });

const WRONG = 'Khong-phai-mat-khau-nay';
/** Everything that can be wrong with a sign-in. */
const REFUSED: [string, () => Body][] = [
  ['an unknown name', () => ({ username: 'khong.co.ai', password: WRONG })],
  ['an unknown e-mail', () => ({ email: 'khong@co.vn', password: WRONG })],
  ['an unknown e-mail as user name', () => ({ username: 'khong@co.vn', password: WRONG })],
  ['a wrong password', () => ({ username: 'a.admin', password: WRONG })],
  ['a wrong password, by e-mail', () => ({ email: 'a.admin@kiem-thu.vn', password: WRONG })],
  ['a wrong password, by e-mail as user name', () => ({ username: 'a.admin@kiem-thu.vn', password: WRONG })],
  ['a wrong password, in capitals', () => ({ username: ' A.ADMIN ', password: WRONG })],
  ['a disabled account, wrong', () => ({ username: 'disabled', password: WRONG })],
  ['a disabled account with its right password', () => ({ username: 'disabled', password: PASSWORD })],
  ['an account that never had a password', () => ({ username: 'chua.kich.hoat', password: WRONG })],
];

/** Calls of the one expensive thing, as rounds × bytes. */
const countHashes = (): { of: () => string[] } => {
  const spy = jest.spyOn(crypto, 'pbkdf2');
  return { of: () => spy.mock.calls.map((call) => `${String(call[2])}×${String(call[3])}`) };
};

describe('TRAPS 34: whatever is wrong with a sign-in', () => {
  it.each(REFUSED)('%s gets the same answer', async (_, body) => {
    const { status, body: answer, headers } = await signIn(body());
    expect({ status, answer }).toEqual({
      status: 401,
      answer: { errors: [{ name: 'HandbookError', message: expect.stringMatching(/^Tên đăng nhập hoặc mật khẩu chưa đúng/), data: { code: 'auth.failed' } }] },
    });
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each(REFUSED)('%s costs the same hash, once', async (_, body) => {
    const hashes = countHashes();
    await signIn(body());
    expect(hashes.of()).toEqual(['600000×32']);
  });

  it('a right sign-in costs one as well', async () => {
    const hashes = countHashes();
    expect((await signIn({ username: 'a.admin', password: PASSWORD })).status).toBe(200);
    expect(hashes.of()).toEqual(['600000×32']);
  });

  it('takes as long for a name that is not there as for one that is', async () => {
    const times: Record<'unknown' | 'known', number[]> = { unknown: [], known: [] };
    for (let i = 0; i < 8; i += 1) {
      times.unknown.push((await signIn({ username: `khong.${i}`, password: WRONG }, `192.0.2.${i}`)).ms);
      times.known.push((await signIn({ username: 'a.admin', password: WRONG }, `192.0.2.${i}`)).ms);
    }
    const median = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
    const [unknown, known] = [median(times.unknown), median(times.known)];
    // A hash skipped would show as a tenth of the time or less.
    expect(Math.min(unknown, known) / Math.max(unknown, known)).toBeGreaterThan(0.5);
  });

  it('writes nothing to the account that somebody tries', async () => {
    const before = await house.ownerSql('select * from users where username = $1', ['a.approver']);
    for (let i = 0; i < 6; i += 1) await signIn({ username: 'a.approver', password: WRONG }, ATTACKER);
    expect(await house.ownerSql('select * from users where username = $1', ['a.approver'])).toEqual(before);
  });

  it('is not asked over GraphQL, where nothing is counted', async () => {
    const hashes = countHashes();
    const query = `mutation { a: loginUser(email: "a.admin@kiem-thu.vn", username: "a.admin", password: "${PASSWORD}") { token } }`;
    expect((await one.send('/api/graphql', { json: { query }, from: ATTACKER })).status).toBe(400);
    // Past Express too: Payload's own door of the schema.
    expect((await house.graphql(query)).body.errors[0].extensions.data.code).toBe('auth.by-rest');
    expect(hashes.of()).toEqual([]);
  });
});

describe('TRAPS 34: failures', () => {
  const fail = async (times: number, username: string, from: string, doors = [one]): Promise<number[]> => {
    const all: number[] = [];
    for (let i = 0; i < times; i += 1) all.push((await signIn({ username, password: WRONG }, from, doors[i % doors.length])).status);
    return all;
  };

  /** Four failures already (the rule locks at five), without their seconds of hashing. */
  const almost = (): Promise<unknown> => house.ownerSql('update handbook.sign_in_attempts set points = 4 where points > 0');

  it('stop one source on one account in all processes, and lock nobody out', async () => {
    expect(await fail(5, 'a.head', ATTACKER, [one, two])).toEqual(Array(5).fill(401));
    for (const door of [one, two]) {
      const { status, headers, body } = await signIn({ username: 'a.head', password: PASSWORD }, ATTACKER, door);
      expect([status, (body.errors as { data: unknown }[])[0]?.data]).toEqual([429, { code: 'http.tooMany' }]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(900);
    }
    // The leader, from elsewhere, comes in; and the attacker's neighbours' other accounts are not touched.
    expect((await signIn({ username: 'a.head', password: PASSWORD }, OFFICE, two)).status).toBe(200);
    expect((await signIn({ username: 'b.head', password: PASSWORD }, ATTACKER)).status).toBe(200);
  }, 60_000);

  it('from many sources lock nobody out either', async () => {
    await house.ownerSql(`insert into handbook.sign_in_attempts (key, points, expires_at) select 'x' || i, 10, now() + interval '1 hour' from generate_series(1, 5000) i`);
    for (let i = 0; i < 6; i += 1) expect(await fail(1, 'b.approver', `203.0.113.${i}`)).toEqual([401]);
    expect((await signIn({ username: 'b.approver', password: PASSWORD }, OFFICE)).status).toBe(200);
  }, 60_000);

  it('count an IPv6 line as one source', async () => {
    for (let i = 0; i < 2; i += 1) expect((await signIn({ username: 'b.head', password: WRONG }, `2001:db8:7:7::${i + 1}`)).status).toBe(401);
    expect(await house.ownerSql('select points from handbook.sign_in_attempts')).toEqual([{ points: 2 }, { points: 2 }]);
    await almost();
    expect((await signIn({ username: 'b.head', password: WRONG }, '2001:db8:7:7::3')).status).toBe(401);
    expect((await signIn({ username: 'b.head', password: PASSWORD }, '2001:db8:7:7:aaaa::9')).status).toBe(429);
    expect((await signIn({ username: 'b.head', password: PASSWORD }, '2001:db8:7:8::1')).status).toBe(200);
  }, 60_000);

  it('are the same for a name that is not there', async () => {
    await fail(1, 'khong.co.ai', ATTACKER);
    await almost();
    expect(await fail(2, 'khong.co.ai', ATTACKER)).toEqual([401, 429]);
  }, 60_000);

  it('are forgiven by a success', async () => {
    await fail(1, 'a.reviewer', OFFICE);
    await almost();
    expect((await signIn({ username: 'a.reviewer', password: PASSWORD })).status).toBe(200);
    expect(await fail(2, 'a.reviewer', OFFICE)).toEqual([401, 401]);
  }, 60_000);

  it('of a whole source stop it, but not whoever signed in from there before', async () => {
    expect((await signIn({ username: 'a.secretary', password: PASSWORD })).status).toBe(200);
    await fail(1, 'khong.co.ai', OFFICE);
    await house.ownerSql('update handbook.sign_in_attempts set points = 100 where points > 0');
    expect((await signIn({ username: 'a.deputy', password: PASSWORD })).status).toBe(429);
    expect((await signIn({ username: 'a.secretary', password: PASSWORD })).status).toBe(200);
    expect((await signIn({ username: 'a.deputy', password: PASSWORD }, '198.51.100.77')).status).toBe(200);
  });

  it('expire, and are swept', async () => {
    await fail(1, 'a.member', ATTACKER);
    await almost();
    expect(await fail(2, 'a.member', ATTACKER)).toEqual([401, 429]);
    await house.ownerSql(`update handbook.sign_in_attempts set expires_at = now() - interval '1 second'`);
    expect(await fail(1, 'a.member', ATTACKER)).toEqual([401]);
    await house.ownerSql(`update handbook.sign_in_attempts set expires_at = now() - interval '1 second'`);
    await forgetAttempts(house.payload);
    expect(await house.ownerSql('select key from handbook.sign_in_attempts')).toEqual([]);
  }, 60_000);

  it('sent at once to several processes do not slip under the limit together', async () => {
    const sent = Array.from({ length: 40 }, (_, i) => signIn({ username: 'b.secretary', password: WRONG }, ATTACKER, i % 2 ? one : two));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(35);
  }, 60_000);

  it('are kept without names or addresses', async () => {
    await fail(1, 'a.contributor', ATTACKER);
    const rows = JSON.stringify(await house.ownerSql('select * from handbook.sign_in_attempts'));
    expect(rows).not.toMatch(/contributor|203\.0\.113/);
  });

  it('of guessing the present password, with a session, are counted too', async () => {
    const { token } = await house.login('a.contributor', PASSWORD);
    const guess = (): ReturnType<LiveDoors['send']> => one.send('/api/users/change-password', { json: { oldPassword: WRONG, newPassword: 'Mat-khau-moi-hoan-toan-1' }, token, from: ATTACKER });
    expect((await guess()).status).toBe(403);
    await almost();
    expect([(await guess()).status, (await guess()).status]).toEqual([403, 429]);
  }, 60_000);
});

describe('TRAPS 34: a forgotten password', () => {
  it('is answered the same, and before anything is looked up or sent', async () => {
    const { email } = house.payload;
    const send = email.sendEmail;
    let asked = 0;
    let release: () => void = () => undefined;
    email.sendEmail = () => {
      asked += 1;
      return new Promise<void>((resolve) => (release = resolve));
    };
    const answers = [];
    for (const body of [{ username: 'khong.co.ai' }, { email: 'khong@co.vn' }, { username: 'a.admin' }, { email: 'b.admin@kiem-thu.vn' }, { username: 'disabled' }]) {
      // The mail is never finished while these are answered.
      const { status, body: answer } = await one.send('/api/users/forgot-password', { json: body, from: OFFICE });
      answers.push({ status, answer });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    // Somebody was there to write to, or nothing was tried.
    while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    email.sendEmail = send;
  });
});

describe('TRAPS 35: the line', () => {
  it('is short, fair, and says when to come again', async () => {
    const flood = Array.from({ length: 60 }, (_, i) => signIn({ username: `khong.${i}`, password: WRONG }, ATTACKER));
    const leader = signIn({ username: 'a.head', password: PASSWORD }, OFFICE);
    const statuses = await Promise.all(flood);
    expect((await leader).status).toBe(200);
    const busy = statuses.filter(({ status }) => status === 429);
    // Two at work and ten in line, of one source.
    expect(busy.length).toBeGreaterThanOrEqual(60 - 12 - 12);
    expect(busy.every(({ headers }) => headers.get('retry-after') === '5')).toBe(true);
    expect((busy[0]?.body.errors as { data: unknown }[])[0]?.data).toEqual({ code: 'http.busy' });
  }, 60_000);
});
