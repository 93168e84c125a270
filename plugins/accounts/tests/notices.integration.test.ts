import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City } from '../../../tests/support/city';
import { startHouse, type House } from '../../../tests/support/house';
import { DECISION, freshUser, grant } from '../../../tests/power/support';
import type { InboxEntry } from '../../notifications/commands/inbox';
import type { Preferences } from '../../notifications/commands/preferences';
import { contributionsOf, vietnamDateTime, vietnamDay } from '../../kernel';
import { signInAttempts } from '..';

const NEW = 'Một câu thật dài, dễ nhớ';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const inbox = async (username: string): Promise<InboxEntry[]> => ((await (await house.as(username)).get('/api/notifications/inbox')).body as { notifications: InboxEntry[] }).notifications;
const toldOf = async (id: string): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [id])).map(({ kind }) => kind);

describe('a person hears of their account', () => {
  it('that its password was changed, by themself or by an administrator: when, and nothing secret', async () => {
    const person = await freshUser(house, city.a.committee);
    const administrator = await house.as('a.admin');
    expect((await administrator.post(`/api/users/${person.id}/set-password`, { password: NEW, reason: 'Quên mật khẩu' })).status).toBe(200);
    const own = await house.as(person.username);
    expect((await own.post('/api/users/change-password', { oldPassword: NEW, newPassword: `${NEW} nữa` })).status).toBe(200);
    expect(await toldOf(person.id)).toEqual(['accounts.password-changed', 'accounts.password-changed']);
    const [last] = await inbox(person.username);
    expect(last).toMatchObject({ title: 'Mật khẩu của đồng chí đã được đổi', link: '/admin/tai-khoan' });
    expect(JSON.stringify(await house.ownerSql('select params, link from notifications where user_id = $1', [person.id]))).not.toMatch(/Một câu|Quên|a\.admin/);
    expect(await toldOf(city.a.admin.id)).toEqual([]);
  });

  it('that it was switched off, when it is on again; nothing when the command was refused', async () => {
    const person = await freshUser(house, city.a.committee);
    const administrator = await house.as('a.admin');
    expect((await (await house.as('b.admin')).post(`/api/users/${person.id}/disable`, { reason: 'Thử' })).status).toBe(404);
    expect(await toldOf(person.id)).toEqual([]);
    expect((await administrator.post(`/api/users/${person.id}/disable`, { reason: 'Chuyển công tác' })).status).toBe(200);
    expect((await administrator.post(`/api/users/${person.id}/enable`, {})).status).toBe(200);
    expect(await toldOf(person.id)).toEqual(['accounts.disabled', 'accounts.enabled']);
    expect(JSON.stringify(await inbox(person.username))).not.toContain('Chuyển công tác');
  });

  it('that signing in is locked: after the last failure before the lock, once a day, by whichever name was typed', async () => {
    const person = await freshUser(house, city.a.committee);
    const from = signInAttempts(house.payload, '203.0.113.7', person.username);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await from.begin()).toBe(0);
      expect(await toldOf(person.id)).toEqual([]);
      await from.failed();
    }
    expect(await from.waitSeconds()).toBeGreaterThan(0);
    expect(await toldOf(person.id)).toEqual(['accounts.sign-in-locked']);
    await from.failed();
    const elsewhere = signInAttempts(house.payload, '198.51.100.9', `id:${person.id}`);
    for (let attempt = 1; attempt <= 5; attempt += 1) await elsewhere.begin();
    await elsewhere.failed();
    expect(await toldOf(person.id)).toEqual(['accounts.sign-in-locked']);
    expect(JSON.stringify(await inbox(person.username))).not.toMatch(/203\.0\.113|198\.51/);
    // A name that nobody has tells nobody.
    const nobody = signInAttempts(house.payload, '203.0.113.8', 'khong.co.ai');
    for (let attempt = 1; attempt <= 5; attempt += 1) await nobody.begin();
    const before = await house.ownerSql('select count(*) from notifications');
    await nobody.failed();
    expect(await house.ownerSql('select count(*) from notifications')).toEqual(before);
  });

  it('and cannot choose not to; of mandates they may switch the mails off', async () => {
    const client = await house.as('a.contributor');
    const { kinds } = (await client.get('/api/notifications/preferences')).body as Preferences;
    const own = kinds.filter(({ key }) => key.startsWith('accounts.'));
    expect(own.map(({ key, obligatory, mail }) => [key.slice(9), obligatory, mail])).toEqual([
      ['password-changed', true, 'now'], ['sign-in-locked', true, 'now'], ['disabled', true, 'now'], ['enabled', true, 'now'], ['oidc-linked', true, 'now'], ['idle-soon', true, 'now'], ['idle-disabled', true, 'now'],
      ['mandate-granted', false, 'now'], ['mandate-changed', false, 'now'], ['mandate-vacant', false, 'now'], ['mandate-ended', false, 'now'],
      ['second-factor-on', true, 'now'], ['second-factor-off', true, 'now'], ['recovery-codes', true, 'now'], ['passkeys', true, 'now'], ['second-factor-guessed', true, 'now'],
      ['review-due', false, 'now'], ['review-overdue', false, 'now'], ['post-changed', false, 'now'], ['device-reused', true, 'now'], ['sign-in-unusual', true, 'now'], ['sign-in-new-device', true, 'now'],
    ]);
    const choose = async (kind: string): Promise<number> => (await client.post('/api/notifications/set-preferences', { kinds: [{ kind, mail: 'off' }] })).status;
    expect([await choose('accounts.password-changed'), await choose('accounts.mandate-granted')]).toEqual([422, 200]);
  });

  it('that the password was reset by link', async () => {
    const token = 'x'.repeat(40);
    const { id } = city.b.member;
    await house.ownerTicket('users.fixture:test', (sql) => sql(`update users set reset_password_token = $2, reset_password_expiration = now() + interval '1 hour' where id = $1`, [id, token]));
    expect((await house.post('/api/users/reset-password', { token, password: NEW })).status).toBe(200);
    expect(await toldOf(id)).toEqual(['accounts.password-changed']);
    expect((await house.post('/api/users/login', { username: 'b.member', password: PASSWORD })).status).toBe(401);
  });
});

describe('a person hears of their mandates', () => {
  it('granted, changed and ended, with place, decision and time; not by whom', async () => {
    const person = await freshUser(house, city.a.committee);
    const administrator = await house.as('a.admin');
    const { id } = (await grant(administrator, person, 'contributor', city.a.committee, { validTo: '2030-06-30' })).body as { id: string };
    const [told] = await inbox(person.username);
    expect(told).toMatchObject({ title: 'Đồng chí được giao vai trò: Cộng tác viên', link: '/admin/tai-khoan' });
    expect(told?.body).toMatch(new RegExp(`^Tại ${city.a.committee.name}, theo quyết định số ${DECISION.decisionNumber}\\. Thời gian: .* – 30/06/2030\\.$`));
    const limited = await administrator.post(`/api/mandates/${id}/limit`, { ...DECISION, validTo: '2028-01-31', reason: 'Rút ngắn' });
    const changed = (limited.body as { id: string }).id;
    expect((await administrator.post(`/api/mandates/${changed}/revoke`, { reason: 'Thôi nhiệm vụ' })).status).toBe(200);
    const entries = await inbox(person.username);
    expect(entries.map(({ kind }) => kind)).toEqual(['accounts.mandate-ended', 'accounts.mandate-changed', 'accounts.mandate-granted']);
    expect(entries.map(({ title }) => title.split(':')[0])).toEqual(['Vai trò của đồng chí kết thúc', 'Vai trò của đồng chí thay đổi', 'Đồng chí được giao vai trò']);
    expect(JSON.stringify(entries)).not.toMatch(/Rút ngắn|Thôi nhiệm vụ|a\.admin/);
  });

  it('ended by its own day, or with its organisation: once, with the time it ended at; not what a command ended and told', async () => {
    const [over, revoked, with_, going] = [await freshUser(house, city.a.committee), await freshUser(house, city.a.committee), await freshUser(house, city.a.committee), await freshUser(house, city.a.committee)];
    const administrator = await house.as('a.admin');
    const held = async (person: { id: string }, place: { id: string }, validTo: string): Promise<string> => {
      const [row] = await house.ownerTicket('mandates.fixture:test', (sql) => sql<{ id: string }>(
        `insert into mandates (user_id, role, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at, created_at, updated_at)
         values ($1, 'contributor', $2, now() - interval '30 days', ${validTo}, '12-QĐ/KT', now(), now() - interval '30 days', now() - interval '30 days', now() - interval '30 days') returning id`, [person.id, place.id]));
      return row?.id ?? '';
    };
    const term = await held(over, city.a.committee, `now() - interval '1 hour'`);
    await held(going, city.a.committee, `now() + interval '90 days'`);
    const given = (await grant(administrator, revoked, 'contributor', city.a.committee)).body as { id: string };
    expect((await administrator.post(`/api/mandates/${given.id}/revoke`, { reason: 'Thôi nhiệm vụ' })).status).toBe(200);
    const made = await administrator.post('/api/organizations/create', { name: 'Chi bộ tạm', parent: city.a.committee.id, level: 'grassroots', form: 'cell', from: '2026-01-05', ...DECISION });
    expect([made.status, made.body.errors]).toEqual([200, undefined]);
    const place = { id: made.body.id as string };
    await held(with_, place, 'null');
    expect((await administrator.post(`/api/organizations/${place.id}/dissolve`, { from: vietnamDay(new Date()), ...DECISION })).body).toEqual({ id: place.id, endedMandates: 1 });
    const task = contributionsOf(house.config).workerTasks.find(({ name }) => name === 'power.tell-ended');
    for (let turn = 0; turn < 2; turn += 1) await task?.run(house.payload);
    const ended = ['accounts.mandate-ended'];
    expect([await toldOf(over.id), await toldOf(revoked.id), await toldOf(with_.id), await toldOf(going.id)]).toEqual([ended, ['accounts.mandate-granted', ...ended], ended, []]);
    const [told] = await inbox(over.username);
    const [row] = await house.ownerSql<{ at: Date }>('select valid_to as at from mandates where id = $1', [term]);
    expect(told?.body).toContain(vietnamDateTime(new Date(row?.at ?? 0)));
  });

  it('hands over: who leaves that it ended, who comes that it was granted', async () => {
    const [first, next] = [await freshUser(house, city.b.committee), await freshUser(house, city.b.committee)];
    const system = await house.as('system');
    expect((await grant(system, first, 'organization-admin', city.b.cells[1])).status).toBe(200);
    const answer = await system.post('/api/mandates/hand-over', { organization: city.b.cells[1].id, to: next.id, ...DECISION });
    expect(answer.status).toBe(200);
    expect([await toldOf(first.id), await toldOf(next.id)]).toEqual([['accounts.mandate-granted', 'accounts.mandate-ended'], ['accounts.mandate-granted']]);
  });

  it('through a group: each member, those who come later, those who go', async () => {
    const [one, other] = [await freshUser(house, city.a.committee), await freshUser(house, city.a.committee)];
    const administrator = await house.as('a.admin');
    const group = ((await administrator.post('/api/groups/create', { name: 'Tổ tin bài', organization: city.a.committee.id })).body as { id: string }).id;
    const join = (user: string) => administrator.post(`/api/groups/${group}/add-member`, { user });
    expect((await join(one.id)).status).toBe(200);
    expect(await toldOf(one.id)).toEqual([]);
    const granted = await administrator.post('/api/mandates/grant', { group, role: 'contributor', organization: city.a.committee.id, ...DECISION });
    expect(granted.status).toBe(200);
    expect((await join(other.id)).status).toBe(200);
    expect([await toldOf(one.id), await toldOf(other.id)]).toEqual([['accounts.mandate-granted'], ['accounts.mandate-granted']]);
    expect((await administrator.post(`/api/groups/${group}/remove-member`, { user: one.id })).status).toBe(200);
    expect((await administrator.post(`/api/mandates/${(granted.body as { id: string }).id}/revoke`, { reason: 'Hết việc' })).status).toBe(200);
    expect([await toldOf(one.id), await toldOf(other.id)]).toEqual([['accounts.mandate-granted', 'accounts.mandate-ended'], ['accounts.mandate-granted', 'accounts.mandate-ended']]);
  });
});
