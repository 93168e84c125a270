import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { createWorkingCalendar, addDays } from '../../working-calendar';
import { EXCHANGED, OFFICE } from '../../working-calendar/tests/breaks';
import { calendarAt, citation, ruleAt, WORKING_HOURS } from '..';
import { ruleDefinitions } from '../contributeRules';

let house: House;
let city: City;
let system: Client;
let second: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  await house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, 'system-admin', $2, '2025-07-01', '09-QĐ/KT', '2025-07-01', now())`, [city.cityAdmin.id, city.root.id]));
  system = await house.as('system');
  second = await house.as('city.admin');
});
afterAll(() => house.close());

const KEY = 'publishing.at-once';
const proposal = (changes: object = {}) => ({ key: KEY, value: 45, sourceType: 'product', validFrom: '2027-01-01', ...changes });
const propose = async (changes: object = {}, client = system) => client.post('/api/rules/propose', proposal(changes));
const versions = () => house.ownerSql<{ state: string; value: unknown; from: string; to: string | null }>(
  `select state, value, to_char(valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "from", to_char(valid_to at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "to" from rules where key = '${KEY}' order by valid_from, proposed_at`);
const at = async (day: string) => {
  const definition = ruleDefinitions(house.payload).find(({ key }) => key === KEY);
  if (!definition) throw new Error('no such rule');
  return (await ruleAt(await house.systemReq(city.system.id), definition, new Date(`${day}T12:00:00+07:00`)))?.value;
};

describe('the first rules', () => {
  it('have values of their type, in the words and with the citation their register would give them', async () => {
    const rows = await house.ownerSql<{ key: string; name: string; value: unknown; value_shown: string; unit: string; source: string; source_type: 'law' | 'product'; source_number: string | null; day: string | null; source_article: string | null }>(
      `select key, name, value, value_shown, unit, source, source_type, source_number, to_char(source_date at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, source_article from rules order by key`);
    const definitions = ruleDefinitions(house.payload);
    // No source says what a cell keeps of its dues.
    expect([...new Set(rows.map(({ key }) => key))]).toEqual(definitions.map(({ key }) => key).filter((key) => key !== 'dues.split').sort());
    for (const row of rows) {
      const definition = definitions.find(({ key }) => key === row.key);
      expect([row.key, definition?.name.vi, definition?.unit, definition?.show(definition.schema.parse(row.value))]).toEqual([row.key, row.name, row.unit, row.value_shown]);
      // What is the product's own choice may name whom it follows.
      if (row.source_type !== 'product') expect(row.source).toBe(citation({ type: row.source_type, number: row.source_number, date: row.day, article: row.source_article }));
    }
  });

  it('hold the announced days off of 2024–2026: the same working days as law and exchanges give', async () => {
    const req = await house.systemReq(city.system.id);
    const expected = createWorkingCalendar(OFFICE, EXCHANGED);
    for (const year of [2024, 2025, 2026]) {
      const found = await calendarAt(req, new Date(`${year}-06-15T12:00:00+07:00`));
      expect(found?.hours.key).toBe(WORKING_HOURS.key);
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        expect([day, found?.calendar.isWorkingDay(day), found?.calendar.kindOfDay(day).announced]).toEqual([day, expected.isWorkingDay(day), true]);
      }
    }
  });
});

describe('a rule changes', () => {
  it('by a proposal that a second person confirms; the version before it ends on that day', async () => {
    expect([await at('2026-12-31'), await at('2027-01-01')]).toEqual([30, 30]);
    const made = await propose();
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ state: 'proposed', shown: '45 phút', source: 'Quy ước của phần mềm' })]);
    expect(await at('2027-01-01')).toBe(30);
    const { id } = made.body as { id: string };
    const own = await system.post(`/api/rules/${id}/confirm`, {});
    expect([own.status, JSON.stringify(own.body)]).toEqual([403, expect.stringContaining('rule.second-person')]);
    expect((await second.post(`/api/rules/${id}/confirm`, {})).status).toBe(200);
    expect([await at('2026-12-31'), await at('2027-01-01'), await at('2030-01-01')]).toEqual([30, 45, 45]);
    expect((await second.post(`/api/rules/${id}/confirm`, {})).status).toBe(409);
    expect(await versions()).toEqual([{ state: 'confirmed', value: 30, from: '2023-03-16', to: '2027-01-01' }, { state: 'confirmed', value: 45, from: '2027-01-01', to: null }]);
    const [event] = await house.ownerSql<{ action: string }>(`select action from audit_events where document_id = '${id}' order by at desc limit 1`);
    expect(event?.action).toBe('rules.confirm');
  });

  it('keeps what was recorded wrongly beside what took its place', async () => {
    const { id } = (await propose({ value: 60 })).body as { id: string };
    expect((await second.post(`/api/rules/${id}/confirm`, {})).status).toBe(200);
    expect(await at('2027-06-01')).toBe(60);
    expect((await versions()).map(({ state, value }) => [state, value])).toEqual([['confirmed', 30], ['superseded', 45], ['confirmed', 60]]);
  });

  it('never lets two versions hold at once', async () => {
    const { id } = (await propose({ value: 20, validFrom: '2026-12-01' })).body as { id: string };
    const answer = await second.post(`/api/rules/${id}/confirm`, {});
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([409, expect.stringContaining('rule.later-version')]);
    expect(await at('2026-12-15')).toBe(30);
    await expect(house.ownerTicket('rules.test:x', (sql) => sql(`update rules set state = 'confirmed', confirmed_by_id = $2 where id = $1`, [id, city.cityAdmin.id]))).rejects.toThrow(/rules_one_at_a_time/);
    expect((await system.post(`/api/rules/${id}/reject`, { reason: 'Đề nghị ghi nhầm ngày áp dụng.' })).status).toBe(200);
  });

  it('for a time, after which the former value holds again', async () => {
    const { id } = (await propose({ value: 15, validFrom: '2028-01-01', validTo: '2028-03-01' })).body as { id: string };
    const seen = (await system.get('/api/rules/overview')).body as { proposals: { id: string; after: string | null }[] };
    expect(seen.proposals.find((each) => each.id === id)?.after).toBe('60 phút');
    expect((await second.post(`/api/rules/${id}/confirm`, {})).status).toBe(200);
    expect([await at('2027-12-31'), await at('2028-01-01'), await at('2028-02-29'), await at('2028-03-01'), await at('2031-01-01')]).toEqual([60, 15, 15, 60, 60]);
    // Before one that begins on the very day it ends: nothing is put between them.
    const before = (await versions()).length;
    const { id: next } = (await propose({ value: 10, validFrom: '2027-12-01', validTo: '2028-01-01' })).body as { id: string };
    expect((await second.post(`/api/rules/${next}/confirm`, {})).status).toBe(200);
    expect([await at('2027-11-30'), await at('2027-12-15'), await at('2028-01-01')]).toEqual([60, 10, 15]);
    expect(await versions()).toHaveLength(before + 1);
  });

  it('never to nothing: an end after which no value would hold is refused', async () => {
    await house.ownerTicket('rules.test:x', (sql) => sql(`update rules set valid_to = '2040-01-01T00:00:00+07:00' where key = '${KEY}' and valid_to is null`));
    const { id } = (await propose({ value: 25, validFrom: '2041-01-01', validTo: '2042-01-01' })).body as { id: string };
    const answer = await second.post(`/api/rules/${id}/confirm`, {});
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([409, expect.stringContaining('rule.gap')]);
    expect((await system.post(`/api/rules/${id}/reject`, { reason: 'Sau đó không còn giá trị nào.' })).status).toBe(200);
  });

  it.each([
    ['a value of another type', { value: 'nửa giờ' }, 400, 'rule.value'], ['a value out of bounds', { value: -1 }, 400, 'rule.value'],
    ['a key nobody computes through', { key: 'no.such' }, 404, 'rule.unknown-key'], ['a period that ends before it begins', { validTo: '2026-01-01' }, 400, 'rule.period'],
  ])('refuses %s', async (_, changes, status, code) => {
    const answer = await propose(changes);
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(code)]);
  });

  it('says what is wrong with a value in the language of who proposes it', async () => {
    const given = { key: 'working.hours', value: { days: [1], spans: [{ from: '13:30', to: '17:30' }, { from: '08:00', to: '12:00' }] } };
    const said = async (language: string): Promise<string> => JSON.stringify((await system.post('/api/rules/propose', proposal(given), { 'accept-language': language })).body);
    expect(await said('vi')).toContain('spans: mỗi buổi phải kết thúc sau khi bắt đầu');
    expect(await said('en')).toContain('spans: each must end after it begins');
  });

  it('refuses who does not administer the system, and raw SQL', async () => {
    expect((await propose({}, await house.as('a.admin'))).status).toBe(403);
    expect((await propose({}, await house.as('a.member'))).status).toBe(404);
    await expect(house.ownerTicket('rules.test:x', (sql) => sql(`update rules set value = '1' where key = '${KEY}'`))).rejects.toThrow(/not rewritten/);
    await expect(house.ownerTicket('rules.test:x', (sql) => sql(`update rules set valid_to = null where key = '${KEY}' and valid_to is not null`))).rejects.toThrow(/only ends/);
    await expect(house.ownerTicket('rules.test:x', (sql) => sql(`delete from rules where key = '${KEY}'`))).rejects.toThrow(/kept/);
    await expect(house.appSql(`update rules set valid_to = now() where key = '${KEY}'`)).rejects.toThrow(/by command/);
  });
});

describe('a day of the calendar', () => {
  const tet = { day: '2027-02-05', kind: 'holiday', holiday: 'tet', name: 'Nghỉ Tết Đinh Mùi', source: 'Thông báo thử', mark: 'V' };

  it('is recorded, replaced and removed by command; what is announced takes the place of what is computed', async () => {
    const kind = async (day: string) => (await calendarAt(await house.systemReq(city.system.id), new Date('2027-01-01T00:00:00+07:00')))?.calendar.kindOfDay(day);
    expect(await kind('2027-02-04')).toMatchObject({ kind: 'holiday', announced: false });
    const made = await system.post('/api/calendar-days/set', tet);
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ day: '2027-02-05' })]);
    expect([await kind('2027-02-04'), await kind('2027-02-05')]).toEqual([{ kind: 'working', holiday: null, announced: true }, { kind: 'holiday', holiday: 'tet', announced: true }]);
    const again = await system.post('/api/calendar-days/set', { ...tet, kind: 'worked' });
    expect((again.body as { id: string }).id).toBe((made.body as { id: string }).id);
    expect(await kind('2027-02-05')).toMatchObject({ kind: 'worked' });
    expect((await system.post(`/api/calendar-days/${(made.body as { id: string }).id}/remove`, { reason: 'Ghi thử trong kiểm thử.' })).status).toBe(200);
    expect(await kind('2027-02-05')).toMatchObject({ kind: 'holiday', announced: false });
  });

  it('comes with the others of its break, all or none; two who write the same day at once know of each other', async () => {
    const days = ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-31'];
    const recorded = () => house.ownerSql<{ day: string }>(`select to_char(day at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day from calendar_days where day >= '2028-01-01' and day < '2029-01-01' order by day`);
    expect((await system.post('/api/calendar-days/set', { ...tet, day: [...days, '2028-02-30'] })).status).toBe(400);
    expect((await system.post('/api/calendar-days/set', { ...tet, day: [] })).status).toBe(400);
    expect(await recorded()).toEqual([]);
    const made = await system.post('/api/calendar-days/set', { ...tet, day: [...days].reverse() });
    expect([made.status, made.body]).toEqual([200, expect.objectContaining({ day: days[0], days: days.map((day) => ({ id: expect.any(String) as unknown, day })) })]);
    expect((await recorded()).map(({ day }) => day)).toEqual(days);

    const [one, other] = await Promise.all([system.post('/api/calendar-days/set', { ...tet, day: '2028-09-01', name: 'Một' }), second.post('/api/calendar-days/set', { ...tet, day: '2028-09-01', name: 'Hai' })]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const told = await house.ownerSql<{ before: { name: string } | null }>(`select detail -> 'before' as before from audit_events where action = 'calendar-days.set' and detail ->> 'day' = '2028-09-01'`);
    expect(told.filter(({ before }) => before === null)).toHaveLength(1);
  });

  it('is not for others to write, and is there to read for who works here', async () => {
    expect((await (await house.as('a.admin')).post('/api/calendar-days/set', tet)).status).toBe(403);
    const seen = await (await house.as('a.contributor')).get('/api/calendar-days?limit=1&where[kind][equals]=worked');
    expect([seen.status, (seen.body as { totalDocs: number }).totalDocs]).toEqual([200, 4]);
    expect((await (await house.as('a.member')).get('/api/rules')).status).toBe(403);
  });
});
