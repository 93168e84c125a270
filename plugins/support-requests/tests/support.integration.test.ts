import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import type { Answer, Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { codeOf } from '../../../tests/power/support';
import { fixedClock, setClock, systemClock } from '../../kernel';
import type { DeskList, OneRequest } from '../requests/commands/desk';
import type { MySupport } from '../requests/commands/mine';
import type { SupportTotals } from '../requests/commands/totals';
import { supportClock } from '../requests/jobs/clock';

let house: House;
let city: City;
let member: Client;
let admin: Client;
let far: Client;
let system: Client;
const SAID = 'Mở danh sách thì trang trắng, tải lại vẫn vậy.';
const WORDS = 'Đã xem, đề nghị tải lại trang.';
const at = (text: string): void => setClock(fixedClock(new Date(`${text}+07:00`)));
const body = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};
const ask = async (as: Client, more: object = {}): Promise<string> => body<{ id: string }>(await as.post('/api/support-requests', { kind: 'fault', said: SAID, screen: '/tin', ...more })).id;
const step = (as: Client, id: string, verb: string, words: string | undefined = WORDS): Promise<Answer> => as.post(`/api/support-requests/${id}/${verb}`, verb === 'take' || verb === 'withdraw' ? {} : { words });
const refused = async (answer: Promise<Answer>): Promise<unknown[]> => [(await answer).status, codeOf(await answer)];
const desk = async (as: Client, which = 'open'): Promise<DeskList> => body<DeskList>(await as.get(`/api/support-requests/desk?which=${which}&limit=200`));
const ids = async (as: Client, which?: string): Promise<string[]> => (await desk(as, which)).docs.map(({ id }) => id);
const show = async (as: Client, id: string): Promise<OneRequest> => body<OneRequest>(await as.get(`/api/support-requests/${id}`));
const mine = async (as: Client, id: string): Promise<MySupport | undefined> => body<{ docs: MySupport[] }>(await as.get('/api/support-requests/mine')).docs.find((one) => one.id === id);
const told = (user: string, kind: string): Promise<{ subject: string; params: Record<string, unknown>; link: string }[]> => house.ownerSql('select subject_id as subject, params, link from notifications where user_id = $1 and kind = $2 order by created_at, id', [user, kind]);
const events = (id: string): Promise<{ action: string }[]> => house.ownerSql(`select action from audit_events where detail ->> 'request' = $1 or detail ->> 'outage' = $1 order by at, id`, [id]);
const shownNow = async (as: Client | House = house): Promise<{ outages: { id: string; running: boolean; words: { vi: string; en: string | null } }[] }> => body(await as.get('/api/outages/now'));

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  [member, admin, far, system] = await Promise.all([house.as('a.member'), house.as('a.admin'), house.as('b.admin'), house.as(city.system.username)]);
});
afterAll(async () => {
  setClock(systemClock);
  await house?.close();
});

describe('telling a fault', () => {
  it('keeps the words, the path alone, and what was let go along; tells the nearest administrator without a word of it', async () => {
    const id = await ask(member, { said: `  ${SAID.normalize('NFD')} `, screen: '/tim?q=mat-khau#x', device: { browser: 'Trình duyệt thử', screen: '390×844' } });
    expect(await house.ownerSql('select said, screen, device, level, state from handbook.support_requests where id = $1', [id])).toEqual([{ said: SAID.normalize('NFC'), screen: '/tim', device: { browser: 'Trình duyệt thử', screen: '390×844' }, level: 'unit', state: 'new' }]);
    const [notice] = (await told(city.a.admin.id, 'support.asked')).filter(({ subject }) => subject === id);
    expect(notice).toMatchObject({ link: `/admin/ho-tro?mo=${id}`, params: { kind: 'fault' } });
    expect(JSON.stringify([notice, await house.ownerSql('select * from audit_events where detail ->> $1 = $2', ['request', id])])).not.toContain('trang trắng');
    expect((await events(id)).map(({ action }) => action)).toEqual(['support-requests.ask']);
    expect(await told(city.cityAdmin.id, 'support.asked')).toEqual([]);
    expect((await show(admin, id)).said).toBe(SAID);
  });

  it.each<[string, object]>([
    ['too few words', { said: 'ngắn' }], ['blanks', { said: ' '.repeat(40) }], ['too many words', { said: 'x'.repeat(4001) }], ['another kind', { kind: 'other' }], ['a foreign address', { screen: 'https://la.vn/x' }],
    ['a foreign host', { screen: '//la.vn' }], ['a long path', { screen: `/${'a'.repeat(400)}` }], ['a long browser', { device: { browser: 'x'.repeat(301) } }], ['no size', { device: { screen: 'to' } }],
    ['no object', { device: 'x' }], ['null', { said: null }], ['an object for words', { said: { a: 1 } }], ['a list', { kind: ['fault'] }],
  ])('says what is wrong with %s, and keeps nothing', async (_, more) => {
    const [before] = await house.ownerSql<{ n: number }>('select count(*)::int as n from handbook.support_requests');
    const answer = await member.post('/api/support-requests', { kind: 'fault', said: SAID, screen: '/tin', ...more });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'input.invalid']);
    expect(await house.ownerSql('select count(*)::int as n from handbook.support_requests')).toEqual([before]);
  });

  it('is for whoever has an account that is on: officers, and one without any power; for nobody not', async () => {
    for (const who of ['a.contributor', city.stranger.username]) expect(await ask(await house.as(who), { kind: 'wish' })).toEqual(expect.any(String));
    expect((await house.post('/api/support-requests', { kind: 'fault', said: SAID })).status).toBe(401);
  });

  it('goes past the administrator who tells it, to the next one above; a second sending under one key is one', async () => {
    const [of] = await house.ownerSql<{ level: string }>('select level from handbook.support_requests where id = $1', [await ask(admin)]);
    expect(of?.level).toBe('unit');
    expect(await told(city.cityAdmin.id, 'support.asked')).toHaveLength(1);
    const key = { 'idempotency-key': randomUUID() };
    const twice = await Promise.all([1, 2].map(() => far.post('/api/support-requests', { kind: 'fault', said: SAID }, key)));
    expect(new Set(twice.map((answer) => body<{ id: string }>(answer).id)).size).toBe(1);
  });

  it('of one person twenty may wait', async () => {
    const as = await house.as('b.deputy');
    for (let n = 0; n < 20; n += 1) await ask(as);
    expect(await refused(as.post('/api/support-requests', { kind: 'fault', said: SAID }))).toEqual([429, 'support.too-many']);
  });
});

describe('who sees and answers', () => {
  it('the unit’s administrators and those above; a far one, another person, the system’s and a guessed id find nothing, all alike', async () => {
    const id = await ask(member);
    expect(await ids(admin)).toContain(id);
    expect(await ids(await house.as(city.cityAdmin.username))).toContain(id);
    const nobody = randomUUID();
    for (const as of [far, system, await house.as('a.secretary'), await house.as('a.head')]) {
      for (const which of [id, nobody]) {
        expect(await refused(as.get(`/api/support-requests/${which}`))).toEqual([404, 'not-found']);
        for (const verb of ['take', 'answer', 'close', 'escalate', 'add', 'withdraw', 'reopen']) expect([verb, ...(await refused(step(as, which, verb)))]).toEqual([verb, 404, 'not-found']);
      }
    }
    expect(await ids(far)).not.toContain(id);
    expect(await refused(member.get('/api/support-requests/desk'))).toEqual([403, 'auth.forbidden']);
    expect((await member.get('/api/support-requests/khong-phai-ma')).status).toBe(400);
  });

  it('takes, asks back, answers; who asked hears of each and reads who-less words', async () => {
    const id = await ask(member);
    expect(body(await step(admin, id, 'take'))).toMatchObject({ state: 'taken', level: 'unit' });
    await step(admin, id, 'add', 'Đồng chí dùng điện thoại nào?');
    await step(member, id, 'add', 'Điện thoại cũ của tôi.');
    expect(body(await step(admin, id, 'answer'))).toMatchObject({ state: 'answered' });
    const one = await mine(member, id);
    expect(one?.thread.map(({ step: what, side, words }) => [what, side, words])).toEqual([['ask', 'reporter', null], ['take', 'handler', null], ['add', 'handler', 'Đồng chí dùng điện thoại nào?'], ['add', 'reporter', 'Điện thoại cũ của tôi.'], ['answer', 'handler', WORDS]]);
    expect(JSON.stringify(one)).not.toContain(city.a.admin.id);
    const steps = (await told(city.a.member.id, 'support.stepped')).filter(({ subject }) => subject === id);
    expect(steps.map(({ params }) => params.step)).toEqual(['take', 'add', 'answer']);
    expect(steps[0]?.link).toBe(`/bao-loi/cua-toi?mo=${id}`);
    expect((await told(city.a.admin.id, 'support.added')).filter(({ subject }) => subject === id)).toHaveLength(1);
    expect((await events(id)).map(({ action }) => action)).toEqual(['ask', 'take', 'add', 'add', 'answer'].map((what) => `support-requests.${what}`));
    expect(await refused(step(admin, id, 'answer'))).toEqual([409, 'support.moved-on']);
    expect((await show(member, id)).steps).toEqual(['reopen']);
  });

  it('nobody answers their own', async () => {
    const id = await ask(admin);
    for (const verb of ['take', 'answer', 'close', 'escalate']) expect(await refused(step(admin, id, verb))).toEqual([403, 'support.own']);
  });

  it('two who answer at once: one does', async () => {
    const id = await ask(member);
    const cityAdmin = await house.as(city.cityAdmin.username);
    const both = await Promise.all([step(admin, id, 'answer'), step(cityAdmin, id, 'close')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('passing on', () => {
  it('gives it to the system’s administrators with a time of its own; the unit looks on', async () => {
    at('2026-03-02T09:00');
    const id = await ask(member);
    expect((await show(member, id)).dueAt).toBe(new Date('2026-03-06T00:00+07:00').toISOString());
    at('2026-03-03T09:00');
    expect(body(await step(admin, id, 'escalate'))).toMatchObject({ state: 'new', level: 'system' });
    expect((await show(system, id)).dueAt).toBe(new Date('2026-03-07T00:00+07:00').toISOString());
    expect((await told(city.system.id, 'support.asked')).map(({ subject }) => subject)).toContain(id);
    expect(await ids(admin, 'above')).toContain(id);
    expect((await show(admin, id)).steps).toEqual([]);
    expect(await refused(step(admin, id, 'answer'))).toEqual([409, 'support.lies-above']);
    expect(await refused(step(system, id, 'escalate'))).toEqual([409, 'support.nobody-above']);
    expect(body(await step(system, id, 'answer'))).toMatchObject({ state: 'answered', level: 'system' });
    setClock(systemClock);
  });

  it('is at the system’s at once where no unit has an administrator, and goes there by the clock when the unit’s is gone', async () => {
    const id = await ask(member);
    const gone = `update users set disabled_at = now() where id = any($1)`;
    const back = `update users set disabled_at = null where id = any($1)`;
    const people = [city.a.admin.id, city.cityAdmin.id];
    await house.ownerTicket('users.fixture:test', (sql) => sql(gone, [people]));
    try {
      const alone = await ask(member);
      expect((await show(member, alone)).level).toBe('system');
      await supportClock(house.payload);
      expect((await mine(member, id))).toMatchObject({ level: 'system', state: 'new' });
      expect((await events(id)).map(({ action }) => action)).toContain('support-requests.pass-on');
      expect(await ids(system)).toEqual(expect.arrayContaining([id, alone]));
    } finally {
      await house.ownerTicket('users.fixture:test', (sql) => sql(back, [people]));
    }
  });
});

describe('who asked', () => {
  it('takes it back while it waits, and nobody else does', async () => {
    const id = await ask(member);
    expect(await refused(step(admin, id, 'withdraw'))).toEqual([404, 'not-found']);
    expect(body(await step(member, id, 'withdraw'))).toMatchObject({ state: 'withdrawn' });
    expect(await refused(step(admin, id, 'answer'))).toEqual([409, 'support.moved-on']);
    expect(await refused(step(member, id, 'add'))).toEqual([409, 'support.moved-on']);
  });

  it('opens it again once, within the days of the rule', async () => {
    at('2026-03-02T09:00');
    const [id, late] = [await ask(member), await ask(member)];
    for (const which of [id, late]) body(await step(admin, which, 'close'));
    at('2026-03-15T09:00');
    expect((await mine(member, id))?.reopenUntil).toBe(new Date('2026-03-16T09:00+07:00').toISOString());
    expect(body(await step(member, id, 'reopen'))).toMatchObject({ state: 'new', level: 'unit' });
    body(await step(admin, id, 'answer'));
    expect(await refused(step(member, id, 'reopen'))).toEqual([409, 'support.reopened-before']);
    at('2026-03-16T09:00');
    expect(await refused(step(member, late, 'reopen'))).toEqual([409, 'support.reopen-late']);
    expect((await mine(member, late))?.reopenUntil).toBeNull();
    setClock(systemClock);
  });
});

describe('the clock', () => {
  it('tells whom it lies with that it is overdue, once a level; decides nothing', async () => {
    at('2026-03-02T09:00');
    const id = await ask(member);
    at('2026-03-05T23:59');
    await supportClock(house.payload);
    const late = async (): Promise<number> => (await told(city.a.admin.id, 'support.overdue')).filter(({ subject }) => subject === id).length;
    expect(await late()).toBe(0);
    at('2026-03-06T00:00');
    await supportClock(house.payload);
    await supportClock(house.payload);
    expect(await late()).toBe(1);
    expect((await desk(admin)).docs.find((one) => one.id === id)).toMatchObject({ overdue: true, state: 'new' });
    expect((await mine(member, id))?.thread.map(({ step: what }) => what)).toEqual(['ask']);
    setClock(systemClock);
  });
});

describe('totals', () => {
  it('count what is in one’s units, by kind, state, level and place, and how soon it was answered', async () => {
    at('2027-01-04T09:00');
    const before = body<SupportTotals>(await far.get('/api/support-requests/totals?days=1'));
    expect(before).toMatchObject({ asked: 0, hours: null, units: [] });
    const as = await house.as('b.member');
    const [one, two, three] = [await ask(as), await ask(as, { kind: 'wish' }), await ask(as)];
    at('2027-01-04T11:00');
    await step(far, one, 'answer');
    at('2027-01-04T13:00');
    await step(far, two, 'close');
    await step(far, three, 'escalate');
    const now = body<SupportTotals>(await far.get('/api/support-requests/totals?days=1'));
    expect(now).toMatchObject({ asked: 3, open: 1, overdue: 0, byKind: { fault: 2, wish: 1 }, byState: { answered: 1, closed: 1, new: 1 }, byLevel: { unit: 2, system: 1 }, answered: 2, inTime: 2, hours: 3 });
    expect(now.units).toEqual([{ id: city.b.cells[0].id, name: city.b.cells[0].name, asked: 3, open: 1, faults: 2, wishes: 1, hours: 3 }]);
    expect(body<SupportTotals>(await system.get('/api/support-requests/totals?days=1'))).toMatchObject({ asked: 3, units: [expect.objectContaining({ name: city.b.committee.name })] });
    expect(body<SupportTotals>(await admin.get('/api/support-requests/totals?days=1')).asked).toBe(0);
    expect((await admin.get('/api/support-requests/totals?days=0')).status).toBe(400);
    setClock(systemClock);
  });
});

describe('the database', () => {
  it('lets nobody but whom it lies with handle a request, nobody rewrite what was said, and removes none', async () => {
    const id = await ask(member);
    const set = (what: string, values: unknown[] = []): Promise<unknown> => house.ownerTicket('support-requests.fixture:test', (sql) => sql(`update handbook.support_requests set ${what} where id = '${id}'`, values));
    const answered = `state = 'answered', answered_by = $1, answered_at = now(), first_answered_at = now(), last_by = $1`;
    for (const who of [city.a.member.id, city.b.admin.id, city.system.id]) await expect(set(answered, [who])).rejects.toThrow(/administrator it lies with/);
    await expect(set(`level = 'system', last_by = null`)).rejects.toThrow(/administrator it lies with/);
    await expect(set(`state = 'withdrawn', last_by = $1`, [city.a.admin.id])).rejects.toThrow(/only who asked/);
    await expect(set(`said = 'viết lại nội dung khác'`)).rejects.toThrow(/not rewritten/);
    await set(answered, [city.a.admin.id]);
    await expect(set(`state = 'taken', taken_by = $1, last_by = $1`, [city.a.admin.id])).rejects.toThrow(/does not go/);
    await expect(house.ownerTicket('support-requests.fixture:test', (sql) => sql('delete from handbook.support_requests where id = $1', [id]))).rejects.toThrow(/never removed/);
    await expect(house.ownerTicket('support-requests.fixture:test', (sql) => sql(`update handbook.support_steps set words = 'khác' where request_id = $1`, [id]))).rejects.toThrow(/kept as it was said/);
    await expect(house.appSql(`update handbook.support_requests set state = 'closed' where id = $1`, [id])).rejects.toThrow(/changes by command/);
  });
});

describe('announced outages', () => {
  const plan = (as: Client, more: object = {}): Promise<Answer> => as.post('/api/outages', { kind: 'planned', from: '2026-04-10T22:00:00+07:00', until: '2026-04-11T02:00:00+07:00', vi: 'Nâng cấp phần mềm, đề nghị lưu bài trước giờ này.', en: 'Upgrade: please save your work.', ...more });

  it('are shown to everybody, signed in or not, from 72 hours before until their end or until they are ended', async () => {
    at('2026-04-07T21:59');
    const { id } = body<{ id: string }>(await plan(system));
    expect((await shownNow()).outages).toEqual([]);
    at('2026-04-07T22:00');
    expect((await shownNow()).outages).toEqual([{ id, kind: 'planned', from: '2026-04-10T15:00:00.000Z', until: '2026-04-10T19:00:00.000Z', running: false, words: { vi: 'Nâng cấp phần mềm, đề nghị lưu bài trước giờ này.', en: 'Upgrade: please save your work.' } }]);
    at('2026-04-10T22:00');
    expect((await shownNow(member)).outages).toMatchObject([{ id, running: true }]);
    expect(body(await system.post(`/api/outages/${id}/change`, { from: '2026-04-10T22:00:00+07:00', until: '2026-04-11T04:00:00+07:00', vi: 'Nâng cấp lâu hơn dự kiến.' }))).toEqual({ id });
    at('2026-04-11T03:00');
    expect((await shownNow()).outages).toMatchObject([{ id, words: { vi: 'Nâng cấp lâu hơn dự kiến.', en: null } }]);
    expect((await system.post(`/api/outages/${id}/end`, {})).status).toBe(200);
    expect((await shownNow()).outages).toEqual([]);
    expect(await refused(system.post(`/api/outages/${id}/end`, {}))).toEqual([409, 'outage.over']);
    expect((await events(id)).map(({ action }) => action)).toEqual(['outages.plan', 'outages.change', 'outages.end']);
    setClock(systemClock);
  });

  it('are announced by the system’s administrators alone, in times and words that make sense', async () => {
    at('2026-04-01T09:00');
    for (const as of [member, admin, await house.as(city.cityAdmin.username)]) {
      expect(await refused(plan(as))).toEqual([403, 'auth.forbidden']);
      expect(await refused(as.get('/api/outages'))).toEqual([403, 'auth.forbidden']);
      expect(await refused(as.post(`/api/outages/${randomUUID()}/end`, {}))).toEqual([403, 'auth.forbidden']);
    }
    expect(await refused(system.post(`/api/outages/${randomUUID()}/end`, {}))).toEqual([404, 'not-found']);
    expect(await refused(plan(system, { until: '2026-04-10T21:00:00+07:00' }))).toEqual([422, 'outage.order']);
    expect(await refused(plan(system, { until: '2026-05-10T21:00:00+07:00' }))).toEqual([422, 'outage.too-long']);
    expect(await refused(plan(system, { from: '2026-03-01T21:00:00+07:00', until: '2026-03-02T21:00:00+07:00' }))).toEqual([422, 'outage.past']);
    for (const more of [{ from: 'hôm nay' }, { vi: 'ab' }, { vi: 'x'.repeat(501) }, { kind: 'x' }, { from: '2026-04-10 22:00' }]) expect([more, (await plan(system, more)).status]).toEqual([more, 400]);
    await expect(house.ownerTicket('outages.fixture:test', (sql) => sql(`insert into handbook.outages (id, kind, from_at, until_at, words_vi, planned_by, planned_at) values ($1, 'planned', now(), now() + interval '1 hour', 'Không được phép', $2, now())`, [randomUUID(), city.a.admin.id]))).rejects.toThrow(/administrators of the system/);
    setClock(systemClock);
  });
});
