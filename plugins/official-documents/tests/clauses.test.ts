import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { divide, flatten, joined } from '../domain/clauses';

const marks = (text: string): string[] => flatten(divide(text).clauses).map(({ anchor }) => anchor);

describe('clauses and points of an article', () => {
  it('are found, with their own anchors', () => {
    const text = ['1. Cấp ủy:', 'a) Chỉ đạo;', 'b) Kiểm tra;', 'đ) không theo thứ tự là chữ thường', 'c) Báo cáo.', '2. Chi bộ thực hiện.', '2a. Bổ sung.', '3. Hiệu lực.'].join('\n');
    expect(marks(text)).toEqual(['khoan-1', 'khoan-1-diem-a', 'khoan-1-diem-b', 'khoan-1-diem-dd', 'khoan-2', 'khoan-2a', 'khoan-3']);
  });

  it('points without a clause are the article’s own', () => {
    expect(marks('Gồm có:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.')).toEqual(['diem-a', 'diem-b', 'diem-c', 'diem-d', 'diem-dd', 'diem-e']);
  });

  it('what only looks like one belongs to the part before it', () => {
    expect(marks('Điều này có 3 phần.\n3. Không phải khoản.\nx) Không phải điểm.')).toEqual([]);
    expect(marks('1. Một.\n15. Năm 2025 là năm đầu.\n2. Hai.')).toEqual(['khoan-1', 'khoan-2']);
    expect(divide('1. Một.\nCòn tiếp.').clauses[0]?.text).toBe('1. Một.\nCòn tiếp.');
  });

  it('a clause that was repealed leaves a gap of one', () => expect(marks('1. Một.\n3. Ba.')).toEqual(['khoan-1', 'khoan-3']));

  it('one behind the other goes on by its letter', () => {
    expect(marks('1. Một.\n1a. Thêm.\n1a. Lặp lại.\n1b. Thêm nữa.\n1a. Ngược.\n2. Hai.')).toEqual(['khoan-1', 'khoan-1a', 'khoan-1b', 'khoan-2']);
    expect(marks('1a. Không có khoản 1 đứng trước.')).toEqual([]);
  });

  it('have each their own anchor, whatever numbers follow each other', () => {
    const line = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('', 'a', 'b', 'đ', 'd', 'f')).map(([number, suffix]) => `${number}${suffix}. Nội dung`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const anchors = marks(['1. Một', ...lines].join('\n'));
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });

  it('lose no line, and no anchor comes twice', () => {
    const line = fc.oneof(
      fc.constantFrom('1. Một', '2. Hai', '3. Ba', '2a. Hai a', 'a) một', 'b) hai', 'c) ba', 'đ) năm', '', '  - gạch', '10. Mười', 'Văn bản'),
      fc.string().map((text) => text.replaceAll('\n', ' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const division = divide(text);
        const startsWithPart = flatten(division.clauses)[0]?.text.split('\n')[0] === lines[0] && division.lead === '';
        expect(joined(division, !startsWithPart)).toBe(text);
        const anchors = marks(text);
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });
});
