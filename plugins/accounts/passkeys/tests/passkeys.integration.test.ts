import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import { ORIGIN, type Answer, type Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf, eventsOf } from '../../../../tests/power/support';
import { SoftKey } from './softKey';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house?.close());
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));

const soft = (origin = ORIGIN, rpID = 'localhost'): SoftKey => new SoftKey(origin, rpID);
const optionsOf = async (as: Client, code?: string): Promise<{ challenge: string }> => {
  const { status, body } = await as.post('/api/passkeys/begin', { password: PASSWORD, ...(code ? { code } : {}) });
  expect(status).toBe(200);
  return (body as { options: { challenge: string } }).options;
};
type Added = { as: Client; key: SoftKey; id: string; codes: string[] };
const add = async (who: Person, as?: Client, code?: string): Promise<Added> => {
  const client = as ?? (await house.as(who.username));
  const key = soft();
  const { status, body } = await client.post('/api/passkeys/register', { name: 'Máy thử', response: key.register((await optionsOf(client, code)).challenge) });
  expect(status).toBe(200);
  return { as: client, key, id: body.id as string, codes: body.recoveryCodes as string[] };
};
const challengeOf = async (who: Person): Promise<string> => (await house.post('/api/users/login', { username: who.username, password: PASSWORD })).body.errors[0].data.challenge as string;
const asked = async (challenge: string): Promise<{ challenge: string; allowCredentials: { id: string }[] }> => (await house.post('/api/users/passkey-options', { challenge })).body.options as never;
const finish = (challenge: string, passkey: unknown): Promise<Answer> => house.post('/api/users/finish-sign-in', { challenge, passkey });

describe('a passkey', () => {
  it('is added with the password, brings recovery codes as the first factor, and signs in as the second step', async () => {
    const who = city.a.contributor;
    const other = await house.as(who.username);
    const { as, key, codes } = await add(who);
    expect(codes).toHaveLength(10);
    expect(((await other.get('/api/users/me')).body as { user: unknown }).user).toBeNull();
    expect((await as.get('/api/second-factor')).body).toMatchObject({ app: null, passkeys: [{ name: 'Máy thử', lastUsedAt: null }], codes: 10 });
    const challenge = await challengeOf(who);
    const options = await asked(challenge);
    expect(options).toMatchObject({ rpId: 'localhost', allowCredentials: [{ id: key.id.toString('base64url') }] });
    const answer = await finish(challenge, key.answer(options.challenge));
    expect(answer.status).toBe(200);
    expect(((await house.withToken(answer.body.token as string).get('/api/users/me')).body.user as { id: string }).id).toBe(who.id);
    expect(await house.ownerSql('select counter::int, last_used_at is not null as used from handbook.passkeys where user_id = $1', [who.id])).toEqual([{ counter: 1, used: true }]);
    expect((await eventsOf(house, who.id)).map(({ action }) => action)).toEqual(['passkeys.register']);
  });

  it('is refused with another challenge, for another address, of another house, answered twice, or with a counter that went back', async () => {
    const who = city.a.reviewer;
    const as = await house.as(who.username);
    for (const [made, challenge] of [
      [soft(), 'AAAA'],
      [soft('https://evil.example'), undefined],
      [soft(ORIGIN, 'evil.example'), undefined],
    ] as const) {
      const options = await optionsOf(as);
      expect(codeOf(await as.post('/api/passkeys/register', { name: 'x', response: made.register(challenge ?? options.challenge) }))).toBe('passkey.refused');
    }
    const options = await optionsOf(as);
    const key = soft();
    expect((await as.post('/api/passkeys/register', { name: 'x', response: key.register(options.challenge) })).status).toBe(200);
    expect(codeOf(await as.post('/api/passkeys/register', { name: 'x', response: soft().register(options.challenge) }))).toBe('passkey.refused');
    for (const response of [{}, { id: 'x' }, { ...soft().register('x'), response: null }]) expect(codeOf(await as.post('/api/passkeys/register', { name: 'x', response }))).toBe('passkey.refused');

    const [one, two] = [await challengeOf(who), await challengeOf(who)];
    const given = key.answer((await asked(one)).challenge);
    expect((await finish(two, given)).status).toBe(401);
    expect((await finish(one, given)).status).toBe(200);
    // The same answer again, as somebody who listened would send it; and a copy of the device that stayed behind.
    expect((await finish(one, given)).status).toBe(401);
    key.counter = 0;
    expect((await finish(two, key.answer((await asked(two)).challenge))).status).toBe(401);
    key.counter = 5;
    expect((await finish(two, key.answer((await asked(two)).challenge))).status).toBe(200);
  });

  it('of somebody else opens nothing, nor does one that was removed', async () => {
    const [mine, theirs] = [await add(city.b.contributor), await add(city.b.reviewer)];
    const challenge = await challengeOf(city.b.contributor);
    expect((await finish(challenge, theirs.key.answer((await asked(challenge)).challenge))).status).toBe(401);
    const second = await add(city.b.contributor, mine.as, mine.codes[0]);
    expect(codeOf(await theirs.as.post(`/api/passkeys/${second.id}/rename`, { name: 'Của tôi' }))).toBe('not-found');
    expect(codeOf(await theirs.as.post(`/api/passkeys/${second.id}/remove`, { password: PASSWORD, code: theirs.codes[0] }))).toBe('not-found');
    expect((await mine.as.post(`/api/passkeys/${second.id}/rename`, { name: 'Máy ở cơ quan' })).status).toBe(200);
    expect(codeOf(await mine.as.post(`/api/passkeys/${second.id}/remove`, { password: PASSWORD, code: '000000' }))).toBe('second-factor.code-wrong');
    expect((await mine.as.post(`/api/passkeys/${second.id}/remove`, { password: PASSWORD, code: mine.codes[1] })).body).toMatchObject({ last: false });
    expect((await finish(challenge, second.key.answer((await asked(challenge)).challenge))).status).toBe(401);
    expect((await finish(challenge, mine.key.answer((await asked(challenge)).challenge))).status).toBe(200);
    expect((await mine.as.post(`/api/passkeys/${mine.id}/remove`, { password: PASSWORD, code: mine.codes[2] })).body).toMatchObject({ last: true });
    expect((await house.post('/api/users/login', { username: city.b.contributor.username, password: PASSWORD })).status).toBe(200);
    expect((await mine.as.get('/api/second-factor')).body).toMatchObject({ passkeys: [], codes: 0 });
  });

  it('is spoken of to nobody without the right password', async () => {
    for (const challenge of ['', 'khong-co', 'A'.repeat(43)]) expect((await house.post('/api/users/passkey-options', { challenge })).status).toBe(401);
    expect((await house.post('/api/passkeys/begin', { password: PASSWORD })).status).toBe(401);
    expect(codeOf(await (await house.as('a.head')).post('/api/passkeys/begin', { password: 'Khong-phai' }))).toBe('password.wrong');
  });
});

describe('a passkey alone', () => {
  const start = async (): Promise<string> => ((await house.post('/api/users/passkey-alone/start')).body as { options: { challenge: string } }).options.challenge;
  const finishAlone = (passkey: unknown): Promise<Answer> => house.post('/api/users/passkey-alone/finish', { passkey });

  it('signs in without name and password where the device verified its holder: a full second factor, written down as what it was', async () => {
    const who = city.a.approver;
    const { key } = await add(who);
    const { body } = await house.post('/api/users/passkey-alone/start');
    expect((body as { options: Record<string, unknown> }).options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect((body as { options: Record<string, unknown> }).options.allowCredentials).toBeUndefined();
    const answer = await finishAlone(key.answer(await start(), { userHandle: who.id }));
    expect(answer.status).toBe(200);
    const as = house.withToken(answer.body.token as string);
    expect(((await as.get('/api/users/me')).body.user as { id: string }).id).toBe(who.id);
    expect((await as.get('/api/sessions')).body.sessions.find((session: { current: boolean }) => session.current)).toMatchObject({ factor: 'passkey' });
    expect((await as.get('/api/sign-ins/mine')).body.signIns[0]).toMatchObject({ how: 'passkey-alone', outcome: 'in' });
  });

  it('is refused in one and the same way: unknown, unverified, of another, another house, a challenge used, not ours or run out, an account that is off', async () => {
    const who = city.b.approver;
    const [{ key }, other] = [await add(who), await add(city.b.head)];
    const at = { userHandle: who.id };
    const used = key.answer(await start(), at);
    expect((await finishAlone(used)).status).toBe(200);
    const forged = Buffer.from(await start(), 'base64url');
    forged.writeUInt32BE(forged.readUInt32BE(16) + 1, 16);
    const refused = [
      await finishAlone(soft().answer(await start(), at)),
      await finishAlone(key.answer(await start(), { ...at, verified: false })),
      await finishAlone(key.answer(await start())),
      await finishAlone(other.key.answer(await start(), at)),
      await finishAlone({ ...key.answer(await start(), at), id: other.key.id.toString('base64url'), rawId: other.key.id.toString('base64url') }),
      await finishAlone(used),
      await finishAlone(key.answer(forged.toString('base64url'), at)),
      await finishAlone(key.answer('AAAA', at)),
      await finishAlone({}),
      await finishAlone({ id: 7 }),
    ];
    await house.ownerTicket('users.fixture:test', (sql) => sql('update users set disabled_at = now() where id = $1', [who.id]));
    refused.push(await finishAlone(key.answer(await start(), at)));
    expect(new Set(refused.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(new Set([JSON.stringify([401, refused[0]?.body])]));
    expect(codeOf(refused[0] as Answer)).toBe('passkey.not-taken');
    await house.ownerTicket('users.fixture:test', (sql) => sql('update users set disabled_at = null where id = $1', [who.id]));
    expect((await finishAlone(key.answer(await start(), at))).status).toBe(200);
    expect((await house.ownerSql<{ n: number }>(`select count(*)::int as n from handbook.sign_ins where outcome = 'failed' and how = 'passkey-alone'`))[0]?.n).toBe(refused.length);
  });

  it('asks the database as much for a credential that is there as for one that is not', async () => {
    const who = city.b.contributor;
    const { key } = await add(who);
    const asked = async (passkey: unknown): Promise<number> => {
      const seen = await house.ownerSql<{ n: number }>('select count(*)::int as n from handbook.passkey_answers');
      expect((await finishAlone(passkey)).status).toBe(401);
      const after = await house.ownerSql<{ n: number }>('select count(*)::int as n from handbook.passkey_answers');
      return (after[0]?.n ?? 0) - (seen[0]?.n ?? 0);
    };
    expect([await asked(key.answer(await start(), { userHandle: who.id, verified: false })), await asked(soft().answer(await start(), { userHandle: who.id }))]).toEqual([0, 0]);
    const { passkeyName } = await import('../../index');
    expect([await passkeyName(house.payload, key.id.toString('base64url')), await passkeyName(house.payload, 'khong-co')]).toEqual([who.username, 'passkey:khong-co']);
  });
});
