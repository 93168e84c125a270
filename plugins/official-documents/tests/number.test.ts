import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { numberParts, parseNumber, readFields, writeNumber } from '../domain/number';

const written = (text: string): string | undefined => {
  const read = parseNumber(text);
  return read && writeNumber(read);
};

describe('numbers of official documents', () => {
  it.each([
    ['Số 19 -QC/HU', '19-QC/HU'],
    ['4529-QĐ/TU', '4529-QĐ/TU'],
    ['4529 - qd/tu', '4529-QĐ/TU'],
    ['5-NQ/ĐU', '05-NQ/ĐU'],
    ['Số: 05 – NQ / ĐU.', '05-NQ/ĐU'],
    ['27 -QÐ/TW', '27-QĐ/TW'],
    ['1048-TB/TU', '1048-TB/TU'],
    ['12a-CTr/ThU', '12a-CTr/ThU'],
    ['12A-ctr/thu', '12a-CTr/ThU'],
    ['31-HD/BTGTW', '31-HD/BTGTW'],
    ['05NQ/CB', '05-NQ/CB'],
    ['72/2013/NĐ-CP', '72/2013/NĐ-CP'],
    ['72/2013/nđ-cp', '72/2013/NĐ-CP'],
    ['7 / 2013 / NĐ – CP', '07/2013/NĐ-CP'],
    ['116/2025/QH15', '116/2025/QH15'],
    ['03/2024/TT-BNV', '03/2024/TT-BNV'],
    ['08/2023/qđ-ttg', '08/2023/QĐ-TTg'],
    ['4529-QĐ/TU'.normalize('NFD'), '4529-QĐ/TU'],
  ])('%s is %s', (text, meant) => expect(written(text)).toBe(meant));

  it.each(['', 'Nghị quyết', '18', 'NQ/TW', '18/2024', '1/2/2024', '18-NQ', 'a-NQ/TW', '-/', '99999999-NQ/TW'])('%j is none', (text) => expect(parseNumber(text)).toBeUndefined());

  it.each([
    ['4529', 'QĐ/TU', '4529', 'QĐ/TU'],
    ['4529-QĐ/TU', '', '4529', 'QĐ/TU'],
    ['', 'số 4529-qđ/tu', '4529', 'QĐ/TU'],
    ['5', 'nq/đu', '05', 'NQ/ĐU'],
    ['72/2013', 'NĐ-CP', '72/2013', 'NĐ-CP'],
    ['72/2013/NĐ-CP', 'NĐ-CP', '72/2013', 'NĐ-CP'],
  ])('the fields %j and %j mean %s and %s', (number, symbol, own, sign) => {
    const read = readFields(number, symbol);
    expect(read && numberParts(read)).toEqual({ number: own, symbol: sign });
  });

  it('reads back what it wrote, however it is spaced', () => {
    const dash = fc.constantFrom('-', ' - ', '–', ' -', '- ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('NQ', 'QĐ', 'CTr', 'TTr', 'HD', 'ĐA', 'CV'), fc.constantFrom('TW', 'TU', 'ĐU', 'ThU', 'HU', 'BTGTU', 'UBKTTW'), dash, fc.boolean(),
        (number, type, organ, mark, small) => {
          const text = `${number}${mark}${type}/${organ}`;
          const meant = `${String(number).padStart(2, '0')}-${type}/${organ}`;
          // Organs that are not known by their letters keep the case they were typed in, unless it was all small.
          expect(written(small ? text.toLowerCase() : text)).toBe(meant);
          expect(written(meant)).toBe(meant);
        },
      ),
    );
  });

  it('never fails, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void [parseNumber(a), readFields(a, b)]));
  });
});
