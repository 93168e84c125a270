import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { codeOf, eventsOf } from '../../../../tests/power/support';
import { buildCity, type City } from '../../../../tests/support/city';
import { startHouse, type House } from '../../../../tests/support/house';
import { TEST_SEAL_KEYS } from '../../../../tests/support/sealKeys';
import { contributionsOf, resealTable, seals } from '../../../kernel';
import { dossierShares } from '../../dossier';
import type { Timeline } from '../data/timeline';

let house: House;
let city: City;
let id: string;
let secretary: string;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set born_on = '1985-03-04', official_on = '2011-05-19', admitted_on = '2010-05-19'`));
});
afterAll(async () => {
  process.env.SEAL_KEYS = TEST_SEAL_KEYS;
  await house.close();
});
const memberOf = async (user: string): Promise<string> => (await house.ownerSql<{ id: string }>('select id from members where user_id = $1', [user]))[0]?.id ?? '';
beforeEach(async () => {
  id = await memberOf(city.a.member.id);
  secretary = await memberOf(city.a.secretary.id);
});

const post = async (username: string, to: string, body: unknown = {}) => (await house.as(username)).post(`/api/members${to}`, body);
const SECRET = 'Vi phạm quy định về tài chính';
const PRAISE = { kind: 'commendation', form: 'merit-certificate', from: '2019-05-19', title: 'Hoàn thành xuất sắc nhiệm vụ 5 năm', place: 'Thành ủy', decisionNumber: '45-QĐ/TU', decidedOn: '2019-05-10' };
const DISCIPLINE = { kind: 'discipline', form: 'reprimand', from: '2021-03-01', to: '2022-03-01', title: SECRET, decisionNumber: '07-QĐ/ĐU', decidedOn: '2021-03-01', decisionOrgan: 'Đảng ủy phường' };
const post1 = () => ({ kind: 'party-post', form: 'secretary', organization: city.a.cells[0].id, from: '2024-01-01', title: 'Bí thư chi bộ' });
const added = async (values: object, as = 'a.secretary', to = id): Promise<string> => {
  const { status, body } = await post(as, `/${to}/history`, { values });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
};
const read = async (as = 'a.secretary', to = id): Promise<Timeline> => (await post(as, `/${to}/read-history`, { why: 'Đối chiếu hồ sơ' })).body as Timeline;
const readings = (of = id) => house.ownerSql<{ reader: string; why: string }>('select u.username as reader, r.why from handbook.record_readings r join users u on u.id = r.reader_id where member_id = $1 order by r.at, r.why', [of]);

describe('a member’s history', () => {
  it('is written by who keeps the record, sealed in the database, and told in one timeline with where they belonged', async () => {
    await added(PRAISE);
    await added({ kind: 'training', form: 'professional', from: '2003-09-01', to: '2007-06-01', precision: 'month', title: 'Kinh tế', place: 'Trường Đại học Kinh tế', degree: 'Cử nhân' });
    const { entries, cells } = await read();
    expect(entries.map(({ kind, title, from, to }) => [kind, title, from, to])).toEqual([
      ['commendation', PRAISE.title, '2019-05-19', null], ['training', 'Kinh tế', '2003-09-01', '2007-06-01'],
    ]);
    expect(cells).toMatchObject([{ name: city.a.cells[0].name, kind: 'official', to: null }]);
    const rows = await house.ownerSql('select * from handbook.member_history where member_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toMatch(/Hoàn thành|Kinh tế|45-QĐ/);
    expect(JSON.stringify(await eventsOf(house, id))).not.toMatch(/Hoàn thành|Kinh tế|45-QĐ/);
  });

  it('is opened like the record: with a reason, written down, and by nobody else', async () => {
    const before = (await readings()).length;
    for (const as of ['a.secretary', 'a.deputy', 'a.admin', 'a.head', 'city.admin']) expect([as, (await post(as, `/${id}/read-history`, { why: 'Đối chiếu' })).status]).toEqual([as, 200]);
    expect((await readings()).slice(before)).toHaveLength(5);
    for (const [as, wanted] of [['city.summary', 403], ['a.member', 403], ['a.contributor', 404], ['b.admin', 404], ['b.secretary', 404], ['stranger', 404], ['ended', 404]] as const) {
      expect([as, (await post(as, `/${id}/read-history`, { why: 'Đối chiếu' })).status]).toEqual([as, wanted]);
      expect([403, 404]).toContain((await post(as, `/${id}/history`, { values: PRAISE })).status);
    }
    expect((await post('a.secretary', `/${id}/read-history`, {})).status).toBe(400);
    await expect(house.appSql('select said from handbook.member_history')).rejects.toMatchObject({ code: '42501' });
    await expect(house.appSql('select * from handbook.open_history(array[$1]::uuid[], null, null, $2, $2)', [id, 'record'])).rejects.toMatchObject({ code: 'HB002' });
    const me = await house.as('a.member');
    const seen = (await readings()).length;
    expect(((await me.get('/api/members/me/history')).body as Timeline).entries).toHaveLength(2);
    expect(await readings()).toHaveLength(seen);
  });

  it('keeps what was believed: a correction supersedes, a withdrawn entry stays to be seen, nothing is rewritten', async () => {
    const entry = await added({ ...PRAISE, from: '2015-01-01', title: 'Giấy khen năm 2014', form: 'certificate' });
    const corrected = await post('a.secretary', `/history/${entry}/correct`, { values: { ...PRAISE, from: '2015-02-03', title: 'Giấy khen năm 2014', form: 'certificate' }, why: 'Ghi nhầm ngày' });
    expect(corrected.status).toBe(200);
    expect(codeOf(await post('a.secretary', `/history/${entry}/correct`, { values: { ...post1(), organization: null }, why: 'Đổi loại' }))).toBe('history.kind');
    expect((await read()).entries.find((each) => each.entry === entry)).toMatchObject({ from: '2015-02-03' });
    expect((await post('a.secretary', `/history/${entry}/withdraw`, { why: 'Nhầm người' })).status).toBe(200);
    expect(codeOf(await post('a.secretary', `/history/${entry}/withdraw`, { why: 'Nhầm người' }))).toBe('history.withdrawn');
    const { entries, former } = await read();
    expect(entries.some((each) => each.entry === entry)).toBe(false);
    expect(former.filter((each) => each.entry === entry).map(({ from, replaced, why }) => [from, replaced, why])).toEqual([['2015-02-03', false, 'Nhầm người'], ['2015-01-01', true, 'Ghi nhầm ngày']]);
    expect(JSON.stringify(await house.ownerSql('select * from handbook.member_history where entry_id = $1', [entry]))).not.toMatch(/Nhầm|nhầm|Giấy khen/);
    await expect(house.ownerTicket('history.fixture:test', (sql) => sql(`update handbook.member_history set valid_from = '2000-01-01' where entry_id = $1`, [entry]))).rejects.toMatchObject({ code: 'HB003' });
    await expect(house.ownerTicket('history.fixture:test', (sql) => sql('delete from handbook.member_history where entry_id = $1', [entry]))).rejects.toMatchObject({ code: 'HB003' });
    await expect(house.ownerSql(`insert into handbook.member_history (entry_id, member_id, kind, valid_from, said, recorded_by, recorded_at) values ($1, $1, 'training', '2000-01-01', 'v1.x', $1, now())`, [id])).rejects.toMatchObject({ code: 'HB002' });
  });

  it('leaves disciplines and posts at work to the committee, and one’s own to somebody else', async () => {
    expect(codeOf(await post('a.secretary', `/${id}/history`, { values: DISCIPLINE }))).toBe('history.decided-above');
    expect(codeOf(await post('a.deputy', `/${id}/history`, { values: { kind: 'work-post', from: '2020-01-01', title: 'Chuyên viên' } }))).toBe('history.decided-above');
    const entry = await added(DISCIPLINE, 'a.admin');
    expect(codeOf(await post('a.secretary', `/history/${entry}/withdraw`, { why: 'Thôi' }))).toBe('history.decided-above');
    expect(codeOf(await post('a.secretary', `/${secretary}/history`, { values: PRAISE }))).toBe('proposal.own');
    expect(JSON.stringify(await house.ownerSql('select * from handbook.member_history'))).not.toContain(SECRET);
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set official_on = null, status = 'probationary' where id = $1`, [id]));
    expect(codeOf(await post('a.admin', `/${id}/history`, { values: { ...DISCIPLINE, form: 'dismissal' } }))).toBe('history.probationary');
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set official_on = '2011-05-19', status = 'official' where id = $1`, [id]));
  });

  it.each<[string, object, string]>([
    ['a day ahead', { from: '2999-01-01' }, 'history.future'],
    ['a day before birth', { from: '1980-01-01' }, 'history.before-birth'],
    ['an end of what has a day', { to: '2020-01-01' }, 'history.lasts'],
    ['a form of another kind', { form: 'reprimand' }, 'history.form'],
  ])('refuses %s', async (_, change, code) => {
    expect(codeOf(await post('a.secretary', `/${id}/history`, { values: { ...PRAISE, ...change } }))).toBe(code);
  });

  it('raises the handing over when a secretary’s post begins or ends, with the people in charge, once each', async () => {
    const told = () => house.ownerSql<{ username: string; what: string }>(`select u.username, n.params ->> 'what' as what from notifications n join users u on u.id = n.user_id where n.kind = 'history.handover' order by n.created_at, u.username`);
    const made = await post('a.deputy', `/${id}/history`, { values: post1() });
    expect(made.body).toMatchObject({ handover: true });
    expect(await told()).toEqual([{ username: 'a.admin', what: 'began' }, { username: 'a.head', what: 'began' }]);
    const { id: entry } = made.body as { id: string };
    expect((await post('a.deputy', `/history/${entry}/correct`, { values: { ...post1(), note: 'Theo nghị quyết đại hội' }, why: 'Bổ sung' })).body).toMatchObject({ handover: false });
    const ended = await post('a.deputy', `/history/${entry}/end`, { on: '2026-06-01' });
    expect(ended.body).toMatchObject({ handover: true });
    expect((await told()).map(({ what }) => what)).toEqual(['began', 'began', 'ended', 'ended']);
    expect(codeOf(await post('a.deputy', `/history/${entry}/end`, { on: '2026-06-02' }))).toBe('history.ended');
    expect((await read()).entries.find((each) => each.entry === entry)).toMatchObject({ title: 'Bí thư chi bộ', to: '2026-06-01', note: 'Theo nghị quyết đại hội', organizationName: city.a.cells[0].name });
    // One that was over long ago hands nothing over.
    expect((await post('a.deputy', `/${id}/history`, { values: { ...post1(), from: '2012-01-01', to: '2015-01-01' } })).body).toMatchObject({ handover: false });
  });

  it('takes what a member proposes through the desk of proposals', async () => {
    expect(codeOf(await post('a.member', '/me/history-proposals', { values: DISCIPLINE }))).toBe('history.not-proposed');
    const made = await post('a.member', '/me/history-proposals', { values: { ...PRAISE, title: 'Bằng khen năm 2020', from: '2020-12-01' }, note: 'Tôi gửi kèm bản sao' });
    expect(made.body).toMatchObject({ decidedBy: 'cell', fields: ['history.commendation'] });
    const { id: proposal } = made.body as { id: string };
    expect(((await (await house.as('a.secretary')).get('/api/members/proposals')).body as { docs: object[] }).docs).toMatchObject([{ id: proposal, fields: ['history.commendation'], decides: true }]);
    expect((await post('a.secretary', `/proposals/${proposal}/open`)).body).toMatchObject({ fields: [{ name: 'history.commendation', present: null, asked: expect.stringContaining('Bằng khen năm 2020; 1/12/2020; Thành ủy') as unknown }] });
    expect((await post('a.secretary', `/proposals/${proposal}/confirm`)).body).toMatchObject({ state: 'confirmed' });
    expect((await read()).entries.find(({ title }) => title === 'Bằng khen năm 2020')).toMatchObject({ proposed: true });
    const work = await post('a.member', '/me/history-proposals', { values: { kind: 'work-post', from: '2022-01-01', title: 'Trưởng phòng', place: 'Sở Nội vụ' } });
    expect(work.body).toMatchObject({ decidedBy: 'committee' });
    expect((await post('a.secretary', `/proposals/${(work.body as { id: string }).id}/confirm`)).status).toBe(403);
    expect((await post('a.admin', `/proposals/${(work.body as { id: string }).id}/reject`, { reason: 'Chưa có quyết định' })).status).toBe(200);
  });
});

const picture = (): Promise<Buffer> => sharp({ create: { width: 40, height: 30, channels: 3, background: '#ffffff' } }).png().toBuffer();
const sent = (bytes: Buffer, name = 'don.png') => ({ name, data: bytes.toString('base64') });
type Shown = { papers: { code: string; items: { year: number; state: string; place: string; by: string; file: { id: string } | null }[] }[]; share: { value: { needed: number; settled: number }; rules: { key: string; verified: boolean }[] } };
const shown = async (as = 'a.secretary'): Promise<Shown> => (await (await house.as(as)).get(`/api/members/${id}/dossier`)).body as Shown;
const itemOf = (list: Shown, code: string) => list.papers.find((paper) => paper.code === code)?.items[0];

describe('the dossier', () => {
  it('lists the papers of the rule, and counts what is there of what is needed', async () => {
    const empty = await shown();
    expect(empty.share).toMatchObject({ value: { needed: 15, settled: 0 }, rules: [{ key: 'dossier.papers', verified: false }] });
    for (const [paper, more] of [['don-xin-vao-dang', { state: 'present', place: 'Tủ 2, hộp 14', pages: 2 }], ['ly-lich-dang-vien', { state: 'missing' }], ['giay-gioi-thieu', { state: 'not-needed', note: 'Kết nạp trước 1975' }]] as const)
      expect((await post('a.secretary', `/${id}/dossier/check`, { paper, ...more })).status).toBe(200);
    expect((await post('a.secretary', `/${id}/dossier/check`, { paper: 'phieu-bo-sung', year: 2025, state: 'present' })).status).toBe(200);
    const list = await shown();
    expect(list.share.value).toEqual({ needed: 15, settled: 2 });
    expect(itemOf(list, 'don-xin-vao-dang')).toMatchObject({ state: 'present', place: 'Tủ 2, hộp 14', by: expect.anything() as unknown });
    expect((await dossierShares(await house.systemReq(city.a.admin.id), [id])).get(id)).toEqual(list.share.value);
    for (const [body, code] of [[{ paper: 'khong-co', state: 'present' }, 'dossier.paper'], [{ paper: 'phieu-bo-sung', state: 'present' }, 'dossier.year'], [{ paper: 'phieu-dang-vien', state: 'missing', place: 'Tủ 1' }, 'dossier.absent']] as const)
      expect(codeOf(await post('a.secretary', `/${id}/dossier/check`, body))).toBe(code);
    expect(codeOf(await post('a.secretary', `/${secretary}/dossier/check`, { paper: 'phieu-dang-vien', state: 'present' }))).toBe('proposal.own');
    expect((await (await house.as('b.admin')).get(`/api/members/${id}/dossier`)).status).toBe(404);
    expect(((await (await house.as('a.member')).get('/api/members/me/dossier')).body as Shown).share.value.settled).toBe(2);
  });

  it('keeps a scan encrypted, opens it to who may read the record, each time written down', async () => {
    const bytes = await picture();
    const made = await post('a.secretary', `/${id}/dossier/attach`, { paper: 'quyet-dinh-ket-nap', file: sent(bytes) });
    expect(made.status).toBe(200);
    const file = itemOf(await shown(), 'quyet-dinh-ket-nap')?.file?.id ?? '';
    const folder = path.resolve(process.env.DATA_DIR ?? '.data', 'dossier');
    expect(await readdir(folder)).toContain(`${file}.bin`);
    expect((await readFile(path.join(folder, `${file}.bin`))).includes(bytes.subarray(0, 8))).toBe(false);
    const before = (await readings()).length;
    const opened = await post('a.admin', `/dossier/files/${file}/open`, { why: 'Đối chiếu quyết định' });
    expect(opened.body).toMatchObject({ mime: 'image/png', data: bytes.toString('base64') });
    expect((await readings()).slice(before)).toEqual([{ reader: 'a.admin', why: 'Đối chiếu quyết định' }]);
    expect((await post('a.member', `/dossier/files/${file}/open`, { why: 'Xem của tôi' })).status).toBe(200);
    expect(await readings()).toHaveLength(before + 1);
    for (const [as, wanted] of [['b.admin', 404], ['b.secretary', 404], ['stranger', 404], ['city.summary', 403], ['a.contributor', 404]] as const) expect([as, (await post(as, `/dossier/files/${file}/open`, { why: 'Xem thử' })).status]).toEqual([as, wanted]);
    await expect(house.appSql('select sealed_key from handbook.dossier_files')).rejects.toMatchObject({ code: '42501' });
    expect(codeOf(await post('a.secretary', `/${id}/dossier/check`, { paper: 'quyet-dinh-ket-nap', state: 'missing' }))).toBe('dossier.has-file');
    expect((await post('a.secretary', `/dossier/files/${file}/void`, { reason: 'Quét nhầm trang' })).status).toBe(200);
    expect((await post('a.admin', `/dossier/files/${file}/open`, { why: 'Đối chiếu' })).status).toBe(404);
    expect(codeOf(await post('a.secretary', `/dossier/files/${file}/void`, { reason: 'Lần nữa' }))).toBe('dossier.voided');
  });

  it('takes no other kinds, nothing marked secret, and nothing from who keeps it not', async () => {
    expect(codeOf(await post('a.secretary', `/${id}/dossier/attach`, { paper: 'phieu-dang-vien', file: sent(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg') }))).toBe('dossier.kind');
    expect(codeOf(await post('a.secretary', `/${id}/dossier/attach`, { paper: 'phieu-dang-vien' }))).toBe('dossier.no-file');
    expect(codeOf(await post('a.secretary', `/${id}/dossier/attach`, { paper: 'phieu-dang-vien', file: sent(await picture(), 'TUYỆT MẬT.png') }))).toBe('secrecy.refused');
    expect((await post('b.admin', `/${id}/dossier/attach`, { paper: 'phieu-dang-vien', file: sent(await picture()) })).status).toBe(404);
    expect(itemOf(await shown(), 'phieu-dang-vien')).toBeUndefined();
  });
});

describe('the print of a record', () => {
  it('bears whose copy it is and why, holds record and history, and is written down', async () => {
    await post('a.secretary', `/${id}/update-record`, { changes: { homeTown: { country: 'VN', province: '40', commune: 'Xã Kim Liên' }, personalNumber: '001185012345' } });
    const before = (await readings()).length;
    const answer = await (await house.as('a.admin')).fetch(`/api/members/${id}/record-pdf`, { method: 'POST', json: { why: 'Nộp Ban Tổ chức' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), { mergePages: true });
    const plain = text.replace(/\s+/g, ' ');
    for (const part of ['HỒ SƠ ĐẢNG VIÊN', 'Xã Kim Liên, Tỉnh Nghệ An', '001 185 012 345', PRAISE.title, SECRET, 'Lý do: Nộp Ban Tổ chức']) expect(plain).toContain(part);
    expect((await readings()).slice(before)).toEqual([{ reader: 'a.admin', why: 'In hồ sơ (lý lịch): Nộp Ban Tổ chức' }, { reader: 'a.admin', why: 'In hồ sơ (quá trình): Nộp Ban Tổ chức' }]);
    expect((await eventsOf(house, id)).at(-1)).toMatchObject({ action: 'members.print-record', actor_id: city.a.admin.id });
    for (const [as, wanted] of [['b.admin', 404], ['city.summary', 403], ['a.member', 403], ['stranger', 404]] as const) expect([as, (await post(as, `/${id}/record-pdf`, { why: 'In thử' })).status]).toEqual([as, wanted]);
    expect((await post('a.admin', `/${id}/record-pdf`, {})).status).toBe(400);
  });
});

describe('what holds in the whole database', () => {
  it('holds after all of it, and breaks where periods are made wrong by hand', async () => {
    const broken = async (): Promise<string[]> => {
      const found = [];
      for (const { key, statement } of contributionsOf(house.config).invariants) if ((await house.ownerSql(statement)).length > 0) found.push(key);
      return found;
    };
    expect(await broken()).toEqual([]);
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set born_on = '2015-01-01', admitted_on = null, official_on = null where id = $1`, [id]));
    expect(await broken()).toContain('history-before-birth');
    await house.ownerTicket('members.fixture:test', (sql) => sql(`update members set born_on = '1985-03-04', admitted_on = '2010-05-19', official_on = '2011-05-19' where id = $1`, [id]));
  });

  it('opens after the key was changed', async () => {
    await post('a.secretary', `/${id}/dossier/attach`, { paper: 'phieu-dang-vien', file: sent(await picture()) });
    process.env.SEAL_KEYS = `next:${Buffer.alloc(32, 9).toString('base64')},${TEST_SEAL_KEYS}`;
    const client = new pg.Client({ connectionString: house.database.ownerUrl });
    await client.connect();
    for (const table of contributionsOf(house.config).sealed) expect((await resealTable(client, table, seals(), () => undefined)).unreadable).toEqual([]);
    await client.end();
    process.env.SEAL_KEYS = `next:${Buffer.alloc(32, 9).toString('base64')}`;
    expect((await read()).entries.length).toBeGreaterThan(3);
    const file = itemOf(await shown(), 'phieu-dang-vien')?.file?.id ?? '';
    expect((await post('a.admin', `/dossier/files/${file}/open`, { why: 'Sau khi đổi khóa' })).status).toBe(200);
  });
});
