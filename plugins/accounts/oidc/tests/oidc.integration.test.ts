import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDoors, type LiveDoors } from '../../../../tests/doors/support/liveDoors';
import { eventsOf } from '../../../../tests/power/support';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeAt } from '../../secondFactor/domain/authenticator';
import { CLIENT, startProvider, type TestProvider } from './provider';

let house: House;
let city: City;
let door: LiveDoors;
let provider: TestProvider;
const CALLBACK = 'http://localhost:3000/api/users/oidc/callback';
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  door = await openDoors(house);
  provider = await startProvider(() => CALLBACK);
});
afterAll(async () => {
  await provider?.close();
  await door?.close();
  await house?.close();
});
beforeEach(async () => {
  Object.assign(process.env, { OIDC_ISSUER: provider.issuer, ...CLIENT });
  await house.ownerSql('delete from handbook.sign_in_attempts');
});
afterEach(() => {
  for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_SECOND_FACTOR']) delete process.env[name];
});

type Went = { status: number; location: string; cookies: string[]; text: string };
const go = async (path: string, cookie = ''): Promise<Went> => {
  const { status, headers, body } = await door.send(path, { redirect: 'manual', headers: { cookie } });
  return { status, location: headers.get('location') ?? '', cookies: headers.getSetCookie(), text: String(body.text ?? '') };
};
const pair = (cookie: string): string => cookie.split(';', 1)[0] ?? '';

/** Follows the provider's redirects in a browser of its own, until it sends back to the house. */
const throughProvider = async (address: string): Promise<URL> => {
  const jar = new Map<string, string>();
  for (let url = new URL(address), hops = 0; hops < 10; hops += 1) {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const one of response.headers.getSetCookie()) {
      const [name = '', value = ''] = pair(one).split(/=(.*)/s);
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.href.startsWith(CALLBACK)) return url;
  }
  throw new Error('the provider redirects for ever');
};

type Journey = { back: URL; cookie: string };
/** @param change what somebody between browser and provider changed in the question */
const journey = async (change: (question: URL) => void = () => undefined, wanted = '/admin/tai-khoan'): Promise<Journey> => {
  const begun = await go(`/api/users/oidc/start?redirect=${wanted}`);
  expect(begun.status).toBe(303);
  const question = new URL(begun.location);
  change(question);
  return { back: await throughProvider(question.href), cookie: pair(begun.cookies[0] ?? '') };
};
const finish = ({ back, cookie }: Journey): Promise<Went> => go(`${back.pathname}${back.search}`, cookie);
const signIn = async (person: TestProvider['person']): Promise<Went> => {
  provider.person = person;
  return finish(await journey());
};
const verified = (number: string): Record<string, unknown> => ({ personal_number: number, personal_number_verified: true });
const tokenOf = ({ cookies }: Went): string => pair(cookies.find((one) => one.startsWith('payload-token=')) ?? '').slice('payload-token='.length);
const nobody = { status: 303, location: '/admin/login?sso=refused&redirect=%2Fadmin%2Ftai-khoan' };
const links = (): Promise<unknown[]> => house.ownerSql('select subject, user_id from handbook.oidc_links order by linked_at');

const give = async (who: Person, number: string, by = 'a.secretary'): Promise<void> => {
  const [member] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [who.id]);
  const answer = await (await house.as(by)).post(`/api/members/${member?.id}/update-record`, { changes: { personalNumber: number } });
  expect(answer.status).toBe(200);
};

it('is not there where no provider is configured', async () => {
  delete process.env.OIDC_ISSUER;
  expect((await go('/api/users/oidc/start')).status).toBe(404);
  expect((await go('/api/users/oidc/callback?code=x&state=y')).status).toBe(404);
});

it('asks the provider with PKCE, a state and a nonce of the browser\'s own; where it leads stays on this site', async () => {
  const [one, two] = [await go('/api/users/oidc/start?redirect=https://ke-xau.vn/'), await go('/api/users/oidc/start')];
  const questions = [one, two].map(({ location }) => Object.fromEntries(new URL(location).searchParams));
  expect(questions[0]).toMatchObject({ response_type: 'code', redirect_uri: CALLBACK, scope: 'openid profile', code_challenge_method: 'S256' });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(questions[0]?.[name]).not.toBe(questions[1]?.[name]);
  expect(one.cookies[0]).toMatch(/^handbook-oidc=v1\.[^;]+; Path=\/api\/users\/oidc; Max-Age=600; HttpOnly; SameSite=Lax/);
  expect(one.cookies[0]).not.toMatch(/ke-xau/);
});

describe('the person', () => {
  it('is found by verified number once, and by subject from then on; hears of it; has a session under all rules', async () => {
    await give(city.a.member, '001185012345');
    const first = await signIn({ sub: 'nguoi-1', claims: verified('001185012345') });
    expect([first.status, first.location]).toEqual([200, '']);
    expect(first.text).toContain('content="0;url=/admin/tai-khoan"');
    expect(first.cookies.find((one) => one.startsWith('payload-token='))).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await house.withToken(tokenOf(first)).get('/api/users/me')).body).toMatchObject({ user: { id: city.a.member.id } });
    expect(await links()).toEqual([{ subject: 'nguoi-1', user_id: city.a.member.id }]);
    expect(await house.ownerSql('select kind from notifications where user_id = $1', [city.a.member.id])).toContainEqual({ kind: 'accounts.oidc-linked' });
    expect(await eventsOf(house, city.a.member.id)).toContainEqual(expect.objectContaining({ action: 'users.link-provider' }));
    const kept = JSON.stringify([await house.ownerSql('select * from handbook.oidc_links'), await house.ownerSql('select * from handbook.oidc_answers'), await house.ownerSql('select * from audit_events'), await house.ownerSql('select * from notifications')]);
    expect(kept).not.toContain('001185012345');
    expect((await signIn({ sub: 'nguoi-1', claims: {} })).status).toBe(200);
    expect(await links()).toHaveLength(1);
    // Whose number is another's meanwhile is not this person.
    expect(await signIn({ sub: 'nguoi-1', claims: verified('001185099999') })).toMatchObject(nobody);
  });

  it('who comes from the portal is led back to the portal: in, or to its sign-in with why', async () => {
    const through = async (sub: string): Promise<Went> => {
      provider.person = { sub, claims: {} };
      return finish(await journey(undefined, '/tin?x=1'));
    };
    expect((await through('nguoi-1')).text).toContain('content="0;url=/tin?x=1"');
    expect(await through('cong-la')).toMatchObject({ status: 303, location: '/dang-nhap?sso=refused&tiep=%2Ftin%3Fx%3D1' });
  });

  it('who is not one active member with an account that is on learns nothing, whatever the reason', async () => {
    await give(city.a.deputy, '001190000001');
    await give(city.b.member, '001190000001', 'b.secretary');
    const before = await links();
    const reasons: [string, Record<string, unknown>][] = [
      ['an unknown number', verified('001299999999')],
      ['a number nobody verified', { personal_number: '001185012345', personal_number_verified: false }],
      ['a number that only claims to be verified', { personal_number: '001185012345', personal_number_verified: 'true' }],
      ['no number', {}],
      ['no 12 digits', verified('1185012345')],
      ['a number two members have', verified('001190000001')],
      ['another subject of a person who is linked', verified('001185012345')],
    ];
    for (const [reason, claims] of reasons) expect([reason, await signIn({ sub: `la-${reason}`, claims })]).toMatchObject([reason, nobody]);
    await give(city.b.deputy, '001190000002', 'b.secretary');
    await house.ownerTicket('users.disable:test', (sql) => sql('update users set disabled_at = now() where id = $1', [city.b.deputy.id]));
    expect(await signIn({ sub: 'tat', claims: verified('001190000002') })).toMatchObject(nobody);
    await house.ownerTicket('users.enable:test', (sql) => sql('update users set disabled_at = null where id = $1', [city.b.deputy.id]));
    await house.ownerTicket('members.fixture:test', (sql) => sql('update members set user_id = null where user_id = $1', [city.b.deputy.id]));
    expect(await signIn({ sub: 'khong-tai-khoan', claims: verified('001190000002') })).toMatchObject(nobody);
    expect(await links()).toEqual(before);
  }, 60_000);

  it('tries in vain so often as the rule of passwords allows; a source so often as that of sources', async () => {
    const who = { sub: 'thu-mai', claims: {} };
    for (let i = 0; i < 5; i += 1) expect(await signIn(who)).toMatchObject(nobody);
    expect((await signIn(who)).location).toContain('sso=wait');
    await house.ownerSql('update handbook.sign_in_attempts set points = 100');
    expect((await finish(await journey())).status).toBe(429);
  }, 60_000);
});

describe('the second factor', () => {
  it('is asked of whoever has one, unless the provider\'s own is taken by the settings', async () => {
    const who = city.a.secretary;
    await give(who, '001185055555', 'a.admin');
    const as = await house.as(who.username);
    const { key } = (await as.post('/api/second-factor/begin', { password: PASSWORD })).body as { key: string };
    const bare = key.replace(/ /g, '');
    expect((await as.post('/api/second-factor/confirm', { code: codeAt(bare, Date.now() - 30_000) })).status).toBe(200);
    const person = { sub: 'bi-thu', claims: verified('001185055555'), acr: 'muc-2', amr: ['otp'] };
    const half = await signIn(person);
    const challenge = /#buoc-hai=([\w-]+)$/.exec(half.location)?.[1];
    expect([half.status, tokenOf(half), challenge]).toEqual([303, '', expect.stringMatching(/^[\w-]{43}$/)]);
    expect((await door.send('/api/users/finish-sign-in', { json: { challenge, code: codeAt(bare, Date.now()) } })).status).toBe(200);
    process.env.OIDC_SECOND_FACTOR = 'muc-3, otp';
    const whole = await signIn(person);
    expect((await house.withToken(tokenOf(whole)).get('/api/users/me')).body).toMatchObject({ user: { id: who.id } });
    expect(await house.ownerSql(`select factor from handbook.session_facts where user_id = $1 order by begun_at desc limit 1`, [who.id])).toEqual([{ factor: 'oidc' }]);
    process.env.OIDC_SECOND_FACTOR = 'muc-3';
    expect((await signIn(person)).location).toContain('#buoc-hai=');
  }, 60_000);
});

describe('an answer', () => {
  // Where it led is known of one's own journey alone.
  const AGAIN = { status: 303, location: expect.stringMatching(/^\/admin\/login\?sso=again(&redirect=%2Fadmin%2Ftai-khoan)?$/) };
  const person = { sub: 'nguoi-1', claims: {} };
  beforeEach(() => {
    provider.person = person;
  });

  it('is taken once, also by two requests together', async () => {
    const one = await journey();
    const [a, b] = await Promise.all([finish(one), finish(one)]);
    expect([a.status, b.status].sort()).toEqual([200, 303]);
    expect(await finish(one)).toMatchObject(AGAIN);
  });

  it('is taken from the browser that asked, with its own state, nonce and verifier, from this provider alone', async () => {
    const whole = await journey();
    expect(await finish({ ...whole, cookie: '' })).toMatchObject(AGAIN);
    expect(await finish({ ...whole, cookie: (await journey()).cookie })).toMatchObject(AGAIN);
    expect(await finish({ ...whole, cookie: `${whole.cookie.slice(0, -4)}AAAA` })).toMatchObject(AGAIN);
    const changed = (name: string, value: string): Journey => {
      const back = new URL(whole.back);
      back.searchParams.set(name, value);
      return { ...whole, back };
    };
    expect(await finish(changed('state', 'khac'))).toMatchObject(AGAIN);
    expect((await finish(whole)).status).toBe(200);
    for (const [name, value] of [['iss', 'http://127.0.0.1:1'], ['code', 'khong-phai-ma']] as const) {
      const { back, cookie } = await journey();
      back.searchParams.set(name, value);
      expect([name, await finish({ back, cookie })]).toMatchObject([name, AGAIN]);
    }
    for (const name of ['nonce', 'code_challenge']) {
      const stolen = await journey((question) => question.searchParams.set(name, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'));
      expect([name, await finish(stolen)]).toMatchObject([name, AGAIN]);
    }
  }, 60_000);

  it('that never comes leaves the password, and words', async () => {
    process.env.OIDC_ISSUER = 'http://127.0.0.1:9';
    expect((await go('/api/users/oidc/start')).location).toBe('/admin/login?sso=away&redirect=%2Fadmin');
    expect((await go('/api/users/oidc/start?redirect=/tin')).location).toBe('/dang-nhap?sso=away&tiep=%2Ftin');
  });
});
