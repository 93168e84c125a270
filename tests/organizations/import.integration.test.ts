import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { createRootOrganization, importCatalogue } from '../../plugins/party-organizations';
import { importCommunesFile } from '../../src/cli/import/communes';
import { importOrganizations } from '../../src/cli/import/organizations';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const decision = { decisionNumber: '01-QĐ/KT', decisionDate: '2025-07-01', from: '2025-07-01' };
const imported = (text: string, more: object = {}) =>
  importCatalogue(house.payload, new TextEncoder().encode(text), { user: city.system, ...decision, ...more });
const count = async (): Promise<number> => Number((await house.ownerSql<{ n: string }>('select count(*) as n from organizations'))[0]?.n);

const GOOD = '\uFEFFma_don_vi,ten_don_vi,cap\r\n90001,Phường Kiểm Một,phường\r\n90002,Xã Kiểm Hai,xã\r\n90003,Đặc khu Kiểm Ba,đặc khu\r\n';

describe('importing a catalogue of communes and wards', () => {
  it('changes nothing in a dry run', async () => {
    const before = await count();
    expect(await imported(GOOD, { dryRun: true })).toEqual({ created: 3, unchanged: 0, refused: [] });
    expect(await count()).toBe(before);
  });

  it('makes committees under the root, and a second import changes nothing', async () => {
    expect(await imported(GOOD)).toEqual({ created: 3, unchanged: 0, refused: [] });
    const rows = await house.ownerSql(`select code, name, short_name, level, form, kind, parent_id from organizations where code like '9000%' order by code`);
    const shape = { level: 'upper', form: 'committee', kind: 'party', parent_id: city.root.id };
    expect(rows).toEqual([
      { code: '90001', name: 'Đảng ủy phường Kiểm Một', short_name: 'Phường Kiểm Một', ...shape },
      { code: '90002', name: 'Đảng ủy xã Kiểm Hai', short_name: 'Xã Kiểm Hai', ...shape },
      { code: '90003', name: 'Đảng ủy đặc khu Kiểm Ba', short_name: 'Đặc khu Kiểm Ba', ...shape },
    ]);
    const state = () => house.ownerSql('select * from organizations order by id');
    const events = () => house.ownerSql('select count(*) from audit_events');
    const before = [await state(), await events()];
    expect(await imported(GOOD.normalize('NFD'))).toEqual({ created: 0, unchanged: 3, refused: [] });
    expect([await state(), await events()]).toEqual(before);
  });

  it('tells each bad row with its line and reason, and takes the rest', async () => {
    const report = await imported(
      ['ma_don_vi,ten_don_vi,cap', '91001,Phường Tốt,phường', ',Phường Không Mã,phường', '91001,Phường Trùng,phường', '91004,Quận Cũ,quận', '91005,Ph­êng Hoµn KiÕm,phường', '90001,Phường Tên Khác,phường', '91007,Xã Cuối,xã'].join('\n'),
    );
    expect(report.created).toBe(2);
    expect(report.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      'thiếu mã đơn vị',
      'mã 91001 trùng với dòng 2',
      'không rõ cấp “quận” (chỉ nhận: phường, xã, đặc khu)',
      expect.stringContaining('TCVN3'),
      expect.stringContaining('Đảng ủy phường Kiểm Một'),
    ]);
  });

  it('goes through the command: who may not found organisations imports nothing', async () => {
    const before = await count();
    const report = await imported('ma_don_vi,ten_don_vi,cap\n92001,Phường Lạ,phường', { user: city.a.admin });
    expect(report).toMatchObject({ created: 0, refused: [{ line: 2, reason: 'Đồng chí không có quyền thực hiện việc này.' }] });
    expect(await count()).toBe(before);
  });

  it('founds the root once only', async () => {
    const req = await house.systemReq();
    await expect(createRootOrganization(req, { name: 'Thành ủy thứ hai', decisionNumber: '1' })).rejects.toMatchObject({ code: 'organization.root-exists' });
  });
});

describe('handbook import organizations', () => {
  const run = async (text: string, options: object = {}): Promise<{ code: number; said: string }> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'to-chuc-'));
    const said: string[] = [];
    const listen = (chunk: string | Uint8Array): boolean => said.push(String(chunk)) > 0;
    jest.spyOn(process.stdout, 'write').mockImplementation(listen);
    jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    try {
      const file = path.join(folder, 'don-vi.csv');
      await writeFile(file, text);
      return { code: await importOrganizations(house.payload, file, { from: '2025-07-01', ...options }), said: said.join('') };
    } finally {
      jest.restoreAllMocks();
      await rm(folder, { recursive: true });
    }
  };

  it('ends with 0 when all went in, in the name of the first system administrator', async () => {
    const { code, said } = await run('ma_don_vi,ten_don_vi,cap\n93001,Phường Dòng Lệnh,phường\n');
    expect([code, said]).toEqual([0, 'Đã lập 1 tổ chức, giữ nguyên 0, không nhận 0 dòng (người thực hiện: system).\n']);
    const [event] = await house.ownerSql(`select e.actor_id from audit_events e join organizations o on o.id = e.organization_id where o.code = '93001'`);
    expect(event).toEqual({ actor_id: city.system.id });
  });

  it('ends with 3 when some rows were refused, and names them', async () => {
    const { code, said } = await run('ma_don_vi,ten_don_vi,cap\n93002,Phường Được,phường\n93003,Quận Không,quận\n');
    expect(code).toBe(3);
    expect(said).toContain('Dòng 3: không rõ cấp “quận”');
  });

  it('ends with 1 when nothing could be done', async () => {
    expect((await run('ma,ten\n1,2\n')).code).toBe(1);
    expect((await run('ma_don_vi,ten_don_vi,cap\n93004,Phường Ai,phường\n', { as: 'khong-co' })).code).toBe(1);
    expect((await run('ma_don_vi,ten_don_vi,cap\n93004,Phường Ai,phường\n', { as: 'disabled' })).code).toBe(1);
    expect(await importOrganizations(house.payload, '/khong/co/tep.csv', {})).toBe(1);
  });
});

describe('handbook import communes', () => {
  const run = async (text: string, options: object = {}): Promise<{ code: number; said: string }> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'xa-phuong-'));
    const said: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
    try {
      const file = path.join(folder, 'xa.csv');
      await writeFile(file, text);
      return { code: await importCommunesFile(house.payload, file, options), said: said.join('') };
    } finally {
      jest.restoreAllMocks();
      await rm(folder, { recursive: true });
    }
  };
  const offered = async (province = '01'): Promise<unknown> => ((await (await house.as('a.member')).get(`/api/places/communes?province=${province}`)).body as { communes: unknown }).communes;

  it('brings the list in, again without change, and retires what a later one no longer has; addresses offer it', async () => {
    const list = 'ma,ten,ma_tinh\n00070,Phường Hoàn Kiếm,01\n00004,Phường Ba Đình,01\n26740,Phường Sài Gòn,79\n';
    expect(await run(list, { dryRun: true })).toEqual({ code: 0, said: 'Thêm 3, sửa 0, giữ nguyên 0, thôi dùng 0; không nhận 0 dòng.\n' });
    expect(await offered()).toEqual([]);
    expect((await run(list)).said).toContain('Thêm 3,');
    expect((await run(list)).said).toContain('Thêm 0, sửa 0, giữ nguyên 3, thôi dùng 0;');
    expect(await offered()).toEqual([{ code: '00004', name: 'Phường Ba Đình' }, { code: '00070', name: 'Phường Hoàn Kiếm' }]);
    // Of Ha Noi one is gone and one renamed; of the other province the file says nothing.
    expect(await run('ma,ten,ma_tinh\n70,Phường Hồ Gươm,1\n9,Phường Sai,88\n')).toEqual({ code: 3, said: 'Dòng 3: mã tỉnh không có trong danh mục 34 tỉnh, thành phố.\nThêm 0, sửa 1, giữ nguyên 0, thôi dùng 1; không nhận 1 dòng.\n' });
    expect([await offered(), await offered('79')]).toEqual([[{ code: '00070', name: 'Phường Hồ Gươm' }], [{ code: '26740', name: 'Phường Sài Gòn' }]]);
    expect(await house.ownerSql('select code, name, retired_at is not null as retired from handbook.communes order by code')).toEqual([
      { code: '00004', name: 'Phường Ba Đình', retired: true }, { code: '00070', name: 'Phường Hồ Gươm', retired: false }, { code: '26740', name: 'Phường Sài Gòn', retired: false },
    ]);
    expect((await run(list)).said).toContain('Thêm 0, sửa 2, giữ nguyên 1,');
    expect((await run('a,b\n1,2\n')).code).toBe(1);
    await expect(house.ownerTicket('places.test:x', (sql) => sql('delete from handbook.communes'))).rejects.toMatchObject({ code: 'HB003' });
    expect((await house.get('/api/places/communes?province=01')).status).toBe(401);
  });
});
