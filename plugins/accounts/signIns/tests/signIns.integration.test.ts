import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City, type Person } from '../../../../tests/support/city';
import type { Answer, Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf, eventsOf, freshUser } from '../../../../tests/power/support';
import { judgeSignIns } from '../jobs/judgeSignIns';
import type { SeenSignIn } from '../commands/list';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house?.close());
beforeEach(() => house.ownerSql('delete from handbook.sign_in_attempts'));

const CHROME = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1';
const OFFICE = { 'x-network': '113.161.8.0/24', 'user-agent': CHROME };
const signIn = (username: string, password = PASSWORD, headers: Record<string, string> = OFFICE): Promise<Answer> => house.post('/api/users/login', { username, password }, headers);
const listOf = async (as: Client, asked = ''): Promise<SeenSignIn[]> => ((await as.get(`/api/sign-ins${asked}`)).body as { signIns: SeenSignIn[] }).signIns;
const toldOf = async (who: Person): Promise<string[]> => (await house.ownerSql<{ kind: string }>('select kind from notifications where user_id = $1 order by created_at, id', [who.id])).map(({ kind }) => kind);
const past = (who: Person, days: number, more: Record<string, string> = {}): Promise<unknown> =>
  house.ownerSql(`insert into handbook.sign_ins (user_id, outcome, how, network, device, at, judged_at) select $1, 'in', 'password', $2, $3, now() - n * interval '1 day', now() from generate_series($4::int, 1, -1) n`, [who.id, more.network ?? '113.161.8.0/24', more.device ?? 'Chrome, Windows', days]);

describe('sign-ins', () => {
  it('are written down with how and from where, never with an address or a name that nobody has; half a sign-in is none', async () => {
    await house.ownerSql('delete from handbook.sign_ins');
    expect((await signIn('a.contributor')).status).toBe(200);
    expect((await signIn('a.contributor', 'Khong-phai-mat-khau')).status).toBe(401);
    expect((await signIn('khong.co.ai', 'Khong-phai-mat-khau')).status).toBe(401);
    const rows = await house.ownerSql<Record<string, unknown>>('select user_id, outcome, how, network, device, name_digest is not null as digest from handbook.sign_ins order by id');
    expect(rows).toEqual([
      { user_id: city.a.contributor.id, outcome: 'in', how: 'password', network: '113.161.8.0/24', device: 'Chrome, Windows', digest: false },
      { user_id: city.a.contributor.id, outcome: 'failed', how: 'password', network: '113.161.8.0/24', device: 'Chrome, Windows', digest: false },
      { user_id: null, outcome: 'failed', how: 'password', network: '113.161.8.0/24', device: 'Chrome, Windows', digest: true },
    ]);
    expect(JSON.stringify(await house.ownerSql('select * from handbook.sign_ins'))).not.toContain('khong.co.ai');
  });

  it('are shown to the administrators over the account alone; to no head, no secretary, no officer; nobody sees above their own', async () => {
    await signIn('a.contributor');
    await signIn('city.admin');
    await signIn('b.contributor');
    const names = async (who: string): Promise<(string | undefined)[]> => [...new Set((await listOf(await house.as(who), '?limit=100')).map(({ account }) => account?.username))].sort();
    expect(await names('a.admin')).toEqual(['a.contributor']);
    expect(await names('b.admin')).toEqual(['b.contributor']);
    expect(await names('system')).toEqual(expect.arrayContaining(['a.contributor', 'b.contributor', 'city.admin', undefined]));
    for (const who of ['a.head', 'a.secretary', 'a.contributor', 'city.summary', 'stranger', 'ended']) expect([who, (await (await house.as(who)).get('/api/sign-ins')).status]).toEqual([who, 403]);
    expect((await house.get('/api/sign-ins')).status).toBe(401);

    // Kept in the ward, with power above it: not theirs to watch. Kept elsewhere, with power in the ward: theirs.
    const [above, lent] = [await freshUser(house, city.a.committee), await freshUser(house, city.b.committee)];
    const give = (who: Person, role: string, where: string): Promise<unknown> => house.ownerTicket('mandates.fixture:test', (sql) => sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, $2, $3, '2025-07-01', '1-QĐ/KT', '2025-07-01', now())`, [who.id, role, where]));
    await give(above, 'contributor', city.root.id);
    await give(lent, 'contributor', city.a.committee.id);
    await past(above, 1);
    await past(lent, 1);
    expect(await names('a.admin')).toEqual(['a.contributor', lent.username]);
    expect(await names('b.admin')).toEqual(['b.contributor', lent.username]);
  });

  it('come page by page, also while others sign in, and by name, day and outcome', async () => {
    const as = await house.as('a.admin');
    await past(city.a.reviewer, 5);
    const first = (await as.get('/api/sign-ins?limit=3&q=a.reviewer')).body as { signIns: SeenSignIn[]; next: string };
    await past(city.a.reviewer, 2);
    const second = (await as.get(`/api/sign-ins?limit=3&q=a.reviewer&before=${first.next}`)).body as { signIns: SeenSignIn[]; next: null };
    expect([first.signIns.length, second.signIns.length, second.next, new Set([...first.signIns, ...second.signIns].map(({ id }) => id)).size]).toEqual([3, 2, null, 5]);
    expect(await listOf(as, '?q=a.reviewer&from=2099-01-01')).toEqual([]);
    expect((await listOf(as, '?show=failed')).map(({ outcome }) => outcome)).toEqual(['failed']);
    expect((await as.get('/api/sign-ins?before=abc')).status).toBe(400);
  });
});

describe('an unusual sign-in', () => {
  it('after failures is judged by the worker, told above once a day, and looked into with a note', async () => {
    const who = city.a.approver;
    for (let tries = 0; tries < 3; tries += 1) await signIn(who.username, 'Khong-phai-mat-khau');
    expect((await signIn(who.username)).status).toBe(200);
    await Promise.all([judgeSignIns(house.payload), judgeSignIns(house.payload)]);
    const as = await house.as('a.admin');
    const [row] = await listOf(as, '?show=open&q=a.approver');
    expect(row?.reasons).toEqual([{ kind: 'after-failures', text: 'nhập sai 3 lần trong 30 phút rồi vào được' }]);
    expect((await toldOf(city.a.admin)).filter((kind) => kind === 'accounts.sign-in-unusual')).toHaveLength(1);
    expect(await house.ownerSql('select rule_id is not null as ruled from handbook.sign_ins where id = $1', [row?.id])).toEqual([{ ruled: true }]);
    const door = `/api/sign-ins/${row?.id}/look-into`;
    expect((await as.post(door, { note: ' ' })).status).toBe(400);
    expect(codeOf(await (await house.as('b.admin')).post(door, { note: 'Thử' }))).toBe('not-found');
    expect((await (await house.as('a.head')).post(door, { note: 'Thử' })).status).toBe(403);
    expect((await as.post(door, { note: 'Đã gọi điện: đồng chí gõ nhầm' })).status).toBe(200);
    expect(codeOf(await as.post(door, { note: 'Lần nữa' }))).toBe('sign-in.looked');
    expect(await listOf(as, '?show=open&q=a.approver')).toEqual([]);
    expect((await listOf(as, '?show=unusual&q=a.approver'))[0]?.looked).toMatchObject({ note: 'Đã gọi điện: đồng chí gõ nhầm' });
    expect((await eventsOf(house, who.id)).at(-1)).toMatchObject({ action: 'sign-ins.look-into', actor_id: city.a.admin.id, detail: { reasons: ['after-failures'] } });
  });

  it('of one\'s own is looked into by somebody else, an everyday one by nobody', async () => {
    const as = await house.as('a.admin');
    await house.ownerSql(`insert into handbook.sign_ins (user_id, outcome, how, judged_at, reasons) values ($1, 'in', 'password', now(), '[{"kind": "idle", "days": 40}]')`, [city.a.admin.id]);
    const [own] = await listOf(as, '?show=open&q=a.admin');
    expect([own?.account?.own, codeOf(await as.post(`/api/sign-ins/${own?.id}/look-into`, { note: 'Tôi' }))]).toEqual([true, 'sign-in.own']);
    expect((await (await house.as('system')).post(`/api/sign-ins/${own?.id}/look-into`, { note: 'Đã hỏi' })).status).toBe(200);
    const [plain] = await listOf(as, '?q=a.contributor');
    expect(codeOf(await as.post(`/api/sign-ins/${plain?.id}/look-into`, { note: 'Thử' }))).toBe('sign-in.not-unusual');
  });

  it('from a new device is told to the person; new network and device, long unused, and a sprayed network are named', async () => {
    const who = city.a.head;
    await past(who, 6);
    await house.ownerSql(`insert into handbook.account_uses as a (user_id, last_used_at, ever) values ($1, now() - interval '40 days', true) on conflict (user_id) do update set last_used_at = excluded.last_used_at, ever = true`, [who.id]);
    expect((await signIn(who.username, PASSWORD, { 'x-network': '27.72.1.0/24', 'user-agent': PHONE })).status).toBe(200);
    await judgeSignIns(house.payload);
    expect(await toldOf(who)).toContain('accounts.sign-in-new-device');
    expect((await listOf(await house.as('a.admin'), '?q=a.head&limit=1'))[0]?.reasons.map(({ kind }) => kind)).toEqual(['idle', 'new-network-and-device']);
    for (let each = 0; each < 9; each += 1) await signIn(`do.tim.${each}`, 'Khong-phai-mat-khau', { 'x-network': '45.9.1.0/24' });
    await signIn('b.contributor', 'Khong-phai-mat-khau', { 'x-network': '45.9.1.0/24' });
    await judgeSignIns(house.payload);
    expect((await listOf(await house.as('b.admin'), '?show=open'))[0]?.reasons).toEqual([{ kind: 'spraying', text: 'cùng một mạng nhập sai vào 10 tài khoản trong 15 phút (dò mật khẩu)' }]);
    expect(await toldOf(city.b.admin)).toContain('accounts.sign-in-unusual');
  });

  it('leads to sessions ended, with a reason, by whoever has authority over the account', async () => {
    const [as, theirs] = [await house.as('a.admin'), await house.as('a.reviewer')];
    const door = `/api/users/${city.a.reviewer.id}/end-sessions`;
    expect((await as.post(door, {})).status).toBe(400);
    expect(codeOf(await (await house.as('b.admin')).post(door, { reason: 'Thử' }))).toBe('not-found');
    expect(codeOf(await as.post(`/api/users/${city.a.admin.id}/end-sessions`, { reason: 'Thử' }))).toBe('user.self');
    expect((await as.post(door, { reason: 'Đăng nhập lạ' })).status).toBe(200);
    expect(((await theirs.get('/api/users/me')).body as { user: unknown }).user).toBeNull();
    expect((await eventsOf(house, city.a.reviewer.id)).at(-1)).toMatchObject({ action: 'users.end-sessions', detail: { reason: 'Đăng nhập lạ' } });
  });
});

describe('one\'s own sign-ins', () => {
  it('are one\'s own alone; "this was not me" takes the password, sets a new one, ends every session and tells the administrator', async () => {
    const who = city.b.reviewer;
    const mine = await house.as(who.username);
    await signIn(who.username);
    const [own] = ((await mine.get('/api/sign-ins/mine')).body as { signIns: { id: string; reported: boolean }[] }).signIns;
    expect(own?.reported).toBe(false);
    const door = `/api/sign-ins/${own?.id}/not-me`;
    const NEW = 'Mot-mat-khau-khac-hoan-toan-9';
    expect(codeOf(await (await house.as('b.contributor')).post(door, { password: PASSWORD, newPassword: NEW }))).toBe('not-found');
    expect(codeOf(await mine.post(door, { password: 'Khong-phai', newPassword: NEW }))).toBe('password.wrong');
    expect(codeOf(await mine.post(door, { password: PASSWORD, newPassword: PASSWORD }))).toBe('password.same');
    expect((await mine.post(door, { password: PASSWORD, newPassword: NEW })).status).toBe(200);
    expect(((await mine.get('/api/users/me')).body as { user: unknown }).user).toBeNull();
    expect([(await signIn(who.username)).status, (await signIn(who.username, NEW)).status]).toEqual([401, 200]);
    expect(await toldOf(city.b.admin)).toContain('accounts.sign-in-unusual');
    expect((await listOf(await house.as('b.admin'), '?show=open&q=b.reviewer'))[0]?.reasons.map(({ kind }) => kind)).toEqual(['not-me']);
  });

  it('go whole by their rule, but not of whom a hold keeps', async () => {
    const { countRetention, runRetention } = await import('../../../personal-data');
    await house.ownerSql(`insert into handbook.sign_ins (user_id, outcome, how, at) values ($1, 'in', 'password', now() - interval '91 days'), ($1, 'in', 'password', now() - interval '89 days')`, [city.a.member.id]);
    expect((await countRetention(house.payload)).find(({ category }) => category === 'sign-ins')).toMatchObject({ deleted: 1, rule: '90 ngày' });
    await runRetention(house.payload, 'worker');
    expect(await house.ownerSql('select count(*)::int as n from handbook.sign_ins where user_id = $1', [city.a.member.id])).toEqual([{ n: 1 }]);
  });
});
