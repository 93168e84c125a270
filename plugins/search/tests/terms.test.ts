import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../kernel';
import { fold, tonesLast, withoutMarks } from '../domain/fold';
import { termsOf, wordsOf } from '../domain/termsOf';

const words = (text: string): string[] => wordsOf(text).map((word) => word.plain);
const pairs = (text: string): string[] => termsOf(text).flatMap(({ term, kind }) => (kind === 'pair' ? [term] : []));

describe('words', () => {
  it('are found without marks, in any case, composed or not', () => {
    for (const text of ['Đảng viên', 'ĐẢNG VIÊN', 'dang vien', 'Đảng viên'.normalize('NFD'), '«Đảng–viên»']) expect(words(text)).toEqual(['dang', 'vien']);
  });

  it('keep their marks beside it, whichever letter the tone stands on', () => {
    const marked = (text: string): string[] => termsOf(text).flatMap(({ term, kind }) => (kind === 'marked' ? [term] : []));
    expect(marked('hòa thủy khỏe')).toEqual(marked('hoà thuỷ khoẻ'));
    expect(new Set([...marked('dang đang đảng đáng')]).size).toBe(3);
    expect(marked('hoa')).toEqual([]);
  });

  it('of symbols are those of their parts, and a number is paired with what it names, whichever comes first', () => {
    expect(words('4529-QĐ/TU')).toEqual(['4529', 'qd', 'tu']);
    expect(words('4529 qd tu')).toEqual(['4529', 'qd', 'tu']);
    for (const text of ['NQ 18', '18-NQ', 'nq số 18', 'NQ-18']) expect(pairs(text)).toContain('18_nq');
    expect(pairs('Nghị quyết số 18')).toContain('18_quyet');
    expect(pairs('NĐ 72/2013')).toEqual(['72_nd', '72_2013']);
  });

  it('are what the house calls plain, for Vietnamese', () => {
    const letters = [...'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵdđbcghklmnpqrstvxAĐÊÔƠƯ'];
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }), (list) => {
        expect(words(list.join(' '))).toEqual(plain(list.join(' ')).split(' '));
      }),
    );
  });
});

describe('folding', () => {
  it('is at rest after once, and holds nothing but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(withoutMarks(folded)).toMatch(/^[a-z0-9 ]*$/);
        expect([...tonesLast(folded)].sort()).toEqual([...folded].sort());
      }),
    );
  });
});
