import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { buildCity, type City, type Place } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { fixedClock, setClock, systemClock } from '../../../kernel';
import type { RuleImpact } from '../../../rule-register/commands/impact';
import type { BadgeLine, BadgeList } from '../data/badgeList';

let house: House;
let city: City;
let secretary: Client;
let head: Client;
beforeAll(async () => {
  setClock(fixedClock(new Date('2026-11-22T03:00:00Z')));
  house = await startHouse();
  city = await buildCity(house);
  [secretary, head] = [await house.as('a.secretary'), await house.as('a.head')];
});
afterAll(async () => {
  setClock(systemClock);
  await house.close();
});

const day = (value: string): string => `${value}T00:00:00+07:00`;
const member = async (name: string, cell: Place, admitted: string | null, official: string | null, status = 'official'): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, admitted_on, official_on) values ($1, $2, $3, '2025-07-01T00:00:00+07:00', $4, $5, $6)`, [id, name, cell.id, status, admitted && day(admitted), official && day(official)]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01T00:00:00+07:00', now())`, [id, cell.id]);
  });
  return id;
};
type Page = Omit<BadgeList, 'lines'> & { lines: BadgeLine[]; total: number; pages: number };
const list = async (client: Client, query = ''): Promise<Page> => {
  const { status, body } = await client.get(`/api/badges${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as Page;
};
const code = (body: unknown): string | undefined => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;

let thirty: string;
let fifty: string;
let other: string;
let soon: string;
beforeAll(async () => {
  thirty = await member('Nguyễn Văn Ba Mươi', city.a.cells[0], '1997-02-03', '1998-02-03');
  fifty = await member('Trần Thị Năm Mươi', city.a.cells[1], '1976-11-08', '1977-11-08');
  other = await member('Lê Văn Phường Khác', city.b.cells[0], '1997-01-15', '1998-01-15');
  soon = await member('Phạm Thị Sắp Đến', city.a.cells[0], '1997-06-01', '1998-06-01');
  // Reached on the last award day, not confirmed, gone: none of them is due.
  await member('Đỗ Văn Đợt Trước', city.a.cells[0], '1996-11-07', '1997-11-07');
  await member('Vũ Văn Dự Bị', city.a.cells[0], '1997-01-01', null, 'probationary');
  await member('Hồ Thị Đã Đi', city.a.cells[0], null, null);
});

describe('the list of an award day', () => {
  it('holds who reached the years since the award day before, in what one oversees, with the reason on each line', async () => {
    const page = await list(secretary);
    expect(page).toMatchObject({ on: '2027-02-03', days: ['2027-02-03', '2027-05-19', '2027-09-02', '2027-11-07'], total: 1, byYears: [{ years: 30, count: 1 }] });
    const [line] = page.lines;
    expect(line).toMatchObject({ member: thirty, name: 'Nguyễn Văn Ba Mươi', cell: { id: city.a.cells[0].id }, badge: { value: { years: 30, since: '1997-02-03', reachedOn: '2027-02-03', early: false } }, recorded: null });
    expect(line?.badge.rules.map(({ key }) => key)).toEqual(['party-age.from', 'badge.years', 'badge.days']);
    for (const rule of line?.badge.rules ?? []) expect((await secretary.get(`/api/rules/${rule.id}/why`)).status).toBe(200);
    expect((await list(head)).lines.map(({ member: id }) => id)).toEqual([fifty, thirty]);
    expect((await list(await house.as('system'))).lines.map(({ member: id }) => id).sort()).toEqual([fifty, thirty, other].sort());
    expect((await list(head, `?organization=${city.a.cells[1].id}`)).lines.map(({ member: id }) => id)).toEqual([fifty]);
  });

  it('holds apart who might come early for grave illness', async () => {
    const page = await list(secretary, '?early=1&on=2027-02-03');
    expect(page.lines.map(({ member: id, badge }) => [id, badge.value.early, badge.rules.map(({ key }) => key).at(-1)])).toEqual([[soon, true, 'badge.early']]);
    expect((await list(secretary, '?on=2027-09-02')).lines.map(({ member: id }) => id)).toEqual([soon]);
  });

  it('is of award days a year away at most, of places one oversees, for who oversees any', async () => {
    for (const query of ['?on=2027-02-04', '?on=2030-02-03', '?on=2020-02-03', '?on=mai', '?organization=x', '?page=0', '?early=maybe']) expect([query, (await secretary.get(`/api/badges${query}`)).status]).toEqual([query, 400]);
    expect((await secretary.get(`/api/badges?organization=${city.b.cells[0].id}`)).status).toBe(404);
    expect((await secretary.get(`/api/badges?organization=${city.a.committee.id}`)).status).toBe(404);
    for (const who of ['a.member', 'a.contributor']) expect((await (await house.as(who)).get('/api/badges')).status).toBe(403);
    expect((await house.get('/api/badges')).status).toBe(401);
  });

  it('is taken along as a workbook, and it is written down who took how many', async () => {
    const answer = await secretary.fetch('/api/badges/xlsx?on=2027-02-03');
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="huy-hieu-dang-2027-02-03.xlsx"']);
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(book.sheets[0]?.rows[1]).toEqual(expect.arrayContaining(['Nguyễn Văn Ba Mươi', '03/02/1997', 30, '03/02/2027']));
    expect(JSON.stringify(book.sheets[0]?.rows)).not.toContain('Phường Khác');
    const events = await house.ownerSql<{ detail: object }>(`select detail from audit_events where action = 'badges.export'`);
    expect(events).toEqual([{ detail: { on: '2027-02-03', early: false, count: 1 } }]);
    expect((await (await house.as('a.member')).get('/api/badges/xlsx')).status).toBe(403);
    expect((await house.get('/api/badges/xlsx')).status).toBe(401);
  });
});

describe('an award', () => {
  const award = { years: 30, on: '2027-02-03', decisionNumber: '15-QĐ/TU', decisionDate: '2026-11-20' };

  it('is recorded by the committee, once, with the rules it was judged by, and voided with a reason', async () => {
    expect((await secretary.post('/api/badges/record', { ...award, member: thirty })).status).toBe(403);
    const made = await head.post('/api/badges/record', { ...award, member: thirty });
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ reachedOn: '2027-02-03', early: false })]);
    const { id } = made.body as { id: string };
    expect((await list(secretary)).lines[0]?.recorded).toMatchObject({ id, decisionNumber: '15-QĐ/TU', awardDay: '2027-02-03' });
    const again = await head.post('/api/badges/record', { ...award, member: thirty });
    expect([again.status, code(again.body)]).toEqual([409, 'badge.recorded']);
    const [row] = await house.ownerSql<{ rules: string[] }>('select rule_ids as rules from handbook.badge_awards where id = $1', [id]);
    expect(row?.rules).toEqual((made.body as { rules: { id: string }[] }).rules.map((rule) => rule.id));
    expect((await head.post(`/api/badges/${id}/void`, { reason: 'ngắn' })).status).toBe(400);
    expect((await secretary.post(`/api/badges/${id}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).status).toBe(403);
    expect((await head.post(`/api/badges/${id}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).status).toBe(200);
    expect(code((await head.post(`/api/badges/${id}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).body)).toBe('badge.voided');
    expect((await head.post('/api/badges/record', { ...award, member: thirty })).status).toBe(200);
    const events = await house.ownerSql<{ action: string }>(`select action from audit_events where action in ('badges.record', 'badges.void') order by at, action`);
    expect(events.map(({ action }) => action).sort()).toEqual(['badges.record', 'badges.record', 'badges.void']);
  });

  it('comes early only when it is said so, and near enough', async () => {
    expect(code((await head.post('/api/badges/record', { ...award, member: soon })).body)).toBe('badge.early');
    expect(await head.post('/api/badges/record', { ...award, member: soon, early: true })).toMatchObject({ status: 200, body: { early: true, reachedOn: '2027-06-01' } });
    expect(code((await head.post('/api/badges/record', { ...award, years: 40, member: soon, early: true })).body)).toBe('badge.too-early');
  });

  it('needs an award day, known years, a confirmed member in sight, and sense', async () => {
    const young = (await house.ownerSql<{ id: string }>(`select id from members where full_name = 'Vũ Văn Dự Bị'`))[0]?.id ?? '';
    for (const [change, expected] of [
      [{ on: '2027-02-04' }, [400, 'badge.not-award-day']], [{ years: 31 }, [400, 'badge.not-a-year']], [{ member: young }, [409, 'badge.no-date']], [{ on: '2031-02-03' }, [400, 'badge.too-far']],
      [{ member: other }, [404, 'not-found']], [{ member: randomUUID() }, [404, 'not-found']], [{ decisionDate: '2026-12-01' }, [422, 'member.future']],
    ] as const) {
      const { status, body } = await head.post('/api/badges/record', { ...award, member: fifty, years: 50, ...change });
      expect([change, status, code(body)]).toEqual([change, ...expected]);
    }
    for (const bad of [{}, { member: 'x' }, { ...award, member: fifty, years: '50 năm' }, { ...award, member: fifty, decisionNumber: '' }]) expect((await head.post('/api/badges/record', bad)).status).toBe(400);
    expect((await head.post(`/api/badges/${randomUUID()}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).status).toBe(404);
  });

  it('is not written, rewritten or deleted past the commands', async () => {
    const write = (ticket: string, text: string): Promise<unknown> => house.ownerTicket(ticket, (sql) => sql(text));
    await expect(house.ownerSql(`update handbook.badge_awards set years = 40`)).rejects.toMatchObject({ code: 'HB002' });
    await expect(write('badges.test:x', `update handbook.badge_awards set years = 40`)).rejects.toMatchObject({ code: 'HB003' });
    await expect(write('badges.test:x', `delete from handbook.badge_awards`)).rejects.toMatchObject({ code: 'HB003' });
  });
});

describe('whom a change of the rules of badges touches', () => {
  const impactOf = async (key: string, value: unknown): Promise<RuleImpact['impacts']> => {
    const system = await house.as('system');
    const made = await system.post('/api/rules/propose', { key, value, sourceType: 'product', validFrom: '2026-12-01' });
    return ((await system.get(`/api/rules/${(made.body as { id: string }).id}/impact`)).body as RuleImpact).impacts;
  };

  it('is who gains and who loses a badge on the next award day', async () => {
    expect((await impactOf('badge.years', [40, 50, 60])).map(({ count }) => count)).toEqual([0, 2]);
    expect((await impactOf('badge.years', [29, 30, 50])).map(({ count }) => count)).toEqual([0, 0]);
    // From the day of becoming official: who is due now no longer is; who reached the years a year ago is.
    expect((await impactOf('party-age.from', 'official')).map(({ count }) => count)).toEqual([0, 3]);
    expect((await impactOf('badge.days', [{ day: 19, month: 5 }])).map(({ count, words }) => [count, words.includes('19/05/2027')])).toEqual([[1, true], [0, true]]);
    expect((await impactOf('badge.early', { months: 0, fromYears: 70, moreMonths: 0 })).map(({ count }) => count)).toEqual([1]);
  });
});
