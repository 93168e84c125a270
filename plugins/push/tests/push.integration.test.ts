import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { buildCity, PASSWORD, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { openSession } from '../../../tests/support/sessions';
import { fixedClock, inTransaction, seals, setClock, systemClock } from '../../kernel';
import { notificationsSetup, notify } from '../../notifications';
import { sendPush } from '../../notifications/jobs/sendPush';
import { CERTIFICATE } from './fakeCertificate';
import { openApns, openBrowser, openFcm, openWebPushService, type Browser, type Fake, type Got } from './fakeProviders';

const GENERAL = 'Bạn có thông báo mới';
let house: House;
let city: City;
let web: Fake;
let fcm: Fake;
let apns: Fake;
let folder: string;
let now: Date;
const usual = Agent.prototype.createConnection;
const setNow = (at: Date): void => {
  now = at;
  setClock(fixedClock(now));
};
const passMinutes = (minutes: number): void => setNow(new Date(now.getTime() + minutes * 60_000));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'push-'));
  // The fake's certificate is known to nobody else.
  Agent.prototype.createConnection = function trusting(options, callback) {
    return usual.call(this, { ...options, ca: CERTIFICATE } as never, callback);
  };
  const google = await openFcm(folder);
  const apple = await openApns(folder);
  [web, fcm, apns] = [await openWebPushService(), google, apple];
  Object.assign(process.env, {
    PUSH_CONTACT: 'mailto:quan-tri@so-tay.vn', PUSH_HOSTS: new URL(web.url).host, FCM_SERVICE_ACCOUNT_FILE: google.file, FCM_URL: google.url,
    APNS_KEY_FILE: apple.file, APNS_KEY_ID: 'ABCDE12345', APNS_TEAM_ID: 'TEAM123456', APNS_TOPIC: 'vn.sotay', APNS_URL: apple.url,
  });
  const both = (text: string): { vi: string; en: string } => ({ vi: text, en: `${text} (en)` });
  const kind = { title: both('Mật: {{title}}'), body: both('{{title}}'), mail: 'now' as const, standing: (_: unknown, all: readonly { id: string }[]) => Promise.resolve(new Map(all.map(({ id }) => [id, 'current' as const]))) };
  house = await startHouse({
    configure: (config) => {
      const setup = notificationsSetup(config);
      const kinds = [...setup.kinds, { ...kind, key: 'test.named', label: both('Lịch họp'), nameable: true }, { ...kind, key: 'test.secret', label: both('Kỷ luật') }, { ...kind, key: 'test.urgent', label: both('Khẩn'), nameable: true, urgent: true }];
      return { ...config, custom: { ...config.custom, notifications: { ...setup, kinds } } };
    },
  });
  city = await buildCity(house);
});
afterAll(async () => {
  setClock(systemClock);
  Agent.prototype.createConnection = usual;
  await house?.close();
  for (const fake of [web, fcm, apns]) await fake?.close();
  await rm(folder, { recursive: true, force: true });
  for (const name of ['PUSH_CONTACT', 'PUSH_HOSTS', 'FCM_SERVICE_ACCOUNT_FILE', 'FCM_URL', 'APNS_KEY_FILE', 'APNS_KEY_ID', 'APNS_TEAM_ID', 'APNS_TOPIC', 'APNS_URL']) delete process.env[name];
});
beforeEach(async () => {
  setNow(new Date('2026-11-23T10:00:00+07:00'));
  await house.ownerTicket('notifications.sweep', (sql) => sql('delete from notifications'));
  await house.ownerSql('delete from handbook.push_devices');
  await house.ownerSql('delete from handbook.notification_preferences');
  web.answer = () => ({ status: 201 });
  fcm.answer = () => ({ status: 200, body: { name: 'x' } });
  apns.answer = () => ({ status: 200 });
  for (const fake of [web, fcm, apns]) fake.got.length = 0;
});

const sessionOf = async (id: string): Promise<{ token: string; as: Client }> => {
  const token = await openSession(house.payload, house.ownerSql, { id });
  return { token, as: house.withToken(token) };
};
let endpoints = 0;
const onWeb = async (as: Client, browser: Browser = openBrowser(), endpoint = `${web.url}/send/${(endpoints += 1)}`): Promise<{ endpoint: string; id: string; browser: Browser }> => {
  const answer = await as.post('/api/push/register', { kind: 'webpush', token: endpoint, p256dh: browser.p256dh, auth: browser.auth });
  expect([answer.status, answer.body]).toEqual([200, { id: expect.any(String) }]);
  return { endpoint, id: (answer.body as { id: string }).id, browser };
};
const tell = async (to: string, kind = 'test.named'): Promise<void> => {
  const req = await house.systemReq();
  await inTransaction(req, () => notify(req, { kind, to: [to], params: { title: 'Đồng chí Nguyễn Văn A' }, link: '/admin/collections/news/0f8fad5b-d9cb-469f-a165-70867728950e' }));
};
const turn = (): Promise<void> => sendPush('users')(house.payload);
const states = (): Promise<{ state: string; outcome: string | null; attempts: number; due: Date }[]> => house.ownerSql(`select state, outcome, attempts, due_at as due from handbook.notification_outbox where channel = 'push' order by created_at, id`);
const devices = async (): Promise<number> => (await house.ownerSql('select 1 from handbook.push_devices')).length;
const codeOf = (answer: { body: unknown }): string => (answer.body as { errors: { data: { code: string } }[] }).errors[0]?.data.code ?? '';

describe('a browser', () => {
  it('is told in words that it alone reads, signed with the key it subscribed under', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const { browser } = await onWeb(as);
    const mine = (await as.get('/api/push/mine')).body;
    expect(mine).toMatchObject({ devices: [{ kind: 'webpush', here: true }], sends: { webpush: true, fcm: true, apns: true }, refused: false });
    expect(JSON.stringify(mine)).not.toContain(web.url);
    await tell(city.a.member.id);
    await turn();
    expect(web.got).toHaveLength(1);
    const [{ headers, body }] = web.got as [Got];
    const shown = JSON.parse(browser.read(body));
    expect(shown).toEqual({ id: expect.any(String), kind: 'test.named', title: 'Lịch họp', link: '/admin/collections/news/0f8fad5b-d9cb-469f-a165-70867728950e' });
    expect(headers).toMatchObject({ ttl: '86400', urgency: 'normal', topic: shown.id.replaceAll('-', '').slice(0, 32), 'content-encoding': 'aes128gcm' });
    const [, token = '', key] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
    expect(key).toBe(mine.webKey);
    const point = Buffer.from(key ?? '', 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    const { payload } = await jwtVerify(token, await importJWK(jwk, 'ES256'), { audience: web.url, currentDate: now });
    expect([payload.sub, Number(payload.exp) * 1000 - now.getTime()]).toEqual(['mailto:quan-tri@so-tay.vn', 12 * 3600_000]);
    // The key is kept sealed.
    const [kept] = await house.ownerSql<{ id: string; sealed: string }>('select id, sealed from handbook.push_keys');
    expect([kept?.sealed.startsWith('v1.'), seals().open({ purpose: 'push.vapid', row: kept?.id ?? '' }, kept?.sealed ?? '')]).toEqual([true, expect.stringMatching(/^[\w-]{43}$/)]);
  });

  it('is told no more than that there is something, where nobody vouched for the kind', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const { browser } = await onWeb(as);
    await tell(city.a.member.id, 'test.secret');
    await turn();
    expect(JSON.parse(browser.read((web.got[0] as Got).body))).toEqual({ id: expect.any(String), kind: 'notice', title: GENERAL, link: '/thong-bao' });
  });

  it('that somebody else uses now is told nothing of the last one', async () => {
    const [first, second] = [await sessionOf(city.a.member.id), await sessionOf(city.b.member.id)];
    const { endpoint } = await onWeb(first.as);
    const theirs = await onWeb(second.as, openBrowser(), endpoint);
    await tell(city.a.member.id);
    await turn();
    expect([web.got, await states()]).toEqual([[], []]);
    expect((await first.as.post('/api/push/unregister', { id: theirs.id })).body).toEqual({ removed: 0 });
    expect((await second.as.post('/api/push/unregister', { token: endpoint })).body).toEqual({ removed: 1 });
  });

  it('at an address of the own network is refused, as are keys of no browser and half a registration', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const { p256dh, auth } = openBrowser();
    const give = async (more: Record<string, unknown>): Promise<unknown> => {
      const answer = await as.post('/api/push/register', { kind: 'webpush', token: `${web.url}/x`, p256dh, auth, ...more });
      return [answer.status, codeOf(answer)];
    };
    expect(await give({ token: 'https://169.254.169.254/latest' })).toEqual([422, 'push.endpoint']);
    expect(await give({ token: 'https://10.0.0.1/x' })).toEqual([422, 'push.endpoint']);
    expect(await give({ p256dh: 'A'.repeat(87) })).toEqual([422, 'push.keys']);
    expect(await give({ auth: undefined })).toEqual([400, 'input.invalid']);
    expect(await give({ topic: 'vn.sotay' })).toEqual([400, 'input.invalid']);
    expect(await give({ token: 'http://fcm.googleapis.com/x' })).toEqual([400, 'input.invalid']);
    expect(await devices()).toBe(0);
  });

  it('of one person there are twenty; the one not seen for longest gives way', async () => {
    const { as } = await sessionOf(city.a.member.id);
    for (let at = 0; at < 21; at += 1) {
      passMinutes(1);
      await as.post('/api/push/register', { kind: 'fcm', token: `may-thu-${String(at).padStart(10, '0')}` });
    }
    expect(await house.ownerSql(`select count(*)::int as count, min(token) as first from handbook.push_devices`)).toEqual([{ count: 20, first: 'may-thu-0000000001' }]);
  });
});

describe('an app', () => {
  const android = async (as: Client, token = `android-${randomBytes(8).toString('hex')}`): Promise<string> => {
    expect((await as.post('/api/push/register', { kind: 'fcm', token })).status).toBe(200);
    return token;
  };
  const iphone = async (as: Client, more: Record<string, string> = {}): Promise<string> => {
    const token = randomBytes(32).toString('hex');
    expect((await as.post('/api/push/register', { kind: 'apns', token, environment: 'production', topic: 'vn.sotay', ...more })).status).toBe(200);
    return token;
  };

  it('on Android is told over FCM v1, with one token for many', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const token = await android(as);
    await tell(city.a.member.id);
    await tell(city.a.member.id, 'test.secret');
    await turn();
    const sent = fcm.got.filter(({ path: at }) => at === '/v1/projects/thu/messages:send');
    const messages = sent.map(({ body }) => JSON.parse(body.toString()).message);
    expect(messages.map(({ notification }) => notification.title).sort()).toEqual([GENERAL, 'Lịch họp']);
    expect(messages.find(({ data }) => data.kind === 'test.named')).toMatchObject({ token, android: { collapse_key: expect.stringMatching(/^[0-9a-f]{32}$/), priority: 'NORMAL', ttl: '86400s' } });
    expect(JSON.stringify(messages)).not.toMatch(/Nguyễn|Kỷ luật/);
    expect(sent.every(({ headers }) => headers.authorization === 'Bearer ma-truy-cap-cua-fcm')).toBe(true);
    const asked = fcm.got.filter(({ path: at }) => at === '/token');
    expect(asked).toHaveLength(1);
    expect(decodeJwt(new URLSearchParams(asked[0]?.body.toString()).get('assertion') ?? '')).toMatchObject({ iss: 'thu@thu.iam.gserviceaccount.com', scope: 'https://www.googleapis.com/auth/firebase.messaging' });
  });

  it('on an iPhone is told over HTTP/2 with a token of the provider', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const token = await iphone(as);
    await tell(city.a.member.id, 'test.urgent');
    await turn();
    const [{ path: at, headers, body }] = apns.got as [Got];
    const { id, ...said } = JSON.parse(body.toString());
    expect([at, said]).toEqual([`/3/device/${token}`, { aps: { alert: { title: 'Khẩn' }, sound: 'default' }, kind: 'test.urgent', link: expect.any(String) }]);
    expect(headers).toMatchObject({ 'apns-topic': 'vn.sotay', 'apns-push-type': 'alert', 'apns-priority': '10', 'apns-id': id, 'apns-collapse-id': id.replaceAll('-', ''), 'apns-expiration': String(now.getTime() / 1000 + 86_400) });
    const jwt = (headers.authorization ?? '').replace('bearer ', '');
    expect([decodeProtectedHeader(jwt), decodeJwt(jwt).iss]).toEqual([{ alg: 'ES256', kid: 'ABCDE12345' }, 'TEAM123456']);
  });

  it('that its provider no longer knows is forgotten: 404 and 410 of browsers, UNREGISTERED, 410 of Apple', async () => {
    const { as } = await sessionOf(city.a.member.id);
    await onWeb(as);
    await android(as);
    await iphone(as);
    web.answer = () => ({ status: 410 });
    fcm.answer = () => ({ status: 404, body: { error: { status: 'NOT_FOUND', details: [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode: 'UNREGISTERED' }] } } });
    // Gone before it registered: it is there again.
    apns.answer = () => ({ status: 410, body: { reason: 'Unregistered', timestamp: now.getTime() - 60_000 } });
    await tell(city.a.member.id);
    await turn();
    expect(await house.ownerSql('select kind from handbook.push_devices')).toEqual([{ kind: 'apns' }]);
    apns.answer = () => ({ status: 410, body: { reason: 'Unregistered', timestamp: now.getTime() } });
    passMinutes(1);
    await turn();
    expect([await devices(), await states()]).toEqual([0, [expect.objectContaining({ state: 'dropped', outcome: 'no-device' })]]);
  });

  it('waits as long as its provider asks; who was reached is not told twice', async () => {
    const { as } = await sessionOf(city.a.member.id);
    await onWeb(as);
    await android(as);
    fcm.answer = () => ({ status: 503, headers: { 'retry-after': '600' } });
    await tell(city.a.member.id);
    await turn();
    expect(await states()).toEqual([{ state: 'waiting', outcome: 'fcm 503', attempts: 1, due: new Date(now.getTime() + 600_000) }]);
    fcm.answer = () => ({ status: 200 });
    passMinutes(10);
    await turn();
    expect([web.got.length, (await states())[0]?.state]).toEqual([1, 'sent']);
  });

  it('that refuses for good ends it, and one that is never there is given up', async () => {
    const { as } = await sessionOf(city.a.member.id);
    await android(as);
    fcm.answer = () => ({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
    await tell(city.a.member.id);
    await turn();
    expect(await states()).toEqual([expect.objectContaining({ state: 'failed', outcome: 'fcm 400' })]);
    fcm.answer = () => ({ status: 500 });
    passMinutes(1);
    await tell(city.a.member.id);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await turn();
      passMinutes(361);
      await house.ownerSql(`update handbook.notification_outbox set due_at = $1 where state = 'waiting'`, [now]);
      if (now.getUTCHours() >= 14) passMinutes(600);
    }
    expect((await states())[1]).toMatchObject({ state: 'failed', outcome: 'fcm 500', attempts: 10 });
  });

  it('is forgotten with its device, its session, its account', async () => {
    const { as } = await house.login(city.a.member.username, PASSWORD);
    const opened = await as.post('/api/devices', { name: 'Máy của tôi', platform: 'ios', deviceKey: randomBytes(32).toString('base64url') });
    const pair = opened.body as { accessToken: string; device: { id: string } };
    const phone = house.withToken(pair.accessToken);
    await iphone(phone);
    expect((await phone.get('/api/push/mine')).body.devices).toEqual([expect.objectContaining({ kind: 'apns', name: 'Máy của tôi', here: true })]);
    await tell(city.a.member.id);
    expect((await phone.post(`/api/devices/${pair.device.id}/end`)).status).toBe(200);
    expect(await devices()).toBe(0);
    await turn();
    expect([apns.got, (await states())[0]?.state]).toEqual([[], 'dropped']);
    const session = await sessionOf(city.a.member.id);
    await android(session.as);
    expect((await session.as.post('/api/users/logout')).status).toBe(200);
    expect(await devices()).toBe(0);
    await android((await sessionOf(city.a.member.id)).as);
    await house.ownerTicket('users.disable', (sql) => sql('update users set disabled_at = now() where id = $1', [city.a.member.id]));
    expect(await devices()).toBe(0);
    await house.ownerTicket('users.enable', (sql) => sql('update users set disabled_at = null where id = $1', [city.a.member.id]));
  });
});

describe('a worker', () => {
  it('that is killed while it sends loses nothing: the next one says it again, under the same mark', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const { browser } = await onWeb(as);
    await tell(city.a.member.id);
    // It took the line and sent it, and died before it wrote that down.
    await turn();
    await house.ownerSql(`update handbook.notification_outbox set state = 'waiting', outcome = null, finished_at = null, reached = '{}', unfinished = 1, claimed_until = $1 where channel = 'push'`, [new Date(now.getTime() + 5 * 60_000)]);
    await turn();
    expect(web.got).toHaveLength(1);
    passMinutes(6);
    await turn();
    const [first, second] = web.got.map(({ headers, body }) => [headers.topic, JSON.parse(browser.read(body)).id]);
    expect([second, await states()]).toEqual([first, [expect.objectContaining({ state: 'sent' })]]);
  });

  it('keeps quiet at night, but for what is urgent', async () => {
    const { as } = await sessionOf(city.a.member.id);
    const { browser } = await onWeb(as);
    setNow(new Date('2026-11-23T23:00:00+07:00'));
    await tell(city.a.member.id);
    await tell(city.a.member.id, 'test.urgent');
    await turn();
    expect(web.got.map(({ headers, body }) => [headers.urgency, JSON.parse(browser.read(body)).title])).toEqual([['high', 'Khẩn']]);
    setNow(new Date('2026-11-24T06:00:00+07:00'));
    await turn();
    expect(web.got).toHaveLength(2);
  });
});

it('these kinds may be named on a locked telephone: none is about a person, none tells what is secret', () => {
  const named = notificationsSetup(house.config).kinds.filter(({ nameable }) => nameable).map(({ key }) => key).filter((key) => !key.startsWith('test.')).sort();
  expect(named).toEqual([
    'approval.absent', 'approval.approved', 'approval.decide', 'approval.delegated', 'approval.ended', 'approval.expired', 'approval.mentioned', 'approval.overdue', 'approval.overdue-above', 'approval.override', 'approval.publish',
    'approval.published', 'approval.reminder', 'approval.returned', 'approval.schedule-failed', 'approval.withdrawn', 'exports.answered', 'exports.waiting', 'offer.accepted', 'offer.arrived', 'offer.declined',
    'organizations.report-approved', 'organizations.report-returned', 'organizations.report-waits', 'withdrawal.ordered', 'withdrawal.overdue', 'withdrawal.reminder',
  ]);
});
