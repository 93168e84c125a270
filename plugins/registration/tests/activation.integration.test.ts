import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, eventsOf, freshUser } from '../../../tests/power/support';
import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { fixedClock, setClock, systemClock } from '../../kernel';
import { openDoors, type LiveDoors } from '../../../tests/doors/support/liveDoors';
import { useReports } from '../jobs/useReports';
import { countAll } from '../jobs/countAll';
import type { CellAnswer } from '../commands/cell';
import type { FiguresAnswer } from '../commands/figures';
import type { SlipsAnswer } from '../commands/lists';

let house: House;
let city: City;
let doors: LiveDoors;
let secretary: Client;
let head: Client;

beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  doors = await openDoors(house);
  [secretary, head] = [await house.as('a.secretary'), await house.as('a.head')];
});
afterAll(async () => {
  setClock(systemClock);
  await doors?.close();
  await house?.close();
});

const cell = (): string => city.a.cells[0].id;
const member = async (name: string, of = cell(), user: string | null = null): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, $2, $3, '2025-07-01', 'official', $4)`, [id, name, of, user]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, of]);
  });
  return id;
};
const figures = async (as: Client, organization?: string): Promise<FiguresAnswer> => (await as.get(`/api/activation/figures${organization ? `?organization=${organization}` : ''}`)).body as FiguresAnswer;
const people = async (): Promise<CellAnswer> => (await secretary.get(`/api/activation/cell?cell=${cell()}`)).body as CellAnswer;

describe('a list of a cell', () => {
  const names = ['Bùi Thị Danh Sách', 'Bùi Thị Danh Sách', 'Cao Văn Hai', 'Đinh Thị Ba'];
  let list = '';
  it('is put together by the cell, of who has no account and is expected to, one at a time', async () => {
    const ids = [];
    for (const name of names) ids.push(await member(name));
    await secretary.post('/api/activation/mark', { member: ids[3], reason: 'abroad' });
    expect([(await (await house.as('b.secretary')).post('/api/activation/propose-list', { cell: cell() })).status, (await head.post('/api/activation/propose-list', { cell: cell() })).status]).toEqual([404, 403]);
    const { body } = await secretary.post('/api/activation/propose-list', { cell: cell() });
    expect(body).toMatchObject({ count: 3 });
    list = body.id;
    const told = await house.ownerSql<{ user_id: string }>(`select user_id from notifications where kind = 'registrations.list' order by user_id`);
    expect(told.map(({ user_id }) => user_id)).toEqual([city.a.admin.id, city.a.head.id].sort());
    expect(codeOf(await secretary.post('/api/activation/propose-list', { cell: cell() }))).toBe('activation.list-open');
    expect(codeOf(await secretary.post(`/api/activation/lists/${list}/print`, {}))).toBe('activation.list-moved');
  });

  it('is approved once, by somebody else, taken up again where it stopped, and makes nothing twice', async () => {
    expect(codeOf(await secretary.post(`/api/activation/lists/${list}/decide`, { approve: true }))).toBe('registration.not-yours');
    const admin = await house.as('a.admin');
    const own = (await admin.post('/api/activation/propose-list', { cell: city.a.cells[1].id, members: [await member('Hà Văn Riêng', city.a.cells[1].id)] })).body.id as string;
    expect(codeOf(await admin.post(`/api/activation/lists/${own}/decide`, { approve: true }))).toBe('registration.same-person');
    await expect(
      house.ownerTicket('activation.x:x', (sql) => sql(`update handbook.activation_lists set state = 'approved', decided_by = proposed_by, decided_at = now() where id = $1`, [own])),
    ).rejects.toMatchObject({ code: 'HB002' });
    expect((await head.post(`/api/activation/lists/${own}/decide`, { approve: false, reason: 'Chưa cần' })).status).toBe(200);
    // It was killed after the first: the rest is made when it is pressed again.
    const [{ member_id: first } = { member_id: '' }] = await house.ownerSql<{ member_id: string }>('select member_id from handbook.activation_list_members where list_id = $1 order by member_id limit 1', [list]);
    await house.ownerTicket('activation.fixture:test', async (sql) => {
      await sql(`update handbook.activation_lists set state = 'approved', decided_by = $2, decided_at = now() where id = $1`, [list, city.a.head.id]);
      await sql(`update handbook.activation_list_members set outcome = 'skipped' where list_id = $1 and member_id = $2`, [list, first]);
    });
    const { body } = await head.post(`/api/activation/lists/${list}/decide`, { approve: true }, { 'idempotency-key': '12345678' });
    expect(body).toEqual({ id: list, made: 2, skipped: 1 });
    expect((await head.post(`/api/activation/lists/${list}/decide`, { approve: true })).body).toEqual(body);
    expect(codeOf(await head.post(`/api/activation/lists/${list}/decide`, { approve: false, reason: 'Thôi' }))).toBe('activation.list-moved');
    const made = await house.ownerSql<{ username: string; off: boolean; hash: unknown }>('select username, disabled_at is not null as off, hash from users u join members m on m.user_id = u.id join handbook.activation_list_members x on x.member_id = m.id where x.list_id = $1', [list]);
    expect(made.every(({ off, hash }) => off && hash === null)).toBe(true);
    expect(new Set(made.map(({ username }) => username)).size).toBe(2);
  });

  it('is printed with codes that are shown then and end those before; a sheet of A4 with its QR', async () => {
    expect((await head.post(`/api/activation/lists/${list}/print`, {})).status).toBe(403);
    const first = (await secretary.post(`/api/activation/lists/${list}/print`, {}, { 'idempotency-key': 'abcdefgh1' })).body as SlipsAnswer;
    const again = (await secretary.post(`/api/activation/lists/${list}/print`, {}, { 'idempotency-key': 'abcdefgh1' })).body as SlipsAnswer;
    expect(first.slips.map(({ name }) => name)).toEqual(again.slips.map(({ name }) => name));
    const [old, code] = [first.slips[0]?.code ?? '', again.slips[0]?.code ?? ''];
    expect([(await doors.send(`/kich-hoat/${old}`)).status, (await doors.send(`/kich-hoat/${code}`)).status]).toEqual([404, 200]);
    expect(JSON.stringify(await house.ownerSql('select * from handbook.activation_links'))).not.toContain(code.replace(/-/g, ''));
    expect(JSON.stringify(await house.ownerSql('select * from handbook.idempotency_keys'))).not.toContain(code);
    expect((await doors.send('/kich-hoat', { method: 'POST', body: new URLSearchParams({ code }), redirect: 'manual' })).headers.get('location')).toBe(`/kich-hoat/${code}`);
    const answer = await secretary.fetch(`/api/activation/lists/${list}/slips`, { method: 'POST', json: {} });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect([pdf.slice(0, 5), pdf.includes('/MediaBox [0 0 595')]).toEqual(['%PDF-', true]);
    expect(JSON.stringify(await eventsOf(house, list))).not.toMatch(new RegExp(`${code}|${old}|Bùi`));
  });
});

describe('figures', () => {
  it('say of all and of the eligible, at any place one counts, and at once after a mark', async () => {
    await countAll(house.payload);
    const { members, eligible, activated } = (await figures(secretary)).total;
    const of = await member('Lý Thị Tuổi Cao');
    const mark = (reason: string | null, as = secretary) => as.post('/api/activation/mark', { member: of, reason });
    expect([codeOf(await mark('khong-co')), codeOf(await mark(null)), (await mark('old', await house.as('b.secretary'))).status, (await mark('old', head)).status]).toEqual(['activation.reason', 'activation.not-marked', 404, 403]);
    expect((await mark('old')).status).toBe(200);
    expect((await mark('ill')).status).toBe(200);
    expect((await figures(secretary)).total).toMatchObject({ members: members + 1, eligible, activated, ofAll: Math.floor((activated * 1000) / (members + 1)) / 10 });
    expect((await figures(secretary)).reasons.filter(({ count }) => count > 0).map(({ key, count }) => [key, count])).toEqual([['ill', 1], ['abroad', 1]]);
    // Which reason is in no event: of the ill it is nobody else's business.
    expect(JSON.stringify(await eventsOf(house, of))).not.toMatch(/ill|old/);
    expect((await mark(null)).status).toBe(200);
    expect((await figures(secretary)).total).toMatchObject({ members: members + 1, eligible: eligible + 1 });
    expect((await people()).members.find(({ id }) => id === of)).toMatchObject({ account: 'none', reason: null });
  });

  it('are a sum over the tree, for who counts there and nobody else', async () => {
    const whole = await figures(await house.as('city.summary'));
    expect(whole.organization.id).toBe(city.root.id);
    expect(whole.children.reduce((sum, child) => sum + child.members, 0)).toBe(whole.total.members);
    expect((await figures(await house.as('city.summary'), city.a.committee.id)).total.members).toBe(whole.children.find(({ id }) => id === city.a.committee.id)?.members);
    for (const [who, status] of [['a.member', 403], ['a.contributor', 403], ['stranger', 403]] as const) expect([who, (await (await house.as(who)).get('/api/activation/figures')).status]).toEqual([who, status]);
    expect((await head.get(`/api/activation/figures?organization=${city.b.committee.id}`)).status).toBe(404);
    expect((await (await house.as('b.secretary')).get(`/api/activation/cell?cell=${cell()}`)).status).toBe(404);
  });

  it('cost one line a cell, whatever the number of members', async () => {
    const plan = JSON.stringify(
      await house.ownerSql(`explain (format json) select sum(c.members) from handbook.activation_counts c join organizations o on o.id = c.cell_id where o.path >= $1 and o.path < handbook.subtree_end($1)`, [city.root.path]),
    );
    expect(plan).toContain('activation_counts');
    expect(plan).not.toMatch(/"Relation Name":"(members|users)"/);
  });

  it('count as activated whose account is on and has a password, and as used whose session was', async () => {
    const before = (await figures(secretary)).total;
    const user = await freshUser(house, city.a.cells[0]);
    await member('Mai Văn Chưa Đặt', cell(), user.id);
    await countAll(house.payload);
    expect((await figures(secretary)).total).toMatchObject({ members: before.members + 1, activated: before.activated });
    await house.as('a.member');
    await countAll(house.payload);
    const { used } = (await figures(secretary)).total;
    expect(used).toBeGreaterThanOrEqual(1);
    expect(used).toBeLessThanOrEqual(before.activated);
  });
});

describe('the monthly report', () => {
  it('is made by the worker from the rule\'s day on, once, kept as it was, and told to who heads the place; cells behind are reminded', async () => {
    const options = { users: 'users', passwordKey: 'x', content: { news: { vi: 'Tin bài', en: 'News' } } };
    setClock(fixedClock(new Date('2026-12-02T03:00:00Z')));
    await useReports(options)(house.payload);
    expect(await house.ownerSql('select 1 from handbook.use_reports')).toEqual([]);
    setClock(fixedClock(new Date('2026-12-03T03:00:00Z')));
    for (let i = 0; i < 2; i += 1) await useReports(options)(house.payload);
    const kept = await house.ownerSql<{ month: string; n: number }>(`select to_char(month, 'YYYY-MM') as month, count(*)::int as n from handbook.use_reports group by 1`);
    expect(kept).toEqual([{ month: '2026-11', n: 5 }]);
    const told = await house.ownerSql<{ kind: string; n: number }>(`select kind, count(distinct params ->> 'cell')::int as n from notifications where kind in ('registrations.report', 'registrations.behind') group by kind order by kind`);
    expect(told.map(({ kind }) => kind)).toContain('registrations.report');
    const { body } = await head.get(`/api/use-report?organization=${city.a.committee.id}&month=2026-11`);
    expect(body).toMatchObject({ kept: true, month: '2026-11', published: [{ kind: 'news', own: 0, below: 0 }] });
    expect((await head.get(`/api/use-report?month=2027-01`)).status).toBe(400);
    expect((await head.get(`/api/use-report?organization=${city.b.committee.id}`)).status).toBe(404);
    setClock(systemClock);
  });

  it('is taken along as a document with its definitions at the foot, and it is written down who took it', async () => {
    const answer = await secretary.fetch(`/api/use-report/docx?organization=${cell()}`);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment; filename="bao-cao-su-dung-\d{4}-\d\d\.docx"$/)]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('word/footnotes.xml')).toBe(true);
    expect(await house.ownerSql(`select organization_id from audit_events where action = 'use-report.take'`)).toEqual([{ organization_id: cell() }]);
    expect((await (await house.as('a.member')).get('/api/use-report/docx')).status).toBe(403);
  });
});
