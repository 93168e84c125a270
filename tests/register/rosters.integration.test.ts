import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import fc from 'fast-check';

import { fixedClock, setClock, systemClock } from '../../plugins/kernel';
import { countFigures, countMissingFigures } from '../../plugins/member-profiles/figures/jobs/countFigures';
import { countWarnings } from '../../plugins/member-profiles/warnings/jobs/countWarnings';
import { tellWarnings } from '../../plugins/member-profiles/warnings/jobs/tellWarnings';
import { en } from '../../src/admin/help/en';
import { helpFor } from '../../src/admin/help/helpFor';
import { buildCity, type City, type Place } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
let secretary: Client;
let admin: Client;
let summary: Client;

const day = (value: string): string => `${value}T00:00:00+07:00`;
const member = async (name: string, cell: Place, more: Record<string, string | null> = {}, recorded = '2026-11-20T00:00:00+07:00'): Promise<string> => {
  const id = randomUUID();
  const all: Record<string, string | null> = { id, full_name: name, cell_id: cell.id, cell_since: day('2025-07-01'), status: 'official', ...more };
  const names = Object.keys(all);
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(all));
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01T00:00:00+07:00', $3)`, [id, cell.id, recorded]);
    // The trigger that writes the first status knows the true hour only; this house lives on another day.
    await sql('update handbook.member_statuses set recorded_at = $2 where member_id = $1', [id, recorded]);
  });
  return id;
};
const ok = async <T>(client: Client, path: string): Promise<T> => {
  const { status, body } = await client.get(path);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as T;
};

type Roster = { rows: { id: string; name: string; edits: boolean; values: Record<string, unknown> }[]; next: string | null; total: number; more: boolean; partyAge: { key: string }[] };
type Warnings = { total: number; groups: { kind: string; total: number; rules: { key: string }[]; warnings: { says: string; since: string; link: string; organization: { id: string } }[] }[] };
const names = ({ rows }: Roster): string[] => rows.map(({ name }) => name);

/** In the order a Vietnamese list has them. */
const ORDERED = ['Trần Văn An', 'Lê Thị Ánh', 'Phạm Văn Ất', 'Hồ Văn Bình', 'Nguyễn Văn Bình', 'Đỗ Thị Dung', 'Bùi Văn Đạt', 'Ngô Thị Hoa', 'Ngô Thị Hòa', 'Vũ Văn Ý'];
let an: string;

beforeAll(async () => {
  setClock(fixedClock(new Date('2026-11-22T03:00:00Z')));
  house = await startHouse();
  city = await buildCity(house);
  [secretary, admin, summary] = [await house.as('a.secretary'), await house.as('a.admin'), await house.as('city.summary')];
  const second = city.a.cells[1];
  for (const name of [...ORDERED].reverse()) {
    const id = await member(name, second, name === 'Trần Văn An'
      ? { sex: 'male', born_on: day('1960-11-22'), admitted_on: day('1986-11-22'), official_on: day('1987-11-22'), occupation: 'Giáo viên', qualification: 'bachelor' }
      : { sex: 'female', born_on: day('1990-01-01') });
    if (name === 'Trần Văn An') an = id;
  }
  await member('Người Phường Khác', city.b.cells[0], { sex: 'male' });
});
afterAll(async () => {
  setClock(systemClock);
  await house.close();
});

describe('the list of members', () => {
  const at = (query: string): string => `/api/roster?organization=${city.a.cells[1].id}${query}`;

  it('stands in the order of Vietnamese lists, and goes on where the page before ended', async () => {
    const all = await ok<Roster>(admin, at(''));
    expect(names(all)).toEqual(ORDERED);
    expect([all.total, all.more, all.next]).toEqual([ORDERED.length, false, null]);
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Roster = await ok<Roster>(admin, at(`&limit=3${next ? `&after=${next}` : ''}`));
      paged.push(...names(page));
      next = page.next;
    }
    expect(paged).toEqual(ORDERED);
  });

  it('finds names without marks, and narrows by sex, age, party age, work and account', async () => {
    expect(names(await ok<Roster>(admin, at('&q=ngo+thi+hoa')))).toEqual(['Ngô Thị Hoa', 'Ngô Thị Hòa']);
    expect(names(await ok<Roster>(admin, at('&q=dat')))).toEqual(['Bùi Văn Đạt']);
    // A word is found from its beginning, not from within.
    expect(names(await ok<Roster>(admin, at('&q=inh')))).toEqual([]);
    for (const filter of ['&sex=male', '&ageFrom=66&ageTo=66', '&ageFrom=60', '&partyAgeFrom=40&partyAgeTo=40', '&partyAgeFrom=1', '&admittedFrom=1986&admittedTo=1986', '&occupation=giao+vien', '&qualification=bachelor,master'])
      expect([filter, names(await ok<Roster>(admin, at(filter)))]).toEqual([filter, ['Trần Văn An']]);
    for (const filter of ['&ageFrom=67', '&partyAgeFrom=41', '&account=yes', '&status=died,probationary'])
      expect([filter, names(await ok<Roster>(admin, at(filter)))]).toEqual([filter, []]);
  });

  it('shows the columns asked for, with the rule behind party age, and nothing sealed', async () => {
    const { rows, partyAge } = await ok<Roster>(admin, at('&q=tran+van+an&columns=cell,status,bornOn,partyAge,occupation,account'));
    expect(rows[0]).toMatchObject({ name: 'Trần Văn An', edits: true, values: { cell: city.a.cells[1].name, status: 'official', bornOn: '1960-11-22', partyAge: 40, occupation: 'Giáo viên', account: 'no' } });
    expect(partyAge.map(({ key }) => key)).toEqual(['party-age.from', 'party-age.interruption']);
    for (const sealed of ['personalNumber', 'religion', 'telephone']) expect((await admin.get(at(`&columns=${sealed}`))).status).toBe(400);
  });

  it('is narrowed by who is expected to have an account, and by the papers of the dossier', async () => {
    expect((await admin.post(`/api/members/${an}/dossier/check`, { paper: 'don-xin-vao-dang', state: 'present' })).status).toBe(200);
    await house.ownerTicket('activation.fixture:test', (sql) => sql(`insert into handbook.ineligible_members (member_id, reason, marked_by, marked_at) values ($1, 'ill', $1, now())`, [an]));
    for (const filter of ['&eligible=no', '&dossier=partly']) expect([filter, names(await ok<Roster>(admin, at(filter)))]).toEqual([filter, ['Trần Văn An']]);
    const others = ORDERED.filter((name) => name !== 'Trần Văn An');
    for (const filter of ['&eligible=yes', '&dossier=none']) expect([filter, names(await ok<Roster>(admin, at(filter)))]).toEqual([filter, others]);
    expect(names(await ok<Roster>(admin, at('&dossier=complete')))).toEqual([]);
    const [row] = (await ok<Roster>(admin, at('&q=tran+van+an&columns=eligible,dossier'))).rows;
    expect(row?.values).toEqual({ eligible: 'no', dossier: expect.stringMatching(/^1\/\d+$/) as unknown });
    // Why somebody is not expected to have one, stands in no list.
    expect(JSON.stringify(row)).not.toContain('ill');
  });

  it('is of what one oversees, and of nothing else', async () => {
    expect(names(await ok<Roster>(secretary, '/api/roster')).some((name) => ORDERED.includes(name))).toBe(false);
    // Who reports, reads; the pencil is not theirs.
    expect((await ok<Roster>(summary, at('&q=tran+van+an'))).rows[0]?.edits).toBe(false);
    // The next cell is not there for a secretary, nor another ward for its neighbour; a plain member reads no register.
    expect((await secretary.get(at(''))).status).toBe(404);
    expect((await (await house.as('b.admin')).get(at(''))).status).toBe(404);
    expect((await (await house.as('a.member')).get('/api/roster')).status).toBe(403);
  });

  it('writes down for each person that a page of it was printed', async () => {
    expect((await secretary.post('/api/roster/print', { members: [an] })).status).toBe(404);
    expect((await admin.post('/api/roster/print', { members: [an] })).body).toMatchObject({ count: 1 });
    const readings = await house.ownerSql<{ way: string; reader: string; organization: string }>('select way, reader_id as reader, organization_id as organization from handbook.record_readings where member_id = $1', [an]);
    expect(readings).toEqual([{ way: 'export', reader: city.a.admin.id, organization: city.a.committee.id }]);
  });

  it('is made into a PDF page by page, with the same readings', async () => {
    const pdf = (client: Client, members: string[]): Promise<Response> => client.fetch('/api/roster/pdf', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ members, columns: ['cell', 'bornOn', 'partyAge'] }) });
    const made = await pdf(admin, [an]);
    expect([made.status, made.headers.get('content-disposition'), Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, 'attachment; filename="danh-sach-dang-vien.pdf"', '%PDF-']);
    expect([(await pdf(secretary, [an])).status, (await pdf(await house.as('a.member'), [an])).status, (await pdf(admin, [])).status]).toEqual([404, 403, 400]);
    const [told] = await house.ownerSql<{ n: number }>(`select count(*)::int as n from handbook.record_readings where member_id = $1 and way = 'export'`, [an]);
    expect(told?.n).toBe(2);
    expect(await house.ownerSql(`select detail from audit_events where action = 'roster.pdf'`)).toEqual([{ detail: { count: 1 } }]);
  });

  it('goes out as a workbook through the export room, with everybody in it told', async () => {
    const { status, body } = await admin.post('/api/exports/request', { kind: 'members.roster', criteria: { organization: city.a.cells[1].id, sex: 'male' }, columns: ['cell', 'bornOn'], why: 'Lập danh sách họp' });
    expect([status, body]).toEqual([200, expect.objectContaining({ count: 1, state: 'approved' })]);
    const foreign = await (await house.as('b.admin')).post('/api/exports/request', { kind: 'members.roster', criteria: { organization: city.a.cells[1].id }, why: 'Tò mò' });
    expect(foreign.status).toBe(404);
  });
});

describe('warnings', () => {
  const kind = ({ groups }: Warnings, key: string) => groups.find((group) => group.kind === key);
  beforeAll(async () => {
    const [first, second] = city.a.cells;
    await member('Người Dự Bị', first, { status: 'probationary', ceremony_on: day('2025-12-10') });
    await member('Người Còn Lâu', first, { status: 'probationary', ceremony_on: day('2026-06-10') });
    const owing = await member('Người Chưa Đóng', first, { official_on: day('2010-01-01') });
    await member('Trùng Văn Tên', first, { born_on: day('1970-05-05') });
    await member('Trùng  văn Tên', second, { born_on: day('1970-05-05') });
    await house.ownerTicket('dues.fixture:test', async (sql) => {
      await sql(`insert into handbook.dues_situations (member_id, kind, from_month, recorded_by, recorded_at) values ($1, 'pupil', '2026-06-01', $1, now())`, [owing]);
      // Paid in June and July; August, September and October stand open, November is not over.
      await sql(`insert into handbook.dues_lines (member_id, cell_id, month, amount, rule_ids, situation_id, collected_on, receipt_year, receipt_number, recorded_by, recorded_at)
                 select $1, $2, m, 5000, array[$1::uuid], s.id, m + 5, 2026, row_number() over (order by m), $1, now() from handbook.dues_situations s, unnest(array['2026-06-01', '2026-07-01']::date[]) m where s.member_id = $1`, [owing, first.id]);
    });
    const secrets = [await member('Số Giống Một', second), await member('Số Giống Hai', second)];
    await house.ownerTicket('members.fixture:test', async (sql) => {
      for (const id of secrets) await sql(`insert into handbook.member_secrets (member_id, card_number, card_number_index) values ($1, 'v1.x', 'cung-mot-so')`, [id]);
    });
  });

  it('are gathered with their rules, since when, what to do and where', async () => {
    const first = await ok<Warnings>(secretary, `/api/warnings?organization=${city.a.cells[0].id}`);
    expect(kind(first, 'probation-ending')).toMatchObject({ total: 1, rules: [{ key: 'admission.probation' }, { key: 'admission.warn-before' }], warnings: [{ says: 'Đồng chí Người Dự Bị hết thời gian dự bị ngày 10/12/2026.', since: '2026-11-10', link: expect.stringMatching(/^\/ho-so\//) }] });
    expect(kind(first, 'dues-unpaid')).toMatchObject({ total: 1, warnings: [{ says: 'Đồng chí Người Chưa Đóng chưa đóng đảng phí 3 tháng trong năm nay.', since: '2026-08-01' }] });
    expect(kind(first, 'cell-too-small')).toBeUndefined();
    const office = await ok<Warnings>(await house.as('system'), `/api/warnings?organization=${city.officeCell.id}&kind=cell-too-small`);
    expect(office.groups[0]?.rules[0]?.key).toBe('cell.least-official');
  });

  it('name a pair only to who keeps both records', async () => {
    // Across two cells: the ward knows; the secretary of one of them does not hear of the other's member.
    expect(kind(await ok<Warnings>(secretary, '/api/warnings'), 'duplicate-person')).toBeUndefined();
    const ward = await ok<Warnings>(admin, '/api/warnings');
    expect(kind(ward, 'duplicate-person')).toMatchObject({ total: 1, warnings: [{ organization: { id: city.a.committee.id } }] });
    expect(kind(ward, 'duplicate-number')).toMatchObject({ total: 1, warnings: [{ organization: { id: city.a.cells[1].id } }] });
    // Who reports counts, and is told of no papers and no dues.
    const reported = await ok<Warnings>(summary, '/api/warnings');
    expect(reported.groups.map((group) => group.kind)).toEqual(expect.arrayContaining(['probation-ending']));
    for (const key of ['duplicate-number', 'duplicate-person', 'dues-unpaid']) expect(kind(reported, key)).toBeUndefined();
  });

  it('are counted at night for whole subtrees, keep their first night, and are told once a week', async () => {
    await countWarnings(house.payload);
    type Summary = { countedAt: string | null; kinds: { kind: string; count: number; places: number }[]; places: { id: string; count: number }[] };
    const counted = await ok<Summary>(admin, `/api/warnings/summary?organization=${city.a.committee.id}`);
    expect(counted.countedAt).not.toBeNull();
    expect(Object.fromEntries(counted.kinds.map(({ kind: key, count }) => [key, count]))).toMatchObject({ 'probation-ending': 1, 'dues-unpaid': 1, 'duplicate-number': 1, 'duplicate-person': 1 });
    const before = await house.ownerSql('select kind, organization_id, first_seen from handbook.warning_counts order by 1, 2');
    setClock(fixedClock(new Date('2026-11-23T03:00:00Z')));
    await countWarnings(house.payload);
    expect(await house.ownerSql('select kind, organization_id, first_seen from handbook.warning_counts order by 1, 2')).toEqual(before);
    await tellWarnings(house.payload);
    await tellWarnings(house.payload);
    const told = await house.ownerSql<{ user: string; params: { count: number } }>(`select user_id as user, params from notifications where kind = 'warnings.digest' and organization_id = $1`, [city.a.cells[0].id]);
    expect(told.map(({ user }) => user).sort()).toEqual([city.a.secretary.id, city.a.deputy.id].sort());
    expect(told[0]?.params.count).toBe(2);
    setClock(fixedClock(new Date('2026-11-22T03:00:00Z')));
  });

  it('name people who look alike from cell to cell, a line fewer than there are people', async () => {
    const [first, second] = city.a.cells;
    // Four of one name: two in one cell, one in the next, one in another ward. And one who was born on another day.
    for (const cell of [first, second, first, city.b.cells[0]]) await member('Đặng Văn Trùng', cell, { born_on: day('1980-02-03') });
    await member('Đặng Văn Trùng', second, { born_on: day('1980-02-04') });
    const at = async (client: Client, place: Place): Promise<string[]> =>
      (kind(await ok<Warnings>(client, `/api/warnings?organization=${place.id}&kind=duplicate-person`), 'duplicate-person')?.warnings ?? []).filter(({ says }) => says.includes('Đặng Văn Trùng')).map(({ organization }) => organization.id);
    expect([await at(secretary, first), (await at(admin, city.a.committee)).sort(), await at(admin, second)]).toEqual([[first.id], [first.id, city.a.committee.id].sort(), []]);
    expect((await at(await house.as('system'), city.root)).sort()).toEqual([first.id, city.a.committee.id, city.root.id].sort());
  });

  it('are not there for whom the register is not', async () => {
    expect((await secretary.get(`/api/warnings?organization=${city.b.cells[0].id}`)).status).toBe(404);
    expect((await (await house.as('a.member')).get(`/api/warnings?organization=${city.a.cells[0].id}`)).status).toBe(403);
    expect((await (await house.as('a.contributor')).get('/api/warnings/summary')).status).toBe(403);
  });
});

describe('figures', () => {
  type Read = { organization: { id: string }; above: { id: string }[]; figures: { total: number; sex: { value: string; count: number }[]; age: { value: string; count: number }[]; admissions: { value: string; count: number }[]; branches: { id: string; total: number; official: number; probationary: number }[] } };
  type AsOf = { strength: { total: number; byStatus: Record<string, number> }; guests: { total: number } };

  it('count each member once, by branch, as the register itself does', async () => {
    const [ward, asOf] = [await ok<Read>(admin, '/api/figures'), await ok<AsOf>(admin, `/api/members/as-of?organization=${city.a.committee.id}`)];
    expect(ward.organization.id).toBe(city.a.committee.id);
    expect(ward.figures.total).toBe(asOf.strength.total);
    expect(ward.figures.branches.map(({ id }) => id)).toEqual(city.a.cells.map(({ id }) => id));
    expect(ward.figures.branches.reduce((sum, { total }) => sum + total, 0)).toBe(ward.figures.total);
    expect(ward.figures.branches[0]).toMatchObject({ probationary: 2 });
    for (const part of ['sex', 'age'] as const) expect(ward.figures[part].reduce((sum, { count }) => sum + count, 0)).toBe(ward.figures.total);
    expect(ward.figures.sex).toEqual(expect.arrayContaining([{ value: 'male', count: 1 }]));
    expect(ward.figures.age).toEqual(expect.arrayContaining([{ value: '61', count: 1 }]));
    const city12 = await ok<Read>(await house.as('system'), `/api/figures?organization=${city.a.committee.id}`);
    expect(city12.above.map(({ id }) => id)).toEqual([city.root.id]);
    expect(city12.figures).toEqual(ward.figures);
  });

  it('are those of any day, as known on any day', async () => {
    // Everybody here has belonged since 1/7/2025, and was written down only today.
    for (const [on, known] of [['2026-11-22', undefined], ['2025-08-01', undefined], ['2025-06-30', undefined], ['2025-08-01', '2025-09-01']] as const) {
      const when = `&on=${on}${known ? `&known=${known}` : ''}`;
      const [read, asOf] = [await ok<Read>(admin, `/api/figures?organization=${city.a.committee.id}${when}`), await ok<AsOf>(admin, `/api/members/as-of?organization=${city.a.committee.id}${when}`)];
      expect([when, read.figures.total]).toEqual([when, asOf.strength.total]);
    }
    expect((await ok<Read>(admin, '/api/figures?on=2025-06-30')).figures.total).toBe(0);
    expect((await admin.get('/api/figures?on=2026-11-23')).status).toBe(422);
  });

  it('are kept at night for large ones, and whatever is recorded afterwards, a past day is told as it is counted', async () => {
    type Told = Read & { countedAt: string | null };
    const root = await house.as('system');
    const days = ['2026-11-01', '2026-10-31', '2026-03-01', '2025-08-01'];
    const told = (on?: string, more = ''): Promise<Told> => ok<Told>(root, `/api/figures?organization=${city.root.id}${on ? `&on=${on}` : ''}${more}`);
    const cells = [...city.a.cells, city.b.cells[0]];
    const RECORDED = '2026-11-22T08:00:00+07:00';
    const transfer = async (who: string, to: Place, on: string): Promise<void> =>
      house.ownerTicket('members.fixture:test', async (sql) => {
        const [open] = (await sql(`update memberships set superseded_at = $2 where member_id = $1 and superseded_at is null and valid_to is null returning cell_id, valid_from`, [who, RECORDED])) as { cell_id: string; valid_from: Date }[];
        const from = [new Date(day(on)), new Date((open?.valid_from.getTime() ?? 0) + 1000)].sort((a, b) => b.getTime() - a.getTime())[0];
        await sql(`insert into memberships (member_id, cell_id, valid_from, valid_to, recorded_at) values ($1, $2, $3, $4, $5), ($1, $6, $4, null, $5)`, [who, open?.cell_id, open?.valid_from, from, RECORDED, to.id]);
        await sql(`update members set cell_id = $2, cell_since = $3 where id = $1`, [who, to.id, from]);
      });
    const moving = await Promise.all(Array.from({ length: 6 }, (_, n) => member(`Người Chuyển ${n}`, city.a.cells[0], { sex: n % 2 ? 'male' : 'female' })));
    await countFigures(house.payload, 1);
    expect((await told()).countedAt).toBe('2026-11-22T03:00:00.000Z');
    expect((await told(undefined, '&fresh=true')).countedAt).toBeNull();
    // A transfer from this week on rewrites the row of years, and changes no day before.
    await transfer(moving[0] ?? '', city.b.cells[0], '2026-11-20');
    expect((await told('2026-11-01')).countedAt).not.toBeNull();
    // A correction changes the days it reaches; as known before it the day stays what it was.
    const before = await told('2026-11-01', '&known=2026-11-21');
    await transfer(moving[1] ?? '', city.b.cells[0], '2026-10-31');
    expect([(await told('2026-11-01')).countedAt, (await told('2026-03-01')).countedAt === null]).toEqual([null, false]);
    expect((await told('2026-11-01', '&known=2026-11-21')).figures).toEqual(before.figures);
    const change = fc.record({ who: fc.nat(5), to: fc.nat(2), on: fc.constantFrom('2025-07-15', '2026-02-28', '2026-10-31', '2026-11-21'), how: fc.constantFrom('transfer', 'status', 'arrival') });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), fc.boolean(), async (changes, night) => {
        for (const { who, to, on, how } of changes) {
          const cell = cells[to] ?? city.a.cells[0];
          if (how === 'transfer') await transfer(moving[who] ?? '', cell, on);
          else if (how === 'arrival') moving.push(await member('Người Mới Ghi', cell, {}, RECORDED));
          else await house.ownerTicket('members.fixture:test', (sql) => sql(`insert into handbook.member_statuses (member_id, status, valid_from, recorded_at) values ($1, 'exempt', $2, $3)`, [moving[who], day(on), RECORDED]));
        }
        if (night) await countFigures(house.payload, 1);
        for (const on of days) {
          const [kept, counted] = [await told(on), await told(on, '&fresh=true')];
          expect([on, kept.figures]).toEqual([on, counted.figures]);
        }
        if (night) expect((await told()).figures).toEqual((await told(undefined, '&fresh=true')).figures);
      }),
      { numRuns: 6 },
    );
    // Who lost an organisation to another committee, and who got it, are counted anew; the root, which oversees both, is not.
    const scratch = randomUUID();
    await house.ownerTicket('organizations.fixture:test', (sql) => sql(`insert into organizations (id, code, name, short_name, parent_id, level, form, valid_from) values ($1, 'TAM', 'Chi bộ Tạm', 'Tạm', $2, 'cell', 'cell', now())`, [scratch, city.a.committee.id]));
    await countFigures(house.payload, 1);
    const kept = async (): Promise<string[]> => (await house.ownerSql<{ id: string }>('select organization_id as id from handbook.kept_figures where on_day is null')).map(({ id }) => id);
    expect(await kept()).toEqual(expect.arrayContaining([city.root.id, city.a.committee.id, city.b.committee.id]));
    await house.ownerTicket('organizations.fixture:test', (sql) => sql('update organizations set parent_id = $2 where id = $1', [scratch, city.b.committee.id]));
    expect(await kept()).toEqual(expect.arrayContaining([city.root.id]));
    for (const { committee } of [city.a, city.b]) expect(await kept()).not.toContain(committee.id);
    // Small ones have no row.
    await countMissingFigures(house.payload);
    expect(await house.ownerSql('select 1 from handbook.kept_figures')).toEqual([]);
  });

  it('go out as a workbook and as a document, of the parts chosen, and it is written down', async () => {
    for (const format of ['xlsx', 'docx']) {
      const { status, headers } = await admin.get(`/api/figures/file?format=${format}&parts=sex,branches`);
      expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`.${format}`)]);
    }
    const events = await house.ownerSql<{ detail: { parts: string[] } }>(`select detail from audit_events where action = 'figures.export'`);
    expect(events.map(({ detail }) => detail.parts)).toEqual([['sex', 'branches'], ['sex', 'branches']]);
  });

  it('and the home of a cell are for whom the register is', async () => {
    const home = await ok<{ strength: { status: string; count: number }[]; leaders: { role: string | null }[]; due: { proposals: number; dues: unknown } }>(secretary, `/api/cells/${city.a.cells[0].id}/home`);
    expect(home.leaders.map(({ role }) => role)).toEqual(['cell-deputy-secretary', 'cell-secretary']);
    expect(home.strength).toEqual(expect.arrayContaining([{ status: 'probationary', count: 2 }]));
    expect(home.due).toMatchObject({ proposals: 0, dues: { month: '2026-11', count: 0, of: 1 } });
    // Who reports sees no dues.
    expect((await ok<{ due: { dues: unknown } }>(summary, `/api/cells/${city.a.cells[0].id}/home`)).due.dues).toBeNull();
    expect((await secretary.get(`/api/cells/${city.a.cells[1].id}/home`)).status).toBe(404);
    expect((await admin.get(`/api/cells/${city.a.committee.id}/home`)).status).toBe(409);
    expect((await secretary.get(`/api/figures?organization=${city.a.committee.id}`)).status).toBe(403);
    expect((await (await house.as('a.member')).get('/api/figures')).status).toBe(403);
  });
});

describe('help', () => {
  /** The sign-in, and where somebody without a place in the admin is told so, say all there is to say. */
  const WITHOUT = ['/login', '/unauthorized'];

  it('stands for every screen: one without words here is written into src/admin/help', () => {
    const paths = Object.values(house.config.admin.components.views ?? {}).flatMap((view) => (typeof view.path === 'string' ? [view.path] : []));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !WITHOUT.includes(path) && helpFor(path) === undefined)).toEqual([]);
    for (const path of ['', '/collections/news', '/collections/news/create', `/collections/news/${an}`]) expect([path, helpFor(path) === undefined]).toEqual([path, false]);
    // The kind of screen, not another one that begins alike.
    expect([helpFor(`/ho-so/${an}`), helpFor('/thong-bao/cai-dat/'), helpFor('/khong-co')]).toEqual(['/ho-so/:id', '/thong-bao/cai-dat', undefined]);
    expect(Object.values(en).filter(({ what, how }) => what === '' || how.length === 0)).toEqual([]);
  });
});
