import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { buildCity, type City, type Place } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { fixedClock, setClock, systemClock } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import type { RuleImpact } from '../../../rule-register/commands/impact';
import type { BadgeLine, BadgeList } from '../data/badgeList';
import { monthsWithout, reachedWithout, type Break } from '../domain/partyAge';

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
    expect(await house.ownerSql('select way, why from handbook.record_readings where member_id = $1', [thirty])).toEqual([{ way: 'export', why: 'Xuất danh sách Huy hiệu Đảng đợt 03/02/2027' }]);
    const paper = await secretary.fetch('/api/badges/pdf?on=2027-02-03');
    expect([paper.status, Buffer.from(await paper.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
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

describe('time outside the Party', () => {
  const post = (client: Client, id: string, input: object = {}) =>
    client.post(`/api/members/${id}/interruptions`, { kind: 'struck-off', from: '2010-03-15', to: '2012-03-15', decisionNumber: '7-QĐ/KN', decisionDate: '2012-03-15', ...input });
  type Age = { age: { value: { since: string; years: number; months: number }; rules: { key: string; source: string; verified: boolean }[] } | null; breaks: { id: string | null; from: string; kind: string }[]; notes: boolean };
  const age = async (client: Client, id: string): Promise<Age> => (await client.get(`/api/members/${id}/party-age`)).body as Age;

  it('is taken off party age everywhere the same: page, list of badges, roster, dues; the article stands with it', async () => {
    const id = await member('Bùi Văn Kết Nạp Lại', city.a.cells[0], '1994-12-01', '1995-12-01');
    expect((await age(secretary, id)).age?.value).toMatchObject({ years: 31, months: 383 });
    expect((await post(secretary, id)).status).toBe(403);
    expect((await post(await house.as('b.secretary'), id)).status).toBe(404);
    const made = await post(head, id);
    expect([made.status, made.body]).toEqual([200, { id: expect.any(String), member: id }]);
    const shown = await age(secretary, id);
    expect(shown).toMatchObject({ age: { value: { since: '1994-12-01', years: 29, months: 359 } }, breaks: [{ from: '2010-03-15', kind: 'struck-off' }], notes: false });
    expect(shown.age?.rules.map(({ key, source, verified }) => [key, source, verified])).toEqual([['party-age.from', 'Văn bản căn cứ chờ bổ sung', false], ['party-age.interruption', 'Quy định số 294-QĐ/TW ngày 26/5/2025', false]]);
    const line = (await list(secretary, '?on=2027-02-03')).lines.find((each) => each.member === id);
    expect([line?.badge.value.reachedOn, line?.badge.rules.map(({ key }) => key)]).toEqual(['2026-12-01', ['party-age.from', 'party-age.interruption', 'badge.years', 'badge.days']]);
    const roster = async (query: string): Promise<Record<string, unknown>[]> => ((await secretary.get(`/api/roster?columns=partyAge&q=ket nap lai${query}`)).body as { rows: { values: Record<string, unknown> }[] }).rows.map(({ values }) => values);
    expect([await roster(''), await roster('&partyAgeFrom=30'), await roster('&partyAgeTo=29')]).toEqual([[{ partyAge: 29 }], [], [{ partyAge: 29 }]]);
    expect((await head.post('/api/badges/record', { member: id, years: 30, on: '2026-11-07', decisionNumber: '15-QĐ/TU', decisionDate: '2026-11-01' })).body).toMatchObject({ errors: [{ data: { code: 'badge.early' } }] });

    expect([code((await post(head, id, { from: '2011-01-01' })).body), code((await post(head, id, { from: '1990-01-01', to: '1994-01-01' })).body), code((await post(head, id, { from: '2020-01-02', to: '2020-01-02' })).body), code((await post(head, id, { from: '2026-01-01', to: '2027-01-01' })).body)])
      .toEqual(['party-age.overlap', 'party-age.no-effect', 'party-age.order', 'member.future']);
    const { id: noted } = made.body as { id: string };
    expect((await secretary.post(`/api/members/interruptions/${noted}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).status).toBe(403);
    expect((await head.post(`/api/members/interruptions/${noted}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).status).toBe(200);
    expect(code((await head.post(`/api/members/interruptions/${noted}/void`, { reason: 'Ghi nhầm đảng viên khác.' })).body)).toBe('party-age.voided');
    expect(await age(secretary, id)).toMatchObject({ age: { value: { years: 31 } }, breaks: [] });
    await expect(house.ownerTicket('party-age.test:x', (sql) => sql('delete from handbook.party_interruptions'))).rejects.toMatchObject({ code: 'HB003' });
  });

  it('is counted by the database as by the domain, for any times in any order', async () => {
    const id = await member('Đỗ Thị Nhiều Lần', city.a.cells[1], '1980-01-31', '1981-01-31');
    const cases: { breaks: Break[]; since: string; on: string; years: number }[] = [];
    fc.assert(fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 1, max: 3000 })), { maxLength: 4 }), fc.integer({ min: -400, max: 3000 }), fc.integer({ min: 0, max: 22_000 }), fc.integer({ min: 1, max: 60 }),
      (breaks, since, on, years) => {
        const from = (days: number): string => addDays('1976-01-31', days);
        cases.push({ breaks: breaks.map(([start, length]) => ({ from: from(start), to: from(start + length) })), since: from(since), on: from(on), years });
      },
    ), { numRuns: 60 });
    // Overlaps are kept out of the table of notes; restorations may lie across them, so the view is asked with a table of its own.
    for (const { breaks, since, on, years } of cases) {
      const apart = breaks.filter((each, index) => breaks.every((other, at) => at >= index || other.to <= each.from || each.to <= other.from));
      const [row] = await house.ownerTicket('party-age.test:x', async (sql) => {
        await sql(`update handbook.party_interruptions set voided_at = now(), voided_by = $1, void_reason = 'thử' where member_id = $1 and voided_at is null`, [id]);
        for (const each of apart) await sql(`insert into handbook.party_interruptions (member_id, from_day, to_day, kind, decision_number, decision_date, recorded_by, recorded_at) values ($1, $2, $3, 'lost-contact', '1', '2020-01-01', $1, now())`, [id, each.from, each.to]);
        return sql<{ months: number; reached: string }>(`select handbook.party_months($1, $2, $3) as months, to_char(handbook.party_reached($1, $2, $4), 'YYYY-MM-DD') as reached`, [id, since, on, years]);
      });
      expect([{ apart, since, on, years }, row]).toEqual([{ apart, since, on, years }, { months: monthsWithout(apart, since, on), reached: reachedWithout(apart, since, years) }]);
    }
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
