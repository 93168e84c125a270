import { access } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';

import { makeExports } from '../../plugins/exports';
import { forgetExports } from '../../plugins/exports/jobs/forgetExports';
import { fixedClock, setClock, systemClock } from '../../plugins/kernel';
import { runImports } from '../../plugins/member-import';
import { readHeads } from '../../plugins/member-import/domain/readHeads';
import { remindSignOffs } from '../../plugins/member-import/signoffs/remindSignOffs';
import { buildCity, type City } from '../support/city';
import type { Client } from '../support/client';
import { startHouse, type House } from '../support/house';

const MANY = 520;
const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số thẻ đảng,Ngày vào Đảng,Ngày chính thức,Mã chi bộ,Quê quán';
const people = Array.from({ length: MANY }, (_, n) => `Lê Thị Trích ${n},${1 + (n % 28)}/${1 + (n % 12)}/1970,Nữ,0011701${String(n).padStart(5, '0')},02${String(n).padStart(10, '0')},19/05/1995,19/05/1996,KT.003,"Tổ 3, phường Cửa Nam, Hà Nội"`);
const SHEET = [HEAD, ...people, ',1/1/1970,Nữ,,,,,KT.003,', '=1+1,1/1/1970,Nữ,123,,,,KT.999,'].join('\n');

let house: House;
let city: City;
const who: Record<'admin' | 'head' | 'secretary' | 'foreign' | 'member', Client> = {} as never; // filled below, before anything runs
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  Object.assign(who, { admin: await house.as('a.admin'), head: await house.as('a.head'), secretary: await house.as('a.secretary'), foreign: await house.as('b.admin'), member: await house.as('a.member') });
});
afterAll(() => house.close());

const work = () => runImports('users')(house.payload);
const make = () => makeExports('users')(house.payload);
const sent = (text: string, more: Record<string, unknown> = {}) => ({ name: 'danh-sach.csv', file: { name: 'danh-sach.csv', data: Buffer.from(text).toString('base64') }, ...more });
const uploaded = async (): Promise<string> => {
  const half = Math.floor(Buffer.from(SHEET).length / 2);
  const bytes = Buffer.from(SHEET);
  const first = await who.admin.post('/api/member-imports/upload', { ...sent(''), part: 0, parts: 2, file: { name: 'x.csv', data: bytes.subarray(0, half).toString('base64') } });
  expect(first.status).toBe(200);
  const { id } = first.body as { id: string };
  expect((await who.admin.post('/api/member-imports/upload', { ...sent(''), id, part: 1, parts: 2, file: { name: 'x.csv', data: bytes.subarray(half).toString('base64') } })).status).toBe(200);
  return id;
};
const lies = (id: string): Promise<boolean> => access(path.resolve(process.env.DATA_DIR ?? '', 'imports', id)).then(() => true, () => false);
const bytesOf = async (client: Client, id: string): Promise<Uint8Array> => new Uint8Array(await (await client.fetch(`/api/exports/${id}/file`)).arrayBuffer());

describe('imports from the screen', () => {
  it('are for administrators, and other administrators learn nothing of them', async () => {
    const id = await uploaded();
    for (const verb of ['enter', 'cancel', 'undo']) {
      expect((await who.foreign.post(`/api/member-imports/${id}/${verb}`, {})).status).toBe(404);
      expect((await who.secretary.post(`/api/member-imports/${id}/${verb}`, {})).status).toBe(404);
    }
    expect((await who.foreign.get(`/api/member-imports/${id}`)).status).toBe(404);
    expect((await who.foreign.get(`/api/member-imports/${id}/errors.xlsx`)).status).toBe(404);
    expect((await who.secretary.get('/api/member-imports')).status).toBe(403);
    expect((await who.secretary.post('/api/member-imports/upload', sent(SHEET))).status).toBe(403);
    expect((await who.foreign.get('/api/member-imports')).body).toEqual({ batches: [] });
    expect((await who.admin.post(`/api/member-imports/${id}/cancel`, {})).status).toBe(200);
    expect(await lies(id)).toBe(false);
    await work();
    expect((await who.admin.get(`/api/member-imports/${id}`)).body).toMatchObject({ state: 'dropped', staged: 0 });
  });

  it('refuses pieces out of order, a name that is marked, and what is no sheet', async () => {
    expect((await who.admin.post('/api/member-imports/upload', sent(SHEET, { part: 1, parts: 2 }))).status).toBe(409);
    expect((await who.admin.post('/api/member-imports/upload', sent(SHEET, { name: 'TUYỆT MẬT.csv' }))).status).toBe(422);
    const { body: marked } = await who.admin.post('/api/member-imports/upload', sent(`TỐI MẬT\n${SHEET}`));
    await work();
    expect((await who.admin.get(`/api/member-imports/${marked.id}`)).body).toMatchObject({ state: 'dropped', problem: expect.stringMatching(/độ mật/) });
    const { body } = await who.admin.post('/api/member-imports/upload', sent('Không phải danh sách'));
    await work();
    const { body: batch } = await who.admin.get(`/api/member-imports/${body.id}`);
    expect(batch).toMatchObject({ state: 'dropped', wants: null });
    expect(batch.problem).toMatch(/Họ và tên/);
    expect(await lies(body.id as string)).toBe(false);
  });

  it('checks first, says what is wrong, enters by a second step, and takes back', async () => {
    const before = await house.ownerSql('select 1 from members');
    const id = await uploaded();
    expect((await house.ownerSql<{ text: string }>(`select row_to_json(i)::text as text from handbook.member_imports i where id = $1`, [id]))[0]?.text).not.toContain('Trích');
    await work();
    const { body: checked } = await who.admin.get(`/api/member-imports/${id}`);
    expect(checked).toMatchObject({ state: 'checked', wants: null, staged: MANY + 2, faulty: 2, applied: 0, fileName: 'danh-sach.csv', unknown: [] });
    expect(await house.ownerSql('select 1 from members')).toHaveLength(before.length);
    const { body: found } = await who.admin.get(`/api/member-imports/${id}/findings?which=grave`);
    expect(found.findings.map(({ line }: { line: number }) => line)).toEqual(expect.arrayContaining([MANY + 2, MANY + 3]));
    const book = await who.admin.fetch(`/api/member-imports/${id}/errors.xlsx`);
    expect((await readXlsx(new Uint8Array(await book.arrayBuffer()))).sheets[0]?.rows.length).toBeGreaterThan(2);
    expect((await who.admin.post(`/api/member-imports/${id}/enter`, {})).body).toMatchObject({ state: 'accepted', good: MANY });
    expect((await who.admin.post(`/api/member-imports/${id}/enter`, {})).status).toBe(409);
    await work();
    expect((await who.admin.get(`/api/member-imports/${id}`)).body).toMatchObject({ state: 'applied', wants: null, applied: MANY });
    expect(await house.ownerSql('select 1 from members')).toHaveLength(before.length + MANY);
    expect(await lies(id)).toBe(false);
    expect((await who.admin.post(`/api/member-imports/${id}/undo`, {})).status).toBe(200);
    await work();
    expect((await who.admin.get(`/api/member-imports/${id}`)).body).toMatchObject({ state: 'undone', removed: MANY });
    expect(await house.ownerSql('select 1 from members')).toHaveLength(before.length);
  });

  it('reads the file once more when a crash of the database emptied what was staged', async () => {
    const id = await uploaded();
    await work();
    expect((await who.admin.post(`/api/member-imports/${id}/enter`, {})).status).toBe(200);
    await house.ownerSql('truncate handbook.member_import_rows, handbook.member_import_findings, handbook.member_import_cells');
    await work();
    expect((await who.admin.get(`/api/member-imports/${id}`)).body).toMatchObject({ state: 'applied', applied: MANY });
  });
});

describe('exports', () => {
  const ask = (client: Client, organization: string) => client.post('/api/exports/request', { kind: 'members.sheet', criteria: { organization }, why: 'Đối chiếu thẻ đảng viên' });

  it('gives a small one to who asked, marked, and tells each member in it', async () => {
    const { body, status } = await ask(who.secretary, city.a.cells[0].id);
    expect([status, body.state]).toEqual([200, 'waiting']);
    // The cell holds the imported, too: of the office's cell there are few.
    expect((await ask(who.secretary, city.a.cells[1].id)).status).toBe(404);
    expect((await who.secretary.post(`/api/exports/${body.id}/cancel`, {})).status).toBe(200);
    const system = await house.as('system');
    const { body: small } = await ask(system, city.b.committee.id);
    expect(small.state).toBe('approved');
    await make();
    expect((await who.admin.get(`/api/exports/${small.id}/file`)).status).toBe(404);
    const rows = (await readXlsx(await bytesOf(system, small.id as string))).sheets[0]?.rows ?? [];
    expect(String(rows[0]?.[0])).toMatch(/TỆP TRÍCH XUẤT SỐ .* Đối chiếu thẻ đảng viên/);
    expect(readHeads(rows.map((row) => row as string[])).columns).toHaveLength(33);
    expect(rows.slice(1).every((row) => row.at(-1) === small.id)).toBe(true);
    const { body: readers } = await (await house.as('b.member')).get('/api/members/me/record-readers');
    expect(readers.docs[0]).toMatchObject({ way: 'export', why: 'Đối chiếu thẻ đảng viên', count: small.count });
    await house.ownerTicket('exports.test:x', (sql) => sql(`update handbook.exports set expires_at = now() - interval '1 minute' where id = $1`, [small.id]));
    await forgetExports(house.payload);
    expect((await system.get(`/api/exports/${small.id}/file`)).status).toBe(410);
    expect(await house.ownerSql('select 1 from handbook.exports where id = $1 and sealed_key is not null', [small.id])).toEqual([]);
  });

  it('lets a large one wait for a second person', async () => {
    const { body } = await ask(who.head, city.a.committee.id);
    expect(body).toMatchObject({ state: 'waiting' });
    await make();
    expect((await who.head.get(`/api/exports/${body.id}/file`)).status).toBe(409);
    expect((await who.head.post(`/api/exports/${body.id}/approve`, {})).status).toBe(403);
    expect((await who.foreign.post(`/api/exports/${body.id}/approve`, {})).status).toBe(404);
    expect((await who.admin.get('/api/exports')).body.waiting).toMatchObject([{ id: body.id, count: body.count }]);
    await expect(house.appSql(`select handbook.open_records(array(select id from members), $1, null, 'export', 'x', $2)`, [city.a.head.id, body.id])).rejects.toMatchObject({ code: 'HB002' });
    expect((await who.admin.post(`/api/exports/${body.id}/approve`, {})).status).toBe(200);
    await make();
    const rows = (await readXlsx(await bytesOf(who.head, body.id as string))).sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(body.count + 2);
    const row = rows.find((each) => each[1] === 'Lê Thị Trích 7');
    expect(row?.filter((cell) => cell !== null)).toEqual([expect.any(Number), 'Lê Thị Trích 7', 'Nữ', '08/08/1970', '001170100007', '020000000007', 'Tổ 3, phường Cửa Nam, Thành phố Hà Nội', '19/05/1995', '19/05/1996', 'KT.003', body.id]);
    // Written once each, though it is begun again.
    expect((await house.ownerSql<{ n: string }>('select count(*) as n from handbook.record_readings where export_id = $1', [body.id]))[0]?.n).toBe(String(body.count));
  });

  it('is refused with a reason, and does not let what was decided be rewritten', async () => {
    const { body } = await ask(who.head, city.a.committee.id);
    expect((await who.admin.post(`/api/exports/${body.id}/refuse`, { reason: 'Chưa rõ mục đích' })).status).toBe(200);
    expect((await who.admin.post(`/api/exports/${body.id}/approve`, {})).status).toBe(409);
    expect((await who.head.get('/api/exports')).body.mine[0]).toMatchObject({ id: body.id, state: 'refused', reason: 'Chưa rõ mục đích' });
    await expect(house.ownerTicket('exports.test:x', (sql) => sql(`update handbook.exports set why = 'khác' where id = $1`, [body.id]))).rejects.toMatchObject({ code: 'HB003' });
    await expect(house.ownerTicket('exports.test:x', (sql) => sql('delete from handbook.exports where id = $1', [body.id]))).rejects.toMatchObject({ code: 'HB003' });
    expect((await ask(who.member, city.a.committee.id)).status).toBe(403);
  });
});

describe('reconciliation', () => {
  it('tells same, changed, missing, without a cell and twice; and takes nothing over by itself', async () => {
    const list = [
      HEAD,
      // The same; by number with another name and day; by name and birth alone, in another cell; twice; nobody; in no cell.
      people[0],
      people[1]?.replace('Lê Thị Trích 1,', 'Lê Thị Trích Một,').replace('19/05/1996', '20/05/1996'),
      people[2]?.replace(/0011701\d{5},02\d{10}/, ',').replace('KT.003', 'KT.004'),
      people[0],
      'Người Ở Nơi Khác,1/1/1960,Nữ,,,,,KT.003,',
      'Người Không Chi Bộ,2/1/1960,Nữ,,,,,KT.998,',
    ].join('\n');
    const { body: made } = await who.admin.post('/api/member-imports/upload', sent(list, { purpose: 'reconcile' }));
    await work();
    const { body: run } = await who.admin.get(`/api/member-imports/${made.id}`);
    const inCells = Number((await house.ownerSql<{ n: string }>(`select count(*) as n from members m join organizations o on o.id = m.cell_id where o.code in ('KT.003', 'KT.004') and handbook.belongs(m.status::text)`))[0]?.n);
    expect(run).toMatchObject({ state: 'checked', wants: null, counts: { theirs: 6, same: 1, changed: 2, 'missing-here': 1, 'no-cell': 1, duplicate: 1, 'missing-there': inCells - 3 } });
    expect(await lies(made.id as string)).toBe(false);
    const rows = async (query = '') => (await who.admin.get(`/api/reconciliations/${made.id}/rows?${query}`)).body.rows as { n: number; name: string; fields: string[]; theirs: Record<string, string>; decision: string | null }[];
    const changed = await rows('outcome=changed');
    expect(changed.map(({ fields }) => fields)).toEqual([['fullName', 'officialOn'], ['cell']]);
    expect(changed[0]?.theirs).toEqual({ fullName: 'Lê Thị Trích Một', officialOn: '1996-05-20' });
    const decide = (json: object, client = who.admin) => client.post(`/api/reconciliations/${made.id}/decide`, json);
    expect((await decide({ rows: [changed[0]?.n], decision: 'theirs' }, who.foreign)).status).toBe(404);
    expect((await decide({ rows: [changed[1]?.n], decision: 'theirs' })).status).toBe(409);
    expect((await decide({ rows: [changed[1]?.n], decision: 'open' })).status).toBe(400);
    expect((await house.ownerSql(`select 1 from members where full_name = 'Lê Thị Trích Một'`))).toHaveLength(0);
    expect((await decide({ rows: [changed[0]?.n], decision: 'theirs' })).body).toMatchObject({ count: 1 });
    expect(await house.ownerSql(`select c.field from handbook.member_changes c join members m on m.id = c.member_id where m.full_name = 'Lê Thị Trích Một' order by c.field`)).toEqual([{ field: 'fullName' }, { field: 'officialOn' }]);
    expect((await decide({ rows: [changed[1]?.n], decision: 'transfer' })).status).toBe(200);
    expect((await decide({ rows: [changed[0]?.n], decision: 'ours' })).status).toBe(409);
    expect((await decide({ outcome: 'missing-there', decision: 'ours' })).body).toMatchObject({ count: inCells - 3 });
    expect(await rows('open=1')).toHaveLength(3);
    expect((await who.admin.post(`/api/member-imports/${made.id}/enter`, {})).status).toBe(409);
  });
});

describe('reconciliation of what is sealed', () => {
  it('names a telephone and an old card that differ by their blind indexes, shows neither, and takes neither over', async () => {
    const [{ id } = { id: '' }] = await house.ownerSql<{ id: string }>(`select id from members where full_name = 'Lê Thị Trích 9'`);
    expect((await who.admin.post(`/api/members/${id}/update-record`, { changes: { telephone: '0912345678', oldCardNumber: '01234567' } })).status).toBe(200);
    const held = async (telephone: string, card: string) => {
      const list = `${HEAD},Số điện thoại,Số thẻ cũ\n${people[9]},${telephone},${card}`;
      const { body: made } = await who.admin.post('/api/member-imports/upload', sent(list, { purpose: 'reconcile' }));
      await work();
      expect((await who.admin.get(`/api/member-imports/${made.id}`)).body).toMatchObject({ state: 'checked', problem: '', counts: { theirs: 1 } });
      const { rows } = (await who.admin.get(`/api/reconciliations/${made.id}/rows?outcome=changed`)).body as { rows: { n: number; fields: string[]; theirs: object }[] };
      return { id: made.id as string, rows };
    };
    expect((await held('0912 345 678', '01234567')).rows).toEqual([]);
    const { id: run, rows } = await held('0912345679', '01234568');
    expect(rows.map(({ fields, theirs }) => [fields, theirs])).toEqual([[['oldCardNumber', 'telephone'], {}]]);
    expect((await who.admin.post(`/api/reconciliations/${run}/decide`, { rows: [rows[0]?.n], decision: 'theirs' })).status).toBe(409);
    expect(JSON.stringify(await house.ownerSql('select * from handbook.reconciliation_rows where batch_id = $1', [run]))).not.toMatch(/0912345679|01234568/);
  });
});

describe('signing the list of a period', () => {
  it('is the own secretary’s, once, with the counts of that moment; committees see who has not', async () => {
    const cell = city.a.cells[0].id;
    const list = async (client: Client) => (await client.get('/api/register-signoffs')).body;
    const before = await list(who.head);
    expect([before.signed, before.total]).toEqual([0, 2]);
    expect((await list(await house.as('b.secretary'))).cells.map(({ id }: { id: string }) => id)).toEqual([city.b.cells[0].id]);
    const statement = { cell, statement: 'Đã đối chiếu, danh sách đúng' };
    expect((await who.head.post('/api/register-signoffs/sign', statement)).status).toBe(403);
    expect((await (await house.as('b.secretary')).post('/api/register-signoffs/sign', statement)).status).toBe(404);
    const { body, status } = await who.secretary.post('/api/register-signoffs/sign', statement);
    const [now] = await house.ownerSql<{ n: string }>(`select count(*) as n from members where cell_id = $1 and handbook.belongs(status::text)`, [cell]);
    expect([status, Object.values(body.counts as Record<string, number>).reduce((all, each) => all + each, 0)]).toEqual([200, Number(now?.n)]);
    expect((await who.secretary.post('/api/register-signoffs/sign', statement)).status).toBe(409);
    expect(await list(who.head)).toMatchObject({ signed: 1, cells: [{ signedBy: null }, { id: cell, statement: statement.statement }] });
    await expect(house.appSql('delete from handbook.register_signoffs')).rejects.toMatchObject({ code: '42501' });
  });

  it('is asked for before the period ends, of who has not signed; their committee hears on the last day, and when it is over', async () => {
    const day = (text: string): Promise<void> => {
      setClock(fixedClock(new Date(`${text}T07:00:00+07:00`)));
      return remindSignOffs(house.payload);
    };
    const told = async (kind: string): Promise<[string, number | undefined][]> =>
      (await house.ownerSql<{ username: string; params: { count?: number } }>('select u.username, n.params from notifications n join users u on u.id = n.user_id where n.kind = $1 and n.created_at > now() - interval \'1 hour\' order by n.created_at, u.username', [kind])).map(({ username, params }) => [username, params.count]);
    // The clock of the rows is the database's; only the rule's is moved. a.secretary has signed for the period of today.
    const [{ until } = { until: '' }] = [(await who.head.get('/api/register-signoffs')).body as { until: string }];
    const earlier = (days: number): string => new Date(Date.parse(until) - days * 86_400_000).toISOString().slice(0, 10);
    try {
      await day(earlier(15));
      expect(await told('register.signoff-due')).toEqual([]);
      await day(earlier(14));
      await day(earlier(13));
      expect(await told('register.signoff-due')).toEqual([['b.secretary', undefined]]);
      await day(earlier(6));
      expect((await told('register.signoff-due')).length).toBe(2);
      expect(await told('register.signoff-missing')).toEqual([]);
      await day(earlier(0));
      expect((await told('register.signoff-due')).length).toBe(3);
      const last = await told('register.signoff-missing');
      expect(last).toEqual(expect.arrayContaining([['b.head', 1], ['b.admin', 1]]));
      expect(last.filter(([name]) => name === 'a.secretary' || name === 'b.secretary')).toEqual([]);
      await day(earlier(-1));
      expect((await told('register.signoff-missing')).filter(([name]) => name === 'b.head')).toHaveLength(2);
      const over = await (await house.as('b.head')).get('/api/register-signoffs?period=before');
      expect(over.body).toMatchObject({ until, signed: 0 });
      await day(earlier(-20));
      expect((await told('register.signoff-missing')).filter(([name]) => name === 'b.head')).toHaveLength(2);
    } finally {
      setClock(systemClock);
    }
    // What is signed meanwhile is no news any more.
    const inbox = async (name: string): Promise<string> => JSON.stringify((await (await house.as(name)).get('/api/notifications/inbox')).body);
    expect(await inbox('b.secretary')).toContain('Chưa ký xác nhận danh sách');
    expect(await inbox('a.secretary')).not.toContain('Chưa ký xác nhận danh sách');
  });
});
