import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { createRootOrganization, importCatalogue } from '../../plugins/party-organizations';
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
