import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeTcvn3 } from '../../kernel/text/tcvn3';
import { isPersonalNumber, toldBy } from '../../member-profiles/pure';
import { FINDING_CODES } from '../domain/findingCodes';
import { maskDigits } from '../domain/maskDigits';
import { parsePlace } from '../domain/parsePlace';
import { readHeads } from '../domain/readHeads';
import { readRow } from '../domain/readRow';
import { restoreCard, restorePersonal } from '../domain/restoreZeros';
import type { Cell } from '../domain/types';
import { findingWords } from '../findingWords';

const read = (row: Record<string, Cell>) => {
  const whole: Record<string, Cell> = { 'Họ tên': 'Nguyễn Văn An', 'Ngày sinh': '1/1/1980', 'Chi bộ': 'Chi bộ 1', ...row };
  return readRow(Object.values(whole), readHeads([Object.keys(whole)]).columns, '2026-11-22');
};
const told = (row: Record<string, Cell>): string[] => read(row).findings.map(({ field, code, grave }) => `${field} ${code}${grave ? '!' : ''}`);

describe('zeros in front', () => {
  const year = fc.integer({ min: 1930, max: 2008 });
  it('come back where sex and year of birth say the same, and only there', () => {
    fc.assert(
      fc.property(fc.constantFrom('001', '002', '004', '031', '079', '096'), year, fc.boolean(), fc.integer({ min: 0, max: 999_999 }), (place, born, female, rest) => {
        const number = `${place}${(born >= 2000 ? 2 : 0) + (female ? 1 : 0)}${String(born % 100).padStart(2, '0')}${String(rest).padStart(6, '0')}`;
        expect(toldBy(number)).toEqual({ sex: female ? 'female' : 'male', bornYear: born });
        const cut = number.replace(/^0+/, '');
        expect(restorePersonal(cut, { sex: female ? 'female' : 'male', bornYear: born })).toEqual({ number, certain: true });
        expect(restorePersonal(cut, { sex: female ? 'male' : 'female', bornYear: born })).toMatchObject({ certain: false });
        expect(restorePersonal(cut, { sex: null, bornYear: born })).toMatchObject({ certain: false });
      }),
    );
  });

  it('are never put before what is no number of that kind, and never give one that is none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,13}$/), (digits) => {
        const restored = restorePersonal(digits, { sex: 'male', bornYear: 1980 });
        if (restored) expect(isPersonalNumber(restored.number)).toBe(true);
        else expect(restored).toBeUndefined();
      }),
    );
    expect(restorePersonal('123456789', { sex: 'male', bornYear: 1980 })).toBeUndefined();
  });

  it('of a card are certain only where a number was kept', () => {
    expect(restoreCard('12345678901', true)).toEqual({ number: '012345678901', certain: true });
    expect(restoreCard('12345678901', false)).toEqual({ number: '012345678901', certain: false });
    expect(restoreCard('1234567', true)).toEqual({ number: '01234567', certain: true });
    expect(restoreCard('123456', true)).toBeUndefined();
  });
});

describe('a row', () => {
  it('gives what it says, in the words of the record', () => {
    expect(read({ 'Giới tính': 'nữ', 'Dân tộc': "h'mông", 'Trình độ chuyên môn': 'Thạc sỹ', LLCT: 'Cao cấp', 'Ngày vào Đảng': '3/2/2010', 'Ngày chính thức': '3/2/2011', 'Số CCCD': "'001180000001", 'Quê quán': 'Xã Hòa Bình, tỉnh Hưng Yên', 'Đảng bộ': 'Phường A' })).toMatchObject({
      values: { sex: 'female', ethnicity: 'Mông', qualification: 'master', politicalTheory: 'advanced', admittedOn: '2010-02-03', personalNumber: '001180000001', homeTown: JSON.stringify({ country: 'VN', province: '33', commune: 'Xã Hòa Bình' }) },
      status: 'official', cellWord: 'n:Chi bộ 1|Phường A', findings: [],
    });
  });

  it.each<[string, Record<string, Cell>, string[]]>([
    ['a number that was rounded', { 'Số CCCD': '1.08E+10' }, ['personalNumber number-rounded!']],
    ['an old identity paper', { 'Số CCCD': '012345678' }, ['personalNumber personal-wrong!']],
    ['a day of party life that is only a year', { 'Ngày vào Đảng': 1999 }, ['admittedOn day-incomplete!']],
    ['an admission before birth', { 'Ngày vào Đảng': '1/1/1979' }, ['admittedOn day-order!']],
    ['a day ahead', { 'Ngày chính thức': '1/1/2030' }, ['officialOn day-future!']],
    ['somebody who left', { 'Tình trạng': 'Đã chuyển đi' }, ['status status-gone!']],
    ['a province of before', { 'Quê quán': 'Xã X, Hà Nam' }, ['homeTown place-former']],
    ['a place nobody knows', { 'Quê quán': 'ở quê' }, ['homeTown place-unknown']],
    ['marks in both columns of the sex', { Nam: 'x', Nữ: 'x' }, ['sex sex-twice!']],
    ['a telephone without its zero', { SĐT: '912345678' }, ['telephone telephone-zero']],
    ['a telephone that is none', { SĐT: '12' }, ['telephone telephone-wrong']],
    ['letters of an old encoding', { 'Họ tên': encodeTcvn3('Nguyễn Đình Đường') }, ['fullName text-repaired']],
    ['neither cell nor name', { 'Họ tên': '', 'Chi bộ': null }, ['fullName empty-name!', 'cellName empty-cell!']],
  ])('tells %s', (_, row, codes) => {
    expect(told(row)).toEqual(codes);
  });

  it('never shows what identifies, or what is sealed', () => {
    const { findings } = read({ 'Số CCCD': '0123456789', 'Quê quán': 'nơi bí mật', 'Dân tộc': 'Lạ', SĐT: '98765' });
    expect(findings.map(({ shown }) => shown)).toEqual(['•••••••789', '••765', '•••', '•••']);
    fc.assert(fc.property(fc.stringMatching(/^\d{4,15}$/), (number) => expect(maskDigits(number)).toBe(`${'•'.repeat(number.length - 3)}${number.slice(-3)}`)));
  });

  it('is read from anything without throwing', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.date(), fc.constant(null), fc.boolean());
    const { columns } = readHeads([['Họ tên', 'Ngày sinh', 'Chi bộ', 'Số CCCD', 'Số thẻ', 'SĐT', 'Quê quán', 'Email', 'Giới tính', 'Tình trạng', 'Ngày vào Đảng']]);
    fc.assert(fc.property(fc.array(cell, { maxLength: 12 }), (cells) => void readRow(cells, columns, '2026-11-22')));
  });
});

describe('what is said', () => {
  it('of each finding is a whole sentence in both languages', () => {
    for (const code of FINDING_CODES) {
      for (const language of ['vi', 'en'] as const) {
        const { column, reason, fix } = findingWords(language, { field: 'fullName', code, params: { most: '1', meant: 'x', before: 'bornOn', zeros: '0', count: '1', first: '2', name: 'A', cell: 'B' } });
        expect([column, reason, fix].every((words) => words.length > 2 && !words.includes('{{'))).toBe(true);
        expect(reason).toMatch(/\.$/);
      }
    }
  });

  it('of a place keeps what the papers have', () => {
    expect(parsePlace('Thôn 2, xã Đồng Tâm, TP. Hà Nội')).toEqual({ place: { country: 'VN', province: '01', commune: 'xã Đồng Tâm', detail: 'Thôn 2' }, former: false });
    expect(parsePlace('Xã Liêm Cần - Thanh Liêm - Hà Nam')).toEqual({ place: { country: 'VN', province: '37', detail: 'Xã Liêm Cần, Thanh Liêm, Hà Nam' }, former: true });
    expect(parsePlace('')).toBeUndefined();
  });
});
