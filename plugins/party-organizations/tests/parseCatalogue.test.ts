import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCatalogue, type Catalogue } from '../domain/parseCatalogue';
import { UNIT_KINDS } from '../domain/unitName';

const HEAD = 'ma_don_vi,ten_don_vi,cap';
const parsed = (text: string): Catalogue => parseCatalogue(new TextEncoder().encode(text));
const reasons = (text: string): [number, string][] => parsed(text).refused.map(({ line, reason }) => [line, reason]);

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 7 }).map((letters) => `K${letters.join('')}`);
const unit = fc.record({
  code: fc.stringMatching(/^[0-9]{5}$/),
  kind: fc.constantFrom(...UNIT_KINDS),
  own: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
});

describe('reading a catalogue of units', () => {
  it('gives back every row of a good file, whatever its line ends, BOM, delimiter, quotes or normal form', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { minLength: 1, maxLength: 20, selector: ({ code }) => code }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('NFC' as const, 'NFD' as const),
        fc.boolean(),
        (units, end, bom, delimiter, form, quoted) => {
          const cell = (text: string): string => (quoted ? `"${text}"` : text);
          const lines = [['ma_don_vi', 'ten_don_vi', 'cap'], ...units.map(({ code, kind, own }) => [code, `${kind} ${own}`, kind])];
          const text = bom + lines.map((cells) => cells.map(cell).join(delimiter)).join(end) + end;
          const { rows, refused } = parsed(text.normalize(form));
          expect(refused).toEqual([]);
          expect(rows.map(({ line, code, name }) => [line, code, name])).toEqual(
            units.map(({ code, kind, own }, index) => [index + 2, code, `Đảng ủy ${kind} ${own}`.normalize('NFC')]),
          );
        },
      ),
    );
  });

  it('takes or refuses each line with content, never both, never twice, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')), { maxLength: 15 }), (lines) => {
        const { rows, refused } = parsed([HEAD, ...lines].join('\n'));
        const told = [...rows, ...refused].map(({ line }) => line).sort((a, b) => a - b);
        expect(new Set(told).size).toBe(told.length);
        const withContent = lines.flatMap((text, index) => (/[^\s,"]/u.test(text) ? [index + 2] : []));
        expect(told).toEqual(expect.arrayContaining(withContent));
      }),
    );
  });

  it('keeps leading zeros and makes the names that people use', () => {
    expect(parsed(`${HEAD}\n00004,Phường Ba Đình,phường\n00005,Ba Vì,Xã`).rows).toMatchObject([
      { line: 2, code: '00004', name: 'Đảng ủy phường Ba Đình', shortName: 'Phường Ba Đình' },
      { line: 3, code: '00005', name: 'Đảng ủy xã Ba Vì', shortName: 'Xã Ba Vì' },
    ]);
  });

  it.each([
    ['a missing code', ',Phường A,phường', 'empty-code'],
    ['a missing name', '1,,phường', 'empty-name'],
    ['a name that is only its kind', '1,Phường,phường', 'empty-name'],
    ['a missing kind', '1,Phường A,', 'empty-kind'],
    ['an unknown kind', '1,Quận A,quận', 'unknown-kind'],
    ['a name of another kind', '1,Xã A,phường', 'kind-disagrees'],
    ['too few columns', '1,Phường A', 'columns'],
    ['too many columns', '1,Phường A,phường,x', 'columns'],
    ['a quote that is not closed', '1,"Phường A,phường', 'quotes'],
    ['TCVN3 text', '1,Ph­êng Hoµn KiÕm,ph­êng', 'legacy'],
    ['VNI text', '1,Phöôøng Hoaøn Kieám,phöôøng', 'legacy'],
    ['UTF-8 read as Latin-1', '1,PhÆ°á»ng Ba ÄÃ¬nh,phÆ°á»ng', 'legacy'],
    ['a control character', '1,Phường \u0007A,phường', 'control'],
    ['an endless name', `1,Phường ${'a'.repeat(300)},phường`, 'too-long'],
  ])('refuses %s and takes the lines around it', (_what, line, reason) => {
    const text = [HEAD, '10,Phường Trước,phường', line, '11,Phường Sau,phường'].join('\n');
    expect(reasons(text)).toEqual([[3, reason]]);
    expect(parsed(text).rows.map(({ line: each }) => each)).toEqual([2, 4]);
  });

  it('refuses the second of two equal codes and names the first line', () => {
    expect(parsed(`${HEAD}\n1,Phường A,phường\n1,Phường B,phường`).refused).toEqual([{ line: 3, reason: 'duplicate-code', params: { code: '1', first: 2 } }]);
  });

  it('refuses only the lines whose bytes are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${HEAD}\n1,Phường A,phường\n`), Buffer.from('2,Ph\xADêng B,x\xB7\n', 'latin1'), Buffer.from('3,Xã C,xã\n')]);
    const { rows, refused } = parseCatalogue(bytes);
    expect(rows.map(({ code }) => code)).toEqual(['1', '3']);
    expect(refused).toEqual([{ line: 3, reason: 'unreadable', params: {} }]);
  });

  it('says which columns are missing, also of an empty file', () => {
    expect(parsed('ma,ten_don_vi\n1,A').headerMissing).toEqual(['ma_don_vi', 'cap']);
    expect(parsed('').headerMissing).toEqual(['ma_don_vi', 'ten_don_vi', 'cap']);
  });
});
