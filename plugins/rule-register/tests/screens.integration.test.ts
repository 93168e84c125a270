import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import type { CalendarYear } from '../commands/calendarYear';
import type { RulesOverview } from '../commands/overview';
import { ruleDefinitions } from '../contributeRules';
import type { Version } from '../data/overview';
import { draftOf, valueOf } from '../domain/draft';

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
const overview = async (client: Client): Promise<RulesOverview> => (await client.get('/api/rules/overview')).body as RulesOverview;
const line = async (client: Client) => (await overview(client)).areas.flatMap(({ rules }) => rules).find(({ key }) => key === KEY);
const propose = async (changes: object): Promise<string> =>
  ((await system.post('/api/rules/propose', { key: KEY, value: 45, sourceType: 'product', validFrom: '2099-01-01', ...changes })).body as { id: string }).id;

describe('what the screen of rules shows', () => {
  it('is every rule that is computed through, with its value of today, to everybody who works here', async () => {
    const seen = await overview(await house.as('a.contributor'));
    expect(seen).toMatchObject({ keeps: false, proposals: [], forms: {} });
    const rules = seen.areas.flatMap((area) => area.rules);
    expect(rules.map(({ key }) => key).sort()).toEqual(ruleDefinitions(house.payload).map(({ key }) => key).sort());
    expect(await line(second)).toMatchObject({ name: 'Đăng “ngay” văn bản', current: { shown: '30 phút', validFrom: '2023-03-16', validTo: null }, next: null, versions: 1 });
    expect(new Set(seen.areas.map(({ name }) => name)).size).toBe(seen.areas.length);
  });

  it('is a proposal beside what it changes, for system administrators alone; in force when the second person confirms', async () => {
    const id = await propose({ validTo: '2100-01-01', note: 'Thử.' });
    for (const client of [system, second]) {
      expect((await overview(client)).proposals).toEqual([expect.objectContaining({ id, key: KEY, before: '30 phút', shown: '45 phút', validFrom: '2099-01-01', validTo: '2100-01-01', note: 'Thử.', proposedById: city.system.id, proposedBy: expect.any(String) as unknown })]);
    }
    expect((await overview(await house.as('a.admin'))).proposals).toEqual([]);
    expect((await second.post(`/api/rules/${id}/confirm`, {})).status).toBe(200);
    expect((await overview(system)).proposals).toEqual([]);
    expect(await line(system)).toMatchObject({ current: { shown: '30 phút', validTo: '2099-01-01' }, next: { shown: '45 phút', validFrom: '2099-01-01' }, versions: 3 });
    const { versions } = (await (await house.as('a.contributor')).get(`/api/rules/history?key=${KEY}`)).body as { versions: Version[] };
    expect(versions.map(({ shown }) => shown)).toEqual(['30 phút', '45 phút', '30 phút']);
  });

  it('has boxes that take each value of today and give it back', async () => {
    const { areas, forms } = await overview(system);
    for (const { key, current } of areas.flatMap(({ rules }) => rules)) {
      const form = forms[key];
      if (!form) throw new Error(`no boxes for ${key}`);
      expect([key, form.kind === 'json']).toEqual([key, false]);
      // No source says what a cell keeps of its dues: the one rule without a value.
      if (!current) {
        expect(key).toBe('dues.split');
        continue;
      }
      expect([key, valueOf(form, draftOf(form, current.value))]).toEqual([key, { value: current.value, wrong: {} }]);
    }
  });

  it('is not there for readers, and knows no rule that nobody computes through', async () => {
    const member = await house.as('a.member');
    for (const path of ['rules/overview', `rules/history?key=${KEY}`, 'calendar-days/year?year=2026']) expect([path, (await member.get(`/api/${path}`)).status]).toEqual([path, 404]);
    expect((await system.get('/api/rules/history?key=no.such')).status).toBe(404);
  });
});

describe('what the screen of days shows', () => {
  const year = async (which: number, client = system): Promise<CalendarYear> => (await client.get(`/api/calendar-days/year?year=${which}`)).body as CalendarYear;

  it('is a year as it was announced, days worked instead among them', async () => {
    const { days, keeps } = await year(2026, await house.as('a.contributor'));
    expect(keeps).toBe(false);
    expect(days.length).toBeGreaterThan(10);
    expect(days.every(({ recorded }) => recorded !== null)).toBe(true);
    expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort());
  });

  it('is what the law gives where nothing was announced, until a day of that holiday is', async () => {
    const before = (await year(2031)).days;
    expect(before.filter(({ holiday }) => holiday === 'labour')).toEqual([{ day: '2031-05-01', weekday: 4, kind: 'holiday', holiday: 'labour', recorded: null }]);
    const set = { day: '2031-05-02', kind: 'holiday', holiday: 'labour', name: 'Nghỉ lễ', source: 'Thông báo thử' };
    const { id } = (await system.post('/api/calendar-days/set', set)).body as { id: string };
    expect((await year(2031)).days.filter(({ holiday }) => holiday === 'labour')).toEqual([{ day: '2031-05-02', weekday: 5, kind: 'holiday', holiday: 'labour', recorded: { id, name: 'Nghỉ lễ', source: 'Thông báo thử', mark: 'V' } }]);
    expect((await system.post(`/api/calendar-days/${id}/remove`, { reason: 'Ghi thử trong kiểm thử.' })).status).toBe(200);
    expect((await year(2031)).days).toEqual(before);
    expect((await system.get('/api/calendar-days/year?year=1200')).status).toBe(400);
  });
});
