import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';
import { ruleDefinitions } from '../contributeRules';
import type { RuleImpact } from '../commands/impact';
import { impactsOn } from '../contributeImpact';
import type { RuleVersion } from '../data/versionById';
import type { SourceType } from '../domain/source';

let house: House;
let city: City;
let system: Client;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  system = await house.as('system');
});
afterAll(() => house.close());

type Shipped = { id: string; key: string; value: unknown; type: SourceType; number: string | null; date: string | null; article: string | null; from: string; to: string | null; mark: string };
const shipped = (): Promise<Shipped[]> =>
  house.ownerSql<Shipped>(`select id, key, value, source_type as type, source_number as number, to_char(source_date at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as date,
    source_article as article, to_char(valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "from", to_char(valid_to at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "to", mark from rules where state = 'confirmed' and proposed_by_id is null order by key, valid_from`);
const propose = async (input: object): Promise<string> => {
  const { status, body } = await system.post('/api/rules/propose', { sourceType: 'product', validFrom: '2026-12-01', ...input });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
};
const impactOf = async (input: object): Promise<RuleImpact> => (await system.get(`/api/rules/${await propose(input)}/impact`)).body as RuleImpact;

describe('the first content', () => {
  it('has a value today for every rule but the one that no source gives', async () => {
    const held = new Set((await house.ownerSql<{ key: string }>(`select key from rules where state = 'confirmed' and valid_from <= now() and (valid_to is null or valid_to > now())`)).map(({ key }) => key));
    expect(ruleDefinitions(house.payload).map(({ key }) => key).filter((key) => !held.has(key))).toEqual(['dues.split']);
  });

  it('says of dues what holds from which day on, and of 2028 already', async () => {
    const dues = (await shipped()).filter(({ key }) => key === 'dues.uninsured');
    expect(dues.map(({ value, from, to, mark, number, date }) => ({ value, from, to, mark, number, date }))).toEqual([
      { value: { under: 0.003, over: 0.002 }, from: '2026-02-01', to: '2028-01-01', mark: 'T', number: '01-QĐ/TW', date: '2026-02-03' },
      { value: { under: 0.005, over: 0.003 }, from: '2028-01-01', to: null, mark: 'T', number: '01-QĐ/TW', date: '2026-02-03' },
    ]);
  });

  it('names no article that nobody gave, and calls nothing verified that RULES.md does not', async () => {
    const rows = await shipped();
    expect(rows.filter(({ type, number, date, article }) => type === 'unstated' && (number ?? date ?? article) !== null)).toEqual([]);
    const marked = (mark: string): string[] => rows.filter((row) => row.mark === mark && !/^(?:publishing|working|accounts)\./.test(row.key)).map(({ key }) => key);
    expect(marked('S')).toEqual(['exchange.register-bind', 'exchange.register-print', 'exchange.send-by']);
    expect(marked('V')).toEqual([
      'appraisal.excellent-most', 'appraisal.points', 'badge.days', 'badge.early', 'badge.years', 'dues.insured', 'dues.pension', 'meeting.majority.admission', 'meeting.majority.confirmation',
      'operation.logs-kept', 'privacy.breach-notice-within', 'privacy.request-within', 'register.reconcile-months', 'removal.dues-months', 'removal.failing-years',
      'transfer.begin-within', 'transfer.present-within', 'transfer.study-months', 'transfer.temporary-months',
    ]);
  });
});

describe('why', () => {
  it('tells any member the version with its article, period, note and mark', async () => {
    const [row] = (await shipped()).filter(({ key }) => key === 'meeting.denominator');
    for (const who of ['a.member', 'a.secretary', 'system']) {
      const { status, body } = await (await house.as(who)).get(`/api/rules/${row?.id}/why`);
      expect([who, status]).toEqual([who, 200]);
      expect(body as RuleVersion).toMatchObject({ key: 'meeting.denominator', source: '9.3.2 Quy định số 294-QĐ/TW ngày 26/5/2025', article: '9.3.2', number: '294-QĐ/TW', date: '2025-05-26', validFrom: '2025-05-26', validTo: null, mark: 'T', note: expect.stringContaining('20') as unknown });
    }
  });

  it('is nothing to who has no part in the house, of a proposal, of nonsense', async () => {
    const [row] = await shipped();
    const member = await house.as('a.member');
    expect((await (await house.as('stranger')).get(`/api/rules/${row?.id}/why`)).status).toBe(404);
    expect((await house.get(`/api/rules/${row?.id}/why`)).status).toBe(401);
    expect((await member.get(`/api/rules/${await propose({ key: 'appraisal.points', value: 120 })}/why`)).status).toBe(404);
    expect((await member.get(`/api/rules/${randomUUID()}/why`)).status).toBe(404);
    expect((await member.get('/api/rules/none/why')).status).toBe(400);
  });
});

describe('whom a change touches', () => {
  it('is counted, or told in a sentence, for every rule there is', () => {
    expect(ruleDefinitions(house.payload).filter(({ key, touches }) => impactsOn(house.payload, key).length === 0 && !touches).map(({ key }) => key)).toEqual([]);
    // One that is counted needs no sentence beside it.
    expect(ruleDefinitions(house.payload).filter(({ key, touches }) => impactsOn(house.payload, key).length > 0 && touches).map(({ key }) => key)).toEqual([]);
  });

  it('says so where nothing is computed by the rule', async () => {
    expect(await impactOf({ key: 'appraisal.points', value: 120 })).toMatchObject({ key: 'appraisal.points', known: false, impacts: [], touches: expect.stringContaining('Phần mềm chưa tính theo quy tắc này') as unknown });
    expect(await impactOf({ key: 'exports.approval-rows', value: 300 })).toMatchObject({ known: false, touches: expect.stringContaining('người thứ hai') as unknown });
  });

  it('is counted in open cases of approval, by the values themselves', async () => {
    const due = (id: string, key: string, at: string): Promise<unknown> =>
      house.ownerTicket('approval-cases.fixture:test', (sql) =>
        sql(`insert into approval_cases (id, collection, document_id, title, owner_id, audience_id, definition_id, stages, state, hash, snapshot, contributors, submitted_by_id, submitted_at, due_kind, counted_from_at, due_at, due_rules)
             select $1::uuid, 'news', $1::text, 'Tin', $2, $2, (select id from workflow_definitions limit 1), '[]', 'in-review', 'x', '{}', '[]', $3, now(), 'event', $4::timestamptz, $4::timestamptz + interval '3 hours', $5::jsonb`,
          [id, city.a.committee.id, city.a.contributor.id, at, JSON.stringify([{ ruleId: randomUUID(), key }, { ruleId: randomUUID(), key: 'working.hours' }])]));
    // Wednesday 2/12/2026, at ten and at a quarter past seventeen; and one before the change.
    await due(randomUUID(), 'publishing.event.working-hours', '2026-12-02T10:00:00+07:00');
    await due(randomUUID(), 'publishing.event.working-hours', '2026-12-02T17:15:00+07:00');
    await due(randomUUID(), 'publishing.event.working-hours', '2026-11-20T10:00:00+07:00');
    const levels = ['city', 'upper', 'grassroots', 'sectional', 'cell', 'group'];
    expect((await impactOf({ key: 'publishing.event.working-hours', value: { hours: 2, levels } })).impacts).toMatchObject([{ count: 2 }]);
    expect((await impactOf({ key: 'publishing.event.working-hours', value: { hours: 3, levels } })).impacts).toMatchObject([{ count: 0 }]);
    expect((await impactOf({ key: 'publishing.event.working-hours', value: { hours: 3, levels: ['city'] } })).impacts).toMatchObject([{ count: 2 }]);
    expect((await impactOf({ key: 'publishing.event.off-hours', value: { hours: 9, levels } })).impacts).toMatchObject([{ count: 0 }]);
    // The office closes at five: one of them would be judged as held outside working hours.
    expect((await impactOf({ key: 'working.hours', value: { days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '17:00' }] } })).impacts).toMatchObject([{ count: 1, words: expect.stringContaining('hồ sơ duyệt') as unknown }]);
    expect((await impactOf({ key: 'publishing.reminders', value: [0.9] })).impacts).toMatchObject([{ count: 3 }]);
    for (const [key, value] of [['publishing.at-once', 45], ['publishing.statistics.day', 6], ['publishing.removal', 12], ['publishing.removal.urgent', 3], ['publishing.event.straddling', 'start']] as const) {
      expect([key, (await impactOf({ key, value })).impacts]).toMatchObject([key, [{ count: 0 }]]);
    }
  });

  it('is counted in cells that become too small', async () => {
    const { impacts } = await impactOf({ key: 'cell.least-official', value: 4 });
    const [exact] = await house.ownerSql<{ n: number }>(`select count(*)::int as n from organizations o where form = 'cell' and (select count(*) from members m where m.cell_id = o.id and m.status = 'official') = 3`);
    expect(impacts).toMatchObject([{ count: exact?.n, sample: expect.any(Array) as unknown }]);
    expect(exact?.n).toBeGreaterThan(0);
    expect((await impactOf({ key: 'cell.least-official', value: 3 })).impacts).toMatchObject([{ count: 0 }]);
  });

  it('is for system administrators, of what still waits', async () => {
    const id = await propose({ key: 'appraisal.points', value: 110 });
    expect((await (await house.as('a.admin')).get(`/api/rules/${id}/impact`)).status).toBe(403);
    expect((await (await house.as('a.member')).get(`/api/rules/${id}/impact`)).status).toBe(404);
    expect((await system.get(`/api/rules/${randomUUID()}/impact`)).status).toBe(404);
    expect((await system.post(`/api/rules/${id}/reject`, { reason: 'Đề nghị thử trong kiểm thử.' })).status).toBe(200);
    expect((await system.get(`/api/rules/${id}/impact`)).status).toBe(409);
  });
});
