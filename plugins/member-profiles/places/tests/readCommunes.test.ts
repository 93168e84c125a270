import { describe, expect, it } from '@jest/globals';
import { readCommunes } from '../domain/readCommunes';

const read = (text: string) => readCommunes(new TextEncoder().encode(text));

describe('a list of communes', () => {
  it('is read under usual heads, by whatever separator, with leading zeros put back and marks composed', () => {
    expect(read('Mã,Tên,Mã tỉnh\n70,Phường Hoàn Kiếm,1\n')).toEqual({ rows: [{ code: '00070', name: 'Phường Hoàn Kiếm', province: '01' }], refused: [], missing: [] });
    expect(read('﻿code;name;province_code\r\n26740;"Phường  Sài Gòn";79\r\n'.normalize('NFD')).rows).toEqual([{ code: '26740', name: 'Phường Sài Gòn', province: '79' }]);
  });

  it('says of each line that cannot go in why, and of a file without its heads which are missing', () => {
    expect(read('ma;ten;ma_tinh\nabc;Xã A;01\n00071;;01\n00072;Xã C;99\n00073;Xã D;01\n00073;Xã Đ;01\n00074;Xã E\n').refused).toEqual([
      { line: 2, reason: 'code' }, { line: 3, reason: 'name' }, { line: 4, reason: 'province' }, { line: 6, reason: 'twice' }, { line: 7, reason: 'columns' },
    ]);
    expect(read('ma,dan so\n1,2\n')).toEqual({ rows: [], refused: [], missing: ['name', 'province'] });
    expect(read('').missing).toEqual(['code', 'name', 'province']);
  });
});
