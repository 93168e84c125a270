import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isTableLine, readTable, withTables, writeTable, type TextCell } from '../domain/tableText';

const cell = (text: string, colSpan = 1, rowSpan = 1, header = false): TextCell => ({ text, colSpan, rowSpan, header });

describe('a table in the text of a section', () => {
  it('keeps merged cells and its header', () => {
    const rows = [[cell('Loại tin', 1, 1, true), cell('Thời hạn', 2, 1, true)], [cell('Sự kiện', 1, 2), cell('Trong giờ'), cell('3 giờ')], [cell('Ngoài giờ'), cell('4 giờ')]];
    const lines = writeTable(rows);
    expect(lines).toEqual(['| Loại tin | Thời hạn ||', '|---|---|---|', '| Sự kiện | Trong giờ | 3 giờ |', '| ^^ | Ngoài giờ | 4 giờ |']);
    expect(readTable(lines)).toEqual(rows);
  });

  it('stands between paragraphs', () => {
    expect(withTables('Trước\n| A | B |\n\nSau | không phải bảng')).toEqual([{ line: 'Trước' }, { table: [[cell('A'), cell('B')]] }, { line: 'Sau | không phải bảng' }]);
  });

  it('whatever words stand in it, they come back, each line a line', () => {
    const word = fc.stringMatching(/^[\p{L}\d ,.()%/-]{0,20}$/u).map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(word.map((text) => cell(text)), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table.filter((rows) => !rows.some((cells) => cells.every(({ text }) => /^-{3,}$/.test(text)))), (rows) => {
        const lines = writeTable(rows);
        expect(lines.every(isTableLine)).toBe(true);
        expect(readTable(lines)).toEqual(rows);
      }),
    );
  });
});
