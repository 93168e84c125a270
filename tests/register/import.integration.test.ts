import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

import { encodeTcvn3 } from '../../plugins/kernel/text/tcvn3';
import { importMembersByCommandLine, type ImportMembersOptions } from '../../src/cli/import/members';
import { codeOf } from '../power/support';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
let folder: string;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
  folder = await mkdtemp(path.join(tmpdir(), 'nhap-'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const run = async (file: string | undefined, options: Partial<ImportMembersOptions> = {}): Promise<{ code: number; said: string; told: string }> => {
  let said = '';
  let told = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
  try {
    return { code: await importMembersByCommandLine(house.payload, file, { as: 'a.admin', ...options }), said, told };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
};
/** The same, telling what it told until it failed. */
const ran = async (...args: Parameters<typeof run>): Promise<{ code: number; said: string; told: string; batch: string }> => {
  const answer = await run(...args);
  return { ...answer, batch: /Lần nhập: (\S+)/.exec(answer.told)?.[1] ?? '' };
};
const report = ({ said }: { said: string }): Record<string, unknown> => JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
const csv = async (name: string, lines: readonly string[], encoding: BufferEncoding = 'utf8'): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\n'), encoding);
  return file;
};
const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số thẻ đảng,Ngày vào Đảng,Ngày chính thức,Chi bộ,Dân tộc,Số ĐT';
const members = () => house.ownerSql<{ id: string; full_name: string; status: string; cell_id: string; born: string; born_precision: string; admitted: string }>(
  `select m.id, full_name, status, cell_id, to_char(born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as born, born_precision, to_char(admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as admitted
   from members m join handbook.imported_members i on i.member_id = m.id order by i.line`);
const count = async (): Promise<number> => Number((await house.ownerSql<{ n: string }>('select count(*) as n from members'))[0]?.n);
const codes = async (batch: string) => (await house.ownerSql<{ line: number; code: string; grave: boolean }>('select line, code, grave from handbook.member_import_findings where batch_id = $1 order by line, code', [batch])).map(({ line, code, grave }) => `${line} ${code}${grave ? '!' : ''}`);

describe('handbook import members', () => {
  it('enters a sheet as one batch, sealed, with memberships, counted, told; and takes it back whole', async () => {
    const before = await count();
    const file = await csv('tot.csv', [
      HEAD,
      '1,Nguyễn Thị Lan,04/03/1985,Nữ,001185012345,012345678901,19/5/2010,19-5-2011,Chi bộ 1 phường A,Kinh,0912345678',
      '2,Trần Văn Bình,1950,Nam,001050012345,01234567,3.2.1975,3/2/1976,chi bo 2 phuong a,tày,',
      '3,Lê Thị Mai,tháng 5/2001,Nữ,001301012345,,19/5/2025,,Chi bộ 1 phường A,Kinh,',
    ]);
    const dry = await ran(file, { dryRun: true, json: true });
    expect([dry.code, report(dry)]).toMatchObject([0, { staged: 3, good: 3, faulty: 0, applied: 0, done: false }]);
    expect(await count()).toBe(before);
    const staged = await house.ownerSql('select * from handbook.member_import_rows');
    expect(JSON.stringify(staged)).not.toMatch(/001185012345|012345678901|01234567"|0912345678|Kinh|Tày/);
    await expect(house.appSql('select personal_number from handbook.member_import_rows')).rejects.toMatchObject({ code: '42501' });

    const done = await ran(undefined, { resume: dry.batch, json: true });
    expect([done.code, report(done)]).toMatchObject([0, { applied: 3, done: true, peakMemoryMb: expect.any(Number), seconds: expect.any(Number) }]);
    const made = await members();
    expect(made).toMatchObject([
      { full_name: 'Nguyễn Thị Lan', status: 'official', cell_id: city.a.cells[0].id, born: '1985-03-04', born_precision: 'day', admitted: '2010-05-19' },
      { full_name: 'Trần Văn Bình', status: 'official', cell_id: city.a.cells[1].id, born: '1950-01-01', born_precision: 'year' },
      { full_name: 'Lê Thị Mai', status: 'probationary', born: '2001-05-01', born_precision: 'month' },
    ]);
    const first = made[0]?.id ?? '';
    expect(await house.ownerSql('select cell_id, valid_to, superseded_at, kind from memberships where member_id = $1', [first])).toEqual([{ cell_id: city.a.cells[0].id, valid_to: null, superseded_at: null, kind: 'official' }]);
    const found = await (await house.as('a.secretary')).post('/api/members/find-by-number', { number: '001185012345' });
    expect(found.body).toMatchObject({ docs: [{ id: first }] });
    const events = await house.ownerSql<{ organization_id: string; action: string; detail: object }>(`select organization_id, action, detail from audit_events where detail->>'batch' = $1 order by id`, [dry.batch]);
    expect(events.map(({ action }) => action)).toEqual(['members.import', 'members.import', 'members.import']);
    expect(events.map(({ organization_id: at }) => at).sort()).toEqual([city.a.committee.id, city.a.cells[0].id, city.a.cells[1].id].sort());
    expect(JSON.stringify(events)).not.toMatch(/Lan|0011/);
    expect(await house.ownerSql('select count(*)::int as n from handbook.member_import_rows where batch_id = $1', [dry.batch])).toEqual([{ n: 0 }]);

    const undone = await run(undefined, { undo: dry.batch, json: true });
    expect([undone.code, report(undone)]).toMatchObject([0, { removed: 3, stay: 0 }]);
    expect(await count()).toBe(before);
    expect(await house.ownerSql('select count(*)::int as n from handbook.kept_counts k join (select cell_id, count(*) as n from members group by 1) c on c.cell_id = k.organization_id where k.table_name = $1 and k.counted <> c.n', ['members'])).toEqual([{ n: 0 }]);
    await expect(run(undefined, { resume: dry.batch })).rejects.toThrow('đã rút lại');
  });

  it('says of each bad row what is wrong and what to do, takes the rest in, and writes it as a workbook', async () => {
    const file = await csv('xau.csv', [
      HEAD,
      ',,1/1/1980,Nam,,,,,Chi bộ 1 phường A,,', // 2 no name
      '2,Phạm Văn Một,31/2/1980,Nam,,,,,Chi bộ 1 phường A,,', // 3 no such day
      '3,Phạm Văn Hai,1/1/1980,Nam,1080012345,,,,Chi bộ 1 phường A,,', // 4 two zeros, certain
      '4,Phạm Văn Ba,1/1/1980,Nữ,1080012346,,,,Chi bộ 1 phường A,,', // 5 two zeros, asked
      '5,Phạm Văn Bốn,1/1/1980,Nam,,12345678901,,,Chi bộ 1 phường A,,', // 6 card, asked
      '6,Phạm Văn Năm,1/1/1980,Nam,,,,,Chi bộ 1 phường B,,', // 7 a foreign cell
      '7,Phạm Văn Sáu,1/1/1980,Nam,001080012347,,,,Chi bộ 1 phường Á,,', // 8 nearly a cell
      '8,Phạm Văn Bảy,1/1/1980,Nam,001080012345,,,,Chi bộ 1 phường A,,', // 9 the number of line 4
      '9,Phạm Văn Tám,12/31/1980,Nam,,,,,Chi bộ 1 phường A,,', // 10 swapped
      '10,Phạm Văn Chín,1/1/80,Nam,,,,,Chi bộ 1 phường A,,', // 11 two digits
      '11,Phạm Văn Mười,1/1/1980,Nam,,,1/5/1979,,Chi bộ 1 phường A,,', // 12 order
      '"=cmd|A",=HYPERLINK(1),1/1/1980,x,,,,,=1+1,,', // 13 formulas
      `12,${encodeTcvn3('Nguyễn Đình Đường')},2/3/1981,Nam,,,5/1999,,Chi bộ 1 phường A,,`, // 14 TCVN3, month only
      '13,Phạm Văn Cuối,1/1/1981,Nam,,,,,Chi bộ 1 phường A,Kinhh,912345678', // 15
    ]);
    const errors = path.join(folder, 'loi.xlsx');
    const before = await count();
    const { code, batch, ...answer } = await ran(file, { errors, json: true });
    expect([code, report(answer)]).toMatchObject([3, { staged: 14, applied: 3, done: true }]);
    expect(await count()).toBe(before + 3);
    const book = await readXlsx(await readFile(errors));
    const rows = (book.sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
    expect(rows[0]).toEqual(['Dòng', 'Cột', 'Giá trị trong tệp', 'Loại', 'Lý do', 'Gợi ý']);
    const line = (n: number) => rows.filter(([at]) => at === String(n)).map((row) => row.join(' | '));
    expect(line(2)[0]).toContain('Thiếu họ và tên');
    expect(line(3)[0]).toContain('Không đọc được ngày');
    expect(line(4).join()).toMatch(/•+345 \| Lưu ý \| Số định danh cá nhân thiếu 00 ở đầu, đã thêm lại/);
    expect(line(5).join()).toMatch(/•+346 \| Không nhập \| .*không tự thêm/);
    expect(line(6).join()).toMatch(/mất số 0 ở đầu/);
    expect(line(7).join()).toMatch(/Không có chi bộ này trong phạm vi/);
    expect(line(9).join()).toMatch(/đã có ở dòng 4/);
    expect(line(10).join()).toMatch(/Có phải là 31\/12\/1980\?/);
    expect(line(11).join()).toMatch(/không rõ thế kỷ/);
    expect(line(12).join()).toMatch(/phải sau “Ngày sinh”/);
    expect(line(13).join()).toContain("'=1+1");
    expect(line(14).join()).toMatch(/cần đủ ngày, tháng, năm[\s\S]*đã được chuyển sang Unicode/);
    expect(line(15).join()).toMatch(/54 dân tộc[\s\S]*thiếu số 0/);
    expect(JSON.stringify(rows)).not.toMatch(/1080012345|12345678901|912345678/);
    expect((await run(undefined, { undo: batch })).code).toBe(0);
    expect(await count()).toBe(before);
  });

  it('reads a workbook with a title, two rows of names, a date in the column of its sex and numbers that lost their zeros', async () => {
    const bytes = await writeXlsx({
      sheets: [{
        name: 'DS',
        rows: [
          ['DANH SÁCH ĐẢNG VIÊN'],
          [null],
          ['TT', 'Họ tên', 'Ngày tháng năm sinh', null, 'Thẻ đảng viên', null, 'Mã chi bộ'],
          [null, null, 'Nam', 'Nữ', 'Số', 'Ngày cấp', null],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          [1, 'Đỗ Văn Tư', 31111, null, 12345678902, new Date(Date.UTC(2020, 4, 19)), 'KT.003'],
          [2, 'Đỗ Thị Năm', null, '19/5/1985', '123456789033', null, 'kt.003'],
        ],
      }],
    });
    const file = path.join(folder, 'so.xlsx');
    await writeFile(file, bytes);
    const { code, batch, ...answer } = await ran(file, { json: true });
    expect([code, report(answer)]).toMatchObject([0, { staged: 2, applied: 2, warned: 1 }]);
    expect(await members()).toMatchObject([{ full_name: 'Đỗ Văn Tư', born: '1985-03-05' }, { full_name: 'Đỗ Thị Năm', born: '1985-05-19' }]);
    expect(await house.ownerSql(`select sex from members where full_name like 'Đỗ %' order by full_name`)).toEqual([{ sex: 'female' }, { sex: 'male' }]);
    await run(undefined, { undo: batch });
  });

  it.each<[string, string[] | Buffer, string]>([
    ['a file without the columns needed', ['Tên,Tuổi', 'A,1'], 'Tệp thiếu cột bắt buộc: Họ và tên, Ngày sinh, Chi bộ'],
    ['an old binary workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Chỉ nhận tệp XLSX hoặc CSV'],
    ['a zip that is no workbook', Buffer.from('504b0304aaaaaaaaaaaa', 'hex'), 'Không đọc được tệp'],
    ['an empty file', Buffer.alloc(0), 'Chỉ nhận tệp XLSX hoặc CSV'],
  ])('refuses %s', async (_, content, said) => {
    const file = path.join(folder, 'hong.csv');
    await writeFile(file, Array.isArray(content) ? content.join('\n') : content);
    const before = await count();
    await expect(run(file)).rejects.toThrow(said);
    expect(await count()).toBe(before);
  });

  it('is done by administrators over their own cells alone, also where the register is written', async () => {
    const file = await csv('quyen.csv', ['Họ và tên,Ngày sinh,Chi bộ', 'Vũ Văn Quyền,1/1/1970,Chi bộ 1 phường A']);
    for (const as of ['a.secretary', 'city.summary', 'a.head', 'a.contributor', 'stranger', 'ended']) await expect(run(file, { as })).rejects.toThrow('không có quyền');
    await expect(run(file, { as: 'disabled' })).rejects.toThrow('Không có tài khoản');
    expect((await run(file, { as: 'b.admin' })).code).toBe(1);
    const { batch } = await ran(file, { dryRun: true });
    await expect(run(undefined, { resume: batch, as: 'b.admin' })).rejects.toThrow('Không có lần nhập');
    await expect(run(undefined, { undo: batch, as: 'b.admin' })).rejects.toThrow('Không có lần nhập');
    // Between the check and the register the cell comes into other hands.
    await house.ownerTicket('members.import:test', (sql) => sql(`update handbook.member_imports set by_user = $2 where id = $1`, [batch, city.b.admin.id]));
    await expect(run(undefined, { resume: batch })).rejects.toThrow('không còn thuộc phạm vi');
    expect(await house.ownerSql('select state, applied from handbook.member_imports where id = $1', [batch])).toEqual([{ state: 'accepted', applied: 0 }]);
    // One is applied at a time.
    await expect(run(file)).rejects.toThrow('Một lần nhập khác');
    expect((await run(undefined, { undo: batch })).code).toBe(0);
    await expect(house.appSql(`select handbook.import_apply($1, 0, 10)`, [batch])).rejects.toMatchObject({ code: 'HB002' });
    await expect(house.appSql(`update handbook.member_imports set state = 'accepted'`)).rejects.toMatchObject({ code: 'HB002' });
  });

  it('knows who is a member already, within its importer’s care', async () => {
    const lines = ['Họ và tên,Ngày sinh,Số CCCD,Mã chi bộ', 'Bùi Văn Biết,2/2/1962,001062000001,KT.003', 'Bùi Văn Lạ,3/3/1963,,KT.003'];
    const { batch } = await ran(await csv('mot.csv', lines));
    const again = await ran(await csv('hai.csv', [...lines, 'Bùi Văn Khác,4/4/1964,001062000001,KT.004']), { dryRun: true });
    expect(again.code).toBe(1);
    expect(await codes(again.batch)).toEqual(['2 number-known!', '3 person-known!', '4 number-known!', '4 number-twice!', '4 personal-born']);
    const foreign = await ran(await csv('ba.csv', ['Họ và tên,Ngày sinh,Số CCCD,Chi bộ', 'Bùi Văn Biết,2/2/1962,001062000001,Chi bộ 1 phường B']), { as: 'b.admin', dryRun: true });
    expect([foreign.code, await codes(foreign.batch)]).toEqual([0, []]);
    await run(undefined, { undo: batch });
  });

  it('leaves standing, when taken back, what has lived since; and says why', async () => {
    const { batch } = await ran(await csv('song.csv', ['Họ và tên,Ngày sinh,Chi bộ', 'Hồ Thị Sửa,1/1/1971,Chi bộ 1 phường A', 'Hồ Thị Xem,1/1/1972,Chi bộ 1 phường A', 'Hồ Thị Yên,1/1/1973,Chi bộ 1 phường A']));
    const [changed, seen] = await members();
    const secretary = await house.as('a.secretary');
    expect((await secretary.post(`/api/members/${changed?.id}/update-record`, { changes: { ethnicity: 'Tày' } })).status).toBe(200);
    expect((await secretary.post(`/api/members/${seen?.id}/read-record`, { why: 'Đối chiếu' })).status).toBe(200);
    const { code, said } = await run(undefined, { undo: batch });
    expect(code).toBe(3);
    expect(said).toContain('Dòng 2: giữ lại, hồ sơ đã được sửa.');
    expect(said).toContain('Dòng 3: giữ lại, hồ sơ đã được mở xem.');
    expect(said).toContain('Đã rút lại 1 đảng viên; còn 2.');
    expect((await members()).map(({ full_name: name }) => name)).toEqual(['Hồ Thị Sửa', 'Hồ Thị Xem']);
    const { body } = await secretary.get(`/api/members/${changed?.id}/record-changes`);
    expect(body).toMatchObject({ docs: expect.arrayContaining([expect.objectContaining({ command: 'members.import' })]) });
    expect(codeOf(await (await house.as('b.secretary')).get(`/api/members/${changed?.id}/record-changes`))).toBe('not-found');
  });

  it('reads its file anew when the database has lost what was staged', async () => {
    const file = await csv('mat.csv', ['Họ và tên,Ngày sinh,Chi bộ', 'Lý Văn Mất,1/1/1974,Chi bộ 1 phường A']);
    const { batch } = await ran(file, { dryRun: true });
    await house.ownerSql('truncate handbook.member_import_rows, handbook.member_import_findings, handbook.member_import_cells');
    await expect(run(undefined, { resume: batch })).rejects.toThrow('ghi cả tên tệp');
    await expect(run(await csv('khac.csv', ['Họ và tên,Ngày sinh,Chi bộ', 'A,1/1/1974,Chi bộ 1 phường A']), { resume: batch })).rejects.toThrow('không phải tệp của lần nhập');
    expect((await run(file, { resume: batch })).code).toBe(0);
    expect((await run(undefined, { undo: batch })).code).toBe(0);
  });

  it('comes to its end when the database is lost after the last row, and enters nobody twice under a new name of the cell', async () => {
    const file = await csv('cuoi.csv', ['Họ và tên,Ngày sinh,Số CCCD,Chi bộ', 'Lý Văn Cuối,1/1/1974,001074000019,Chi bộ 1 phường A', 'Lý Thị Cuối,2/2/1975,,Chi bộ 2 phường A']);
    const { batch } = await ran(file, { json: true });
    // As it stood between the last chunk and the line that ends the batch; what was staged went with the database.
    await house.ownerTicket('members.import:test', (sql) => sql(`update handbook.member_imports set state = 'accepted', finished_at = null, lane_lines = null where id = $1`, [batch]));
    const again = await run(file, { resume: batch });
    expect([again.code, again.said]).toEqual([0, expect.stringContaining('Đã nhập 2 đảng viên')]);
    expect((await members()).filter(({ full_name: name }) => String(name).endsWith('Cuối'))).toHaveLength(2);
    expect(await house.ownerSql('select state, applied, faulty from handbook.member_imports where id = $1', [batch])).toEqual([{ state: 'applied', applied: 2, faulty: 0 }]);
    expect((await run(undefined, { undo: batch })).code).toBe(0);
  });

  it('checks anew what was read anew and not checked before the next kill: a batch never ends with nobody in', async () => {
    const file = await csv('giua.csv', ['Họ và tên,Ngày sinh,Chi bộ', 'Lý Văn Giữa,1/1/1974,Chi bộ 1 phường A']);
    const { batch } = await ran(file, { dryRun: true });
    // Accepted; the database crashed; the file was read again; killed before the check.
    await house.ownerTicket('members.import:test', (sql) => sql(`update handbook.member_imports set state = 'accepted', accepted_at = date_trunc('milliseconds', now()) where id = $1`, [batch]));
    await house.ownerSql('truncate handbook.member_import_findings, handbook.member_import_cells');
    await expect(house.ownerTicket('members.import:test', (sql) => sql('select handbook.import_finish($1)', [batch]))).rejects.toMatchObject({ code: 'HB012' });
    const { code, said } = await run(file, { resume: batch });
    expect([code, said]).toEqual([0, expect.stringContaining('Đã nhập 1 đảng viên')]);
    expect((await members()).filter(({ full_name: name }) => name === 'Lý Văn Giữa')).toHaveLength(1);
    expect((await run(undefined, { undo: batch })).code).toBe(0);
  });
});
