import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { codeOf, eventsOf } from '../power/support';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
let id: string;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const NUMBER = '001185012345';
const FULL = {
  sex: 'female', bornOn: '1985-03-04', ethnicity: 'Kinh', religion: 'Không', personalNumber: '001 185 012 345', cardNumber: '0123.4567.8901', oldCardNumber: '01234567',
  homeTown: { country: 'VN', province: '01', commune: 'Phường Cửa Nam', detail: 'Tổ 3' }, admittedOn: '2010-05-19', officialOn: '2011-05-19', telephone: '+84 912 345 678', email: 'lan@vidu.vn', workplace: 'Trường tiểu học',
};
const post = async (username: string, path: string, body: unknown = {}) => (await house.as(username)).post(`/api/members${path}`, body);
const open = async (username: string) => post(username, `/${id}/read-record`, { why: 'Đối chiếu hồ sơ' });
const readings = () => house.ownerSql<{ reader: string; way: string; why: string; organization: string | null }>(
  `select u.username as reader, r.way, r.why, r.organization_id as organization from handbook.record_readings r join users u on u.id = r.reader_id where member_id = $1 order by r.at`, [id]);

beforeEach(async () => {
  [{ id } = { id: '' }] = await house.ownerSql<{ id: string }>(`select id from members where user_id = $1`, [city.a.member.id]);
});

describe('the sealed record', () => {
  it('takes what people type, keeps zeros in front, and stands sealed in the database', async () => {
    const { workplace, ...ofTheCell } = FULL;
    const { status, body } = await post('a.secretary', `/${id}/update-record`, { changes: ofTheCell });
    expect([status, body]).toMatchObject([200, { warnings: [] }]);
    expect((await post('a.admin', `/${id}/update-record`, { changes: { workplace } })).status).toBe(200);
    const [row] = await house.ownerSql<Record<string, string>>('select * from handbook.member_secrets where member_id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(/Kinh|0011850|01234567|0912345|vidu|Tổ 3/);
    expect(row?.personal_number).toMatch(/^v1\.test\./);
    const { body: read } = await open('a.secretary');
    expect((read as { fields: object }).fields).toMatchObject({
      ...FULL, personalNumber: NUMBER, cardNumber: '012345678901', telephone: '0912345678', homeTown: FULL.homeTown,
    });
    expect(JSON.stringify(await eventsOf(house, id))).not.toMatch(/Kinh|0011850|01234567|0912345|vidu|tiểu học/);
  });

  it('gives the product itself nothing of it but by the door that writes down who asked', async () => {
    await expect(house.appSql('select personal_number from handbook.member_secrets')).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql('select * from handbook.member_secrets')).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql('delete from handbook.member_secrets')).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql(`select sealed from handbook.member_former_values`)).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql(`update handbook.member_secrets set ethnicity = 'v1.x' where member_id = $1`, [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`select handbook.open_records(array[$1]::uuid[], null, null, 'record', 'x', null)`, [id])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql('delete from handbook.record_readings')).rejects.toMatchObject({ code: '42501' });
    await expect(house.ownerSql('update handbook.record_readings set why = $1', ['nothing'])).rejects.toMatchObject({ code: 'HB003' });
    await expect(house.ownerSql(`insert into handbook.member_secrets (member_id, religion) select id, 'Không' from members where user_id = $1`, [city.a.deputy.id])).rejects.toMatchObject({ code: 'HB002' });
  });

  it('is opened by its cell and the committees above, each time written down; by nobody else', async () => {
    const before = (await readings()).length;
    for (const username of ['a.secretary', 'a.deputy', 'a.admin', 'a.head', 'city.admin', 'system']) expect([username, (await open(username)).status]).toEqual([username, 200]);
    const seen = (await readings()).slice(before);
    expect(seen.map(({ reader }) => reader)).toEqual(['a.secretary', 'a.deputy', 'a.admin', 'a.head', 'city.admin', 'system']);
    expect(seen[0]).toEqual({ reader: 'a.secretary', way: 'record', why: 'Đối chiếu hồ sơ', organization: city.a.cells[0].id });
    for (const [username, wanted] of [['city.summary', 403], ['a.member', 403], ['a.contributor', 404], ['b.admin', 404], ['b.secretary', 404], ['a.stranger', 404], ['stranger', 404], ['ended', 404]] as const) {
      if (username === 'a.stranger') continue;
      expect([username, (await open(username)).status]).toEqual([username, wanted]);
    }
    expect(await readings()).toHaveLength(before + 6);
    expect((await post('a.secretary', `/${id}/read-record`, {})).status).toBe(400);
  });

  it('is one’s own without a trace, and tells who else looked', async () => {
    const before = (await readings()).length;
    const me = await house.as('a.member');
    const { body } = await me.get('/api/members/me/record');
    expect((body as { fields: object }).fields).toMatchObject({ personalNumber: NUMBER, homeTown: FULL.homeTown });
    expect(await readings()).toHaveLength(before);
    const { body: readers } = await me.get('/api/members/me/record-readers?limit=1');
    expect(readers).toMatchObject({ docs: [{ way: 'record', why: 'Đối chiếu hồ sơ', organization: expect.anything() }], next: expect.anything() });
    expect(codeOf(await (await house.as('stranger')).get('/api/members/me/record'))).toBe('proposal.not-mine');
  });

  it('is not given by lists, GraphQL or search', async () => {
    const answers = [
      await (await house.as('a.secretary')).get(`/api/members/${id}?depth=0`),
      await (await house.as('a.secretary')).graphql(`{ Members(limit: 100) { docs { id fullName bornOn } } }`),
      await (await house.as('a.admin')).get('/api/search?q=0011850'),
    ];
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/v1\.test|0011850|Kinh/);
  });

  it('is found by an exact number, in any spelling, only by who keeps it', async () => {
    const found = async (username: string, number: string) => ((await post(username, '/find-by-number', { number })).body as { docs?: { id: string }[] }).docs?.map((each) => each.id);
    for (const number of [NUMBER, '001-185-012-345', '012345678901', '01234567', '0912 345 678', '+84912345678']) expect([number, await found('a.secretary', number)]).toEqual([number, [id]]);
    for (const [username, number] of [['a.secretary', '001185012346'], ['a.secretary', '00118501'], ['b.admin', NUMBER], ['b.secretary', NUMBER]] as const) expect([username, number, await found(username, number)]).toEqual([username, number, []]);
    for (const username of ['city.summary', 'a.member', 'stranger', 'a.contributor']) expect((await post(username, '/find-by-number', { number: NUMBER })).status).toBe(403);
  });

  it.each<[string, object, string]>([
    ['eleven digits', { personalNumber: '00118501234' }, 'Số định danh cá nhân gồm đúng 12 chữ số'],
    ['a card of nine', { cardNumber: '123456789' }, 'Số thẻ đảng viên gồm đúng 12 chữ số'],
    ['an old card of twelve', { oldCardNumber: '012345678901' }, 'gồm đúng 8 chữ số'],
    ['a telephone without its zero', { telephone: '912345678' }, 'bắt đầu bằng 0'],
    ['a province abroad', { residence: { country: 'LA', province: '01' } }, 'Tỉnh, thành phố chỉ chọn khi ở Việt Nam'],
    ['a place at home without one', { residence: { country: 'VN', commune: 'Xã A' } }, 'cần có tỉnh, thành phố'],
    ['an unknown field', { salary: '1' }, 'salary'],
    ['a day that is none', { bornOn: '1985-02-30' }, 'bornOn'],
    ['an address that is none', { email: 'lan' }, 'ten@noi.vn'],
  ])('refuses %s, in words that help, and keeps nothing', async (_, changes, said) => {
    const { status, body } = await post('a.secretary', `/${id}/update-record`, { changes });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(said);
  });

  it.each<[string, object, string]>([
    ['birth after admission', { bornOn: '2012-01-01' }, 'record.order'],
    ['a day ahead', { ceremonyOn: '2999-01-01' }, 'record.future'],
    ['no name', { fullName: '  ' }, 'record.required'],
    ['what stands there already', { ethnicity: 'Kinh' }, 'record.nothing'],
    ['the workplace, by the cell', { workplace: 'Nơi khác' }, 'record.decided-above'],
  ])('refuses %s', async (_, changes, code) => {
    expect(codeOf(await post('a.secretary', `/${id}/update-record`, { changes }))).toBe(code);
  });

  it('tells what the personal number gainsays, and a number that another member in care has; writes it all the same', async () => {
    const { body } = await post('a.secretary', `/${id}/update-record`, { changes: { sex: 'male' } });
    expect((body as { warnings: { field: string }[] }).warnings.map(({ field }) => field)).toEqual(['sex']);
    const [other] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.a.deputy.id]);
    const twice = await post('a.admin', `/${other?.id}/update-record`, { changes: { personalNumber: NUMBER } });
    expect(twice.body).toMatchObject({ warnings: [{ field: 'personalNumber', message: expect.stringContaining('Một đảng viên khác') }] });
    const [foreign] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.b.member.id]);
    expect((await post('b.admin', `/${foreign?.id}/update-record`, { changes: { personalNumber: NUMBER } })).body).toMatchObject({ warnings: [] });
    await post('a.secretary', `/${id}/update-record`, { changes: { sex: 'female' } });
  });

  it('says of each field who changed it when, without what stood there', async () => {
    const { body } = await (await house.as('a.member')).get(`/api/members/${id}/record-changes?limit=200`);
    const { docs } = body as { docs: { field: string; name: string; command: string; by: string }[] };
    expect(docs.filter(({ field }) => field === 'sex')).toHaveLength(3);
    expect(docs.find(({ field }) => field === 'personalNumber')).toMatchObject({ name: 'Số định danh cá nhân', command: 'members.update-record', proposed: false });
    expect(JSON.stringify(body)).not.toContain('0011850');
    expect((await (await house.as('city.summary')).get(`/api/members/${id}/record-changes`)).status).toBe(403);
  });

  it('keeps no answer that held it, whatever key it was asked under', async () => {
    const client = await house.as('a.secretary');
    await client.post(`/api/members/${id}/read-record`, { why: 'Kiểm tra' }, { 'idempotency-key': 'one-key-for-a-reading' });
    const tables = await house.ownerSql<{ found: string }>(`select table_name as found from information_schema.columns where column_name = 'response'`);
    for (const { found } of tables) {
      const rows = await house.ownerSql(`select 1 from (select to_jsonb(t)::text as t from ${found.includes('.') ? found : `handbook.${found}`} t) x where t like '%0011850%'`).catch(() => []);
      expect(rows).toEqual([]);
    }
    expect(tables.length).toBeGreaterThan(0);
  });
});

describe('a member’s own proposal', () => {
  const propose = (changes: object, username = 'a.member') => post(username, '/me/proposals', { changes, note: 'Đã đổi số' });
  const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;

  it('is confirmed by the cell, and stands in the record with whose it was', async () => {
    const made = await propose({ telephone: '0987654321', presentAddress: { country: 'VN', province: '79', commune: 'Phường Bến Thành' } });
    expect(made.body).toMatchObject({ decidedBy: 'cell', fields: ['presentAddress', 'telephone'] });
    const heard = await house.ownerSql<{ username: string }>(`select u.username from notifications n join users u on u.id = n.user_id where n.kind = 'record.to-decide' order by 1`);
    expect(heard.map(({ username }) => username)).toEqual(['a.deputy', 'a.secretary']);
    const waiting = (await (await house.as('a.secretary')).get('/api/members/proposals')).body as { docs: { id: string; decides: boolean }[] };
    expect(waiting.docs).toEqual([expect.objectContaining({ id: idOf(made), decides: true })]);
    expect(JSON.stringify(waiting)).not.toMatch(/0987654321|v1\./);
    const opened = await post('a.secretary', `/proposals/${idOf(made)}/open`);
    expect(opened.body).toMatchObject({ fields: expect.arrayContaining([
      { name: 'telephone', present: '0912345678', asked: '0987654321' },
      { name: 'presentAddress', present: null, asked: { country: 'VN', province: '79', commune: 'Phường Bến Thành' } },
    ]) });
    expect((await readings()).at(-1)).toMatchObject({ reader: 'a.secretary', way: 'proposal' });
    expect((await post('a.secretary', `/proposals/${idOf(made)}/confirm`)).body).toMatchObject({ state: 'confirmed' });
    const { body } = await (await house.as('a.member')).get('/api/members/me/record');
    expect((body as { fields: object }).fields).toMatchObject({ telephone: '0987654321' });
    expect(codeOf(await post('a.deputy', `/proposals/${idOf(made)}/reject`, { reason: 'Muộn' }))).toBe('proposal.decided');
    const [row] = await house.ownerSql<{ asked: string }>('select asked from handbook.member_proposals where id = $1', [idOf(made)]);
    expect(row?.asked).toMatch(/^v1\.test\./);
  });

  it('about the workplace goes to the committee, and not with what the cell confirms', async () => {
    expect(codeOf(await propose({ workplace: 'Bệnh viện', religion: 'Phật giáo' }))).toBe('proposal.together');
    const made = await propose({ workplace: 'Bệnh viện' });
    expect(made.body).toMatchObject({ decidedBy: 'committee' });
    expect((await post('a.secretary', `/proposals/${idOf(made)}/confirm`)).status).toBe(403);
    expect(codeOf(await propose({ workplace: 'Nơi khác' }))).toBe('proposal.open');
    expect((await post('a.admin', `/proposals/${idOf(made)}/reject`, {})).status).toBe(400);
    expect((await post('a.admin', `/proposals/${idOf(made)}/reject`, { reason: 'Chưa có quyết định' })).status).toBe(200);
    const { body } = await (await house.as('a.member')).get('/api/members/proposals?which=mine');
    expect((body as { docs: object[] }).docs.at(-1)).toMatchObject({ state: 'rejected', reason: 'Chưa có quyết định', decides: false });
  });

  it('is never decided by who made it, and is not there for others', async () => {
    const made = await propose({ religion: 'Phật giáo' }, 'a.secretary');
    expect(codeOf(await post('a.secretary', `/proposals/${idOf(made)}/confirm`))).toBe('proposal.own');
    for (const username of ['b.admin', 'b.secretary', 'stranger']) {
      for (const verb of ['open', 'confirm', 'withdraw']) expect([403, 404]).toContain((await post(username, `/proposals/${idOf(made)}/${verb}`)).status);
    }
    const [secretary] = await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [city.a.secretary.id]);
    expect(codeOf(await post('a.secretary', `/${secretary?.id}/update-record`, { changes: { religion: 'Không' } }))).toBe('proposal.own');
    expect((await post('a.secretary', `/proposals/${idOf(made)}/withdraw`)).body).toMatchObject({ state: 'withdrawn' });
    expect(codeOf(await post('a.deputy', `/proposals/${idOf(made)}/confirm`))).toBe('proposal.decided');
    await expect(house.ownerSql(`update handbook.member_proposals set state = 'confirmed' where id = $1`, [idOf(made)])).rejects.toMatchObject({ code: 'HB002' });
  });
});
