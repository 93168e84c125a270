import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../kernel/pure';
import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { headNames, targetOf } from '../domain/headNames';
import { readHeads } from '../domain/readHeads';

const ALL = Object.entries(headNames).flatMap(([target, names]) => (names ?? []).map((name) => [name, target] as const));
const targets = (rows: (string | number | null)[][]) => readHeads(rows).columns.map(({ target }) => target);
const NEEDED = ['Họ và tên', 'Ngày sinh', 'Chi bộ'];

describe('names of columns', () => {
  it('are known in each usual spelling, without marks, in capitals, taken apart, and with what stands in brackets', () => {
    for (const [name, target] of ALL) {
      const own = targetOf(name);
      // One spelling may stand under two names of one group ("Dự bị"); it is the first that counts.
      expect([name, own]).toEqual([name, expect.any(String)]);
      for (const spelled of [plain(name), name.toUpperCase(), name.normalize('NFD'), `  ${name} (dd/mm/yyyy)`, `${name}:`]) expect([spelled, targetOf(spelled)]).toEqual([spelled, own]);
      expect(own === target || ALL.some(([other, first]) => plain(other) === plain(name) && first === own)).toBe(true);
    }
  });

  it('are read from an old encoding', () => {
    expect(targetOf(encodeTcvn3('Họ và tên'))).toBe('fullName');
    expect(targetOf(encodeTcvn3('Số thẻ đảng viên'))).toBe('cardNumber');
  });

  it('are found under a title, in one row or two, above a row of numbers', () => {
    expect(readHeads([['DANH SÁCH'], [], ['STT', ...NEEDED], ['1', '2', '3', '4'], [1, 'An', '1/1/1980', 'X']])).toMatchObject({ rows: 4, missing: [] });
    expect(targets([['TT', 'Họ tên', 'Ngày, tháng, năm sinh', null, 'Căn cước công dân', null, null, 'Chi bộ'], [null, null, 'Nam', 'Nữ', 'Số', 'Ngày cấp', 'Nơi cấp', null]]).sort()).toEqual(
      ['bornFemale', 'bornMale', 'cellName', 'fullName', 'ordinal', 'personalNumber', 'personalNumberIssuedBy', 'personalNumberIssuedOn'].sort(),
    );
  });

  it('take no member for a second row of names', () => {
    expect(readHeads([NEEDED, ['Nguyễn Văn Nam', '1/1/1980', 'Chi bộ 1']])).toMatchObject({ rows: 1, columns: [{ target: 'fullName' }, { target: 'bornOn' }, { target: 'cellName' }] });
  });

  it('tell what is not known, what stands twice, and what is missing', () => {
    expect(readHeads([[...NEEDED, 'Cân nặng', 'Năm sinh']])).toMatchObject({ unknown: ['D: Cân nặng'], twice: ['E: Năm sinh'], missing: [] });
    expect(readHeads([['Họ tên', 'Giới tính']])).toMatchObject({ missing: ['bornOn', 'cellName'] });
    expect(readHeads([])).toMatchObject({ missing: ['fullName', 'bornOn', 'cellName'], rows: 0 });
  });

  it('are read from anything without throwing', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null))), { maxLength: 30 }), (rows) => void readHeads(rows)));
  });
});
