import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { buildCity, type City } from '../../../../tests/support/city';
import type { Client } from '../../../../tests/support/client';
import { startHouse, type House } from '../../../../tests/support/house';
import { fixedClock, setClock, systemClock } from '../../../kernel';
import type { RuleImpact } from '../../../rule-register/commands/impact';
import type { TotalsAnswer } from '../commands/totals';
import type { CellMonth, DuesRow } from '../data/cellMonth';

let house: House;
let city: City;
let secretary: Client;
const people: Record<string, string> = {};

beforeAll(async () => {
  setClock(fixedClock(new Date('2026-06-20T03:00:00Z')));
  house = await startHouse();
  city = await buildCity(house);
  secretary = await house.as('a.secretary');
  const day = (value: string | null): string | null => value && `${value}T00:00:00+07:00`;
  const member = async (key: string, { cell = city.a.cells[0].id, born = '1980-05-01', admitted = '2005-01-01', sex = 'male', since = '2026-02-10' }: Record<string, string | undefined> = {}): Promise<void> => {
    const id = randomUUID();
    people[key] = id;
    await house.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`insert into members (id, full_name, cell_id, cell_since, status, born_on, admitted_on, official_on, sex) values ($1, $2, $3, $4, 'official', $5, $6, $6::timestamptz + interval '1 year', $7)`, [id, `Đảng viên ${key}`, cell, day(since), day(born), day(admitted), sex]);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, $3, now())`, [id, cell, day(since)]);
    });
  };
  await member('wage');
  await member('pension', { born: '1960-01-01' });
  await member('free');
  await member('old', { admitted: '1976-06-01', born: '1950-01-01' });
  await member('foreign', { cell: city.b.cells[0].id });
});
afterAll(async () => {
  setClock(systemClock);
  await house.close();
});

const code = (body: unknown): string | undefined => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;
const set = (client: Client, member: string, input: object) => client.post('/api/dues/situations/set', { member: people[member], from: '2026-02', ...input });
const cell = (): string => city.a.cells[0].id;
const monthOf = async (month = '', client = secretary): Promise<CellMonth> => (await client.get(`/api/dues/month?cell=${cell()}${month && `&month=${month}`}`)).body as CellMonth;
const row = async (member: string, month = ''): Promise<DuesRow> => {
  const found = (await monthOf(month)).rows.find((each) => each.member === people[member]);
  if (!found) throw new Error(`no row of ${member}`);
  return found;
};
const collect = (input: object = {}, client = secretary) => client.post('/api/dues/collect', { cell: cell(), month: '2026-06', ...input });
type Answer = { collected: { member: string; id: string; amount: number; receipt: string }[]; already: string[]; exempt: string[]; unknown: { member: string; missing: string }[] };

describe('a situation', () => {
  it('is said by who keeps the cell, and what was said for the same month before is superseded, not lost', async () => {
    expect((await set(secretary, 'wage', { kind: 'insured', base: 9_000_000 })).status).toBe(200);
    expect((await set(secretary, 'wage', { kind: 'insured', base: 10_000_050 })).status).toBe(200);
    expect((await set(secretary, 'wage', { kind: 'insured', base: 12_000_000, from: '2026-05' })).status).toBe(200);
    expect((await set(secretary, 'pension', { kind: 'pension', base: 5_000_100 })).status).toBe(200);
    const rows = await house.ownerSql<{ n: number; kept: number }>(`select count(*)::int as n, count(superseded_at)::int as kept from handbook.dues_situations where member_id = $1`, [people.wage]);
    expect(rows).toEqual([{ n: 3, kept: 1 }]);
    expect((await row('wage', '2026-04')).dues).toMatchObject({ value: { amount: 100_001, ground: 'insured', base: 10_000_050 }, rules: [{ key: 'dues.insured', source: 'Quy định số 01-QĐ/TW ngày 3/2/2026' }, { key: 'dues.rounding' }] });
    expect((await row('wage', '2026-05')).dues?.value.amount).toBe(120_000);
    const told = await house.ownerSql<{ detail: Record<string, unknown> }>(`select detail from audit_events where action = 'dues.set-situation'`);
    expect(told.map(({ detail }) => Object.keys(detail).sort())).toEqual(told.map(() => ['from', 'situation']));
  });

  it('says what is needed and nothing else, for a month near enough', async () => {
    for (const [input, expected] of [
      [{ kind: 'insured' }, 'dues.base-needed'], [{ kind: 'pupil', base: 5 }, 'dues.base-needed'], [{ kind: 'uninsured' }, 'dues.region-needed'], [{ kind: 'pension', base: 5, region: 'I' }, 'dues.region-needed'],
      [{ kind: 'pupil', from: '2026-08' }, 'dues.month'],
    ] as const) {
      const { status, body } = await set(secretary, 'free', input);
      expect([input, status, code(body)]).toEqual([input, 400, expected]);
    }
    for (const bad of [{ kind: 'rich' }, { kind: 'insured', base: -1 }, { kind: 'insured', base: 1.5 }, { kind: 'insured', base: '9 triệu' }, { kind: 'pupil', from: '2026-13' }, { kind: 'pupil', exemption: 'lazy' }]) expect([bad, (await set(secretary, 'free', bad)).status]).toEqual([bad, 400]);
  });

  it('of another cell is not there; who only oversees, or is asked about, does not write it', async () => {
    expect((await set(secretary, 'foreign', { kind: 'pupil' })).status).toBe(404);
    expect((await set(await house.as('a.head'), 'free', { kind: 'pupil' })).status).toBe(403);
    expect((await set(await house.as('a.member'), 'free', { kind: 'pupil' })).status).toBe(404);
    expect((await set(await house.as('a.admin'), 'free', { kind: 'uninsured', region: 'I' })).status).toBe(200);
  });
});

describe('a month of a cell', () => {
  it('says of each who owes what and why, what is missing, and who is exempt', async () => {
    expect(await row('free')).toMatchObject({ dues: { value: { amount: 15_930, ground: 'uninsured', base: 5_310_000 } }, missing: null });
    expect((await row('pension')).dues?.value.amount).toBe(25_001);
    expect(await row('old')).toMatchObject({ dues: { value: { amount: 0, ground: 'party-age' }, rules: [{ key: 'dues.exempt' }, { key: 'party-age.from' }] } });
    expect((await monthOf()).rows.filter(({ missing }) => missing === 'situation')).toHaveLength(3);
    expect((await monthOf()).split).toBeNull();
    // Before the rules were in force nothing is worked out, and nothing is owed.
    expect((await monthOf('2026-01')).rows.every(({ dues, missing }) => dues === null && missing === 'rule')).toBe(true);
  });

  it('is for who keeps the cell and who heads a committee above it', async () => {
    for (const [who, status] of [['a.deputy', 200], ['a.admin', 200], ['a.head', 200], ['system', 200], ['a.member', 403], ['a.contributor', 404], ['b.secretary', 404], ['city.summary', 403]] as const) {
      expect([who, (await (await house.as(who)).get(`/api/dues/month?cell=${cell()}`)).status]).toEqual([who, status]);
    }
    expect((await house.get(`/api/dues/month?cell=${cell()}`)).status).toBe(401);
    expect((await secretary.get(`/api/dues/month?cell=${randomUUID()}`)).status).toBe(404);
    expect((await (await house.as('a.admin')).get(`/api/dues/month?cell=${city.a.committee.id}`)).status).toBe(422);
    for (const query of ['', '&month=2026-6', '&month=2026-00', '&month=2031-01']) expect([query, (await secretary.get(`/api/dues/month?cell=${query ? cell() : 'x'}${query}`)).status]).toEqual([query, 400]);
  });

  it('warns of three unpaid months of the year, with the rule, and decides nothing', async () => {
    expect((await row('wage')).unpaid).toMatchObject({ value: { months: ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'], warn: true }, rules: [{ key: 'removal.dues-months' }] });
    expect((await row('old')).unpaid.value).toEqual({ months: [], warn: false });
    for (const month of ['2026-02', '2026-03']) expect((await collect({ month, members: [people.wage] })).status).toBe(200);
    expect((await row('wage')).unpaid.value).toEqual({ months: ['2026-04-01', '2026-05-01'], warn: false });
  });
});

describe('collecting', () => {
  it('writes a receipt each, of one or of the whole cell, with the rules; twice changes nothing', async () => {
    const one = (await collect({ members: [people.wage] })).body as Answer;
    expect(one).toMatchObject({ collected: [{ member: people.wage, amount: 120_000, receipt: '3/2026' }], already: [], exempt: [], unknown: [] });
    const all = (await collect()).body as Answer;
    expect([all.collected.map(({ amount, receipt }) => [amount, receipt]).sort(), all.already, all.exempt]).toEqual([[[15_930, '4/2026'], [25_001, '5/2026']], [people.wage], [people.old]]);
    expect(all.unknown.map(({ missing }) => missing)).toEqual(['situation', 'situation', 'situation']);
    expect(((await collect()).body as Answer).collected).toEqual([]);
    const shown = await row('wage');
    expect(shown.line).toMatchObject({ amount: 120_000, collectedOn: '2026-06-20', receipt: '3/2026' });
    const [kept] = await house.ownerSql<{ rules: string[] }>('select rule_ids as rules from handbook.dues_lines where id = $1', [shown.line?.id]);
    expect(kept?.rules).toEqual(shown.dues?.rules.map(({ id }) => id));
    expect(await monthOf()).toMatchObject({ owed: 160_931, collected: 160_931 });
  });

  it('side by side gives each receipt once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => collect({ month: '2026-05' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.flatMap(({ body }) => (body as Answer).collected)).toHaveLength(3);
    const numbers = await house.ownerSql<{ n: number }>('select receipt_number as n from handbook.dues_lines where cell_id = $1 order by n', [cell()]);
    expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is for who keeps the cell, of its members, for months and days that have come', async () => {
    for (const [input, status, expected] of [
      [{ month: '2026-07' }, 400, 'dues.ahead-reason'], [{ month: '2027-07', ahead: 'Đi công tác xa' }, 400, 'dues.month'], [{ on: '2026-06-21' }, 400, 'dues.collected-on'], [{ on: '2026-05-31' }, 400, 'dues.ahead-reason'],
      [{ on: '2025-05-31', ahead: 'Đi công tác xa' }, 400, 'dues.collected-on'],
      [{ members: [people.foreign] }, 409, 'dues.not-of-cell'], [{ members: [] }, 400, 'input.invalid'], [{ members: ['x'] }, 400, 'input.invalid'], [{ cell: city.b.cells[0].id }, 404, 'not-found'],
    ] as const) {
      const answer = await collect(input);
      expect([input, answer.status, code(answer.body)]).toEqual([input, status, expected]);
    }
    expect((await collect({}, await house.as('a.head'))).status).toBe(403);
    expect((await collect({}, await house.as('a.member'))).status).toBe(403);
    expect((await collect({}, await house.as('b.secretary'))).status).toBe(404);
  });

  it('is voided with a reason; the number stays, the month is owed again', async () => {
    const { line } = await row('wage');
    const path = `/api/dues/${line?.id}/void`;
    expect((await secretary.post(path, { reason: 'nhầm' })).status).toBe(400);
    expect((await (await house.as('b.secretary')).post(path, { reason: 'Ghi nhầm người nộp.' })).status).toBe(404);
    expect((await (await house.as('a.head')).post(path, { reason: 'Ghi nhầm người nộp.' })).status).toBe(403);
    expect((await secretary.post(path, { reason: 'Ghi nhầm người nộp.' })).status).toBe(200);
    expect(code((await secretary.post(path, { reason: 'Ghi nhầm người nộp.' })).body)).toBe('dues.voided');
    expect((await secretary.post(`/api/dues/${randomUUID()}/void`, { reason: 'Ghi nhầm người nộp.' })).status).toBe(404);
    expect((await row('wage')).line).toBeNull();
    const again = (await collect({ members: [people.wage] })).body as Answer;
    expect(again.collected[0]?.receipt).not.toBe(line?.receipt);
    const write = (text: string): Promise<unknown> => house.ownerTicket('dues.test:x', (sql) => sql(text));
    await expect(house.ownerSql('update handbook.dues_lines set amount = 1')).rejects.toMatchObject({ code: 'HB002' });
    for (const text of ['update handbook.dues_lines set amount = 1', 'delete from handbook.dues_lines', 'update handbook.dues_situations set base = 1', `update handbook.dues_lines set void_reason = 'khác' where voided_at is not null`]) await expect(write(text)).rejects.toMatchObject({ code: 'HB003' });
  });
});

describe('more than the rule asks, and ahead of time', () => {
  it('is paid by who wishes so and whom the committee above lets, with the rule and what goes beyond it', async () => {
    const given = { kind: 'pension', base: 5_000_100, from: '2026-07' };
    expect(code((await set(secretary, 'pension', { ...given, voluntary: { amount: 100_000 } })).body)).toBe('dues.voluntary-decision');
    expect(code((await set(secretary, 'pension', { ...given, voluntary: { amount: 100_000, decisionNumber: '12-TB/ĐU', decisionDate: '2026-06-21' } })).body)).toBe('dues.voluntary-decision');
    expect((await set(secretary, 'pension', { ...given, voluntary: { amount: 100_000, decisionNumber: '12-TB/ĐU', decisionDate: '2026-06-10' } })).status).toBe(200);
    expect(await row('pension', '2026-07')).toMatchObject({ situation: { voluntary: 100_000, decision: '12-TB/ĐU', decisionDate: '2026-06-10' }, dues: { value: { amount: 100_000, required: 25_001 }, rules: [{ key: 'dues.pension' }, { key: 'dues.rounding' }, { key: 'dues.voluntary', source: 'Điều 2 Quy định số 01-QĐ/TW ngày 3/2/2026' }] } });
    expect((await row('pension', '2026-06')).dues?.value).toMatchObject({ amount: 25_001, required: 25_001 });
    const paid = (await collect({ month: '2026-07', members: [people.pension], ahead: 'Đi thăm con ở xa ba tháng' })).body as Answer;
    expect(paid.collected).toMatchObject([{ amount: 100_000 }]);
    const [kept] = await house.ownerSql<{ amount: number; voluntary: number; ahead: string }>('select amount::int, voluntary::int, ahead_reason as ahead from handbook.dues_lines where id = $1', [paid.collected[0]?.id]);
    expect(kept).toEqual({ amount: 100_000, voluntary: 74_999, ahead: 'Đi thăm con ở xa ba tháng' });
    expect((await row('pension', '2026-07')).line).toMatchObject({ amount: 100_000, voluntary: 74_999 });
    expect((await collect({ month: '2026-07', members: [people.pension], ahead: 'Lần nữa' })).body).toMatchObject({ collected: [], already: [people.pension] });
  });
});

describe('sums above the cell', () => {
  it('tell a committee of each cell what is due, collected and open; what goes up only where a rule says so', async () => {
    const head = await house.as('a.head');
    const month = await monthOf('2026-06', head);
    const answer = (await head.get(`/api/dues/totals?organization=${city.a.committee.id}&month=2026-06`)).body as TotalsAnswer;
    expect([answer.cells, answer.rows.map(({ cell: { id } }) => id)]).toEqual([city.a.cells.length, city.a.cells.map(({ id }) => id)]);
    expect(answer.rows[0]).toMatchObject({ members: month.rows.length, owed: month.owed, collected: month.collected, arrears: month.rows.reduce((sum, { arrears }) => sum + arrears, 0), unset: month.rows.filter(({ missing }) => missing).length, split: null });
    expect(answer.rows[1]).toMatchObject({ owed: 0, collected: 0 });
    expect(answer.all.collected).toBe(month.collected);
    for (const [who, status] of [['system', 200], ['a.admin', 200], ['a.secretary', 403], ['city.summary', 403], ['b.secretary', 404]] as const) expect([who, (await (await house.as(who)).get(`/api/dues/totals?organization=${city.a.committee.id}`)).status]).toEqual([who, status]);
    expect((await secretary.get(`/api/dues/totals?organization=${city.b.committee.id}`)).status).toBe(404);
  });

  it('and the sheet of a cell are taken along as workbook and PDF; who stands in it is told', async () => {
    const sheet = await secretary.fetch(`/api/dues/file?cell=${cell()}&month=2026-06`);
    expect([sheet.status, sheet.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="dang-phi-2026-06.xlsx"']);
    const rows = (await readXlsx(new Uint8Array(await sheet.arrayBuffer()))).sheets[0]?.rows ?? [];
    expect(rows.find((cells) => cells.includes('Đảng viên pension'))).toEqual(expect.arrayContaining([25_001]));
    expect(JSON.stringify(rows)).not.toContain('5000100');
    expect(JSON.stringify(rows.at(-1))).toMatch(/Bản của .*lập lúc/);
    const told = await house.ownerSql<{ way: string; why: string }>('select way, why from handbook.record_readings where member_id = $1', [people.pension]);
    expect(told).toEqual([{ way: 'export', why: 'Xuất danh sách thu đảng phí tháng 2026-06' }]);
    const pdf = await (await house.as('a.head')).fetch(`/api/dues/totals/file?organization=${city.a.committee.id}&month=2026-06&format=pdf`);
    expect([pdf.status, Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const events = await house.ownerSql<{ action: string; detail: object }>(`select action, detail from audit_events where action like 'dues.export%' order by at`);
    expect(events).toMatchObject([{ action: 'dues.export', detail: { month: '2026-06', format: 'xlsx' } }, { action: 'dues.export-totals', detail: { format: 'pdf' } }]);
    for (const [who, path, status] of [['b.secretary', `file?cell=${cell()}`, 404], ['a.member', `file?cell=${cell()}`, 403], ['a.secretary', `totals/file?organization=${city.a.committee.id}`, 403]] as const) expect([who, (await (await house.as(who)).fetch(`/api/dues/${path}`)).status]).toEqual([who, status]);
    expect((await house.get(`/api/dues/file?cell=${cell()}`)).status).toBe(401);
  });
});

describe('rules of dues', () => {
  const propose = async (key: string, value: unknown, validFrom = '2026-06-01'): Promise<string> =>
    ((await (await house.as('system')).post('/api/rules/propose', { key, value, sourceType: 'product', validFrom })).body as { id: string }).id;
  const impactOf = async (key: string, value: unknown): Promise<number[]> =>
    ((await (await house.as('system')).get(`/api/rules/${await propose(key, value)}/impact`)).body as RuleImpact).impacts.map(({ count }) => count);

  it('say whom their change touches', async () => {
    expect([await impactOf('dues.insured', 0.02), await impactOf('dues.insured', 0.01), await impactOf('dues.pension', 0.01), await impactOf('dues.minimum-wage', { I: 1, II: 1, III: 1, IV: 1 })]).toEqual([[1], [0], [1], [1]]);
    expect(await impactOf('dues.rounding', { to: 1000, how: 'down' })).toEqual([3]);
    // At twenty-one years of party age three more would be exempt here, and one in the other cell.
    expect([await impactOf('dues.exempt', { years: 21, reasons: ['poor-household', 'grave-illness'] }), await impactOf('dues.exempt', { years: 50, reasons: [] })]).toEqual([[4], [0]]);
    expect(await impactOf('dues.split', { kept: 0.3 })).toEqual([1]);
  });

  it('split what was collected once somebody has said how', async () => {
    await house.ownerTicket('rules.ship', (sql) =>
      sql(`insert into rules (key, name, value, value_shown, source, source_type, valid_from, mark, state, proposed_at, confirmed_at) values ('dues.split', 'Phần giữ lại', '{"kept": 0.3}', '30%', 'Thử', 'product', '2026-01-01T00:00:00+07:00', 'U', 'confirmed', now(), now())`));
    const { split, collected } = await monthOf();
    expect(split).toMatchObject({ value: { kept: Math.round(collected * 0.3), up: collected - Math.round(collected * 0.3) }, rules: [{ key: 'dues.split' }, { key: 'dues.rounding' }] });
  });
});
