import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseDrivers } from '../domain/chooseDrivers';
import { leastWorth } from '../domain/leastWorth';
import { readQuestion } from '../domain/question';
import { rarity } from '../domain/rarity';
import { createHighlighter } from '../domain/snippet';
import { allOf, anyOf, lexeme } from '../domain/tsquery';
import { worthMarking } from '../domain/worthMarking';

const weighed = fc.record({ term: fc.string(), worth: fc.double({ min: 0, max: 20, noNaN: true }), units: fc.nat(200_000) });

describe('a question', () => {
  it('is read in both spellings of an abbreviation', () => {
    expect([...readQuestion('NQ 18').terms.keys()]).toEqual(expect.arrayContaining(['nq', '18', '18_nq', 'nghi_quyet', '18_quyet']));
    expect([...readQuestion('nghị quyết số 18').terms.keys()]).toEqual(expect.arrayContaining(['nghi_quyet', '18_nq']));
    expect([...readQuestion('ban hành nghị quyết').terms.keys()]).not.toContain('nq');
  });

  it('takes for short what is an ordinary syllable only in capitals or by a number', () => {
    expect(readQuestion('tu sửa nhà').terms.has('thanh_uy')).toBe(false);
    expect(readQuestion('quy định của TU').terms.has('thanh_uy')).toBe(true);
    expect(readQuestion('4529-QĐ/TU').terms.has('thanh_uy')).toBe(true);
  });

  it('knows phrases by their quotation marks, whole ones only', () => {
    expect(readQuestion('"đảng phí" “thu nộp”').phrases).toEqual([['dang', 'phi'], ['thu', 'nop']]);
    expect(readQuestion('đảng "phí').phrases).toEqual([]);
    expect(readQuestion('"" " "').required).toEqual([]);
  });

  it('holds each phrase once, and no more than can be looked for', () => {
    expect(readQuestion('"đảng phí hằng tháng" '.repeat(30)).phrases).toEqual([['dang', 'phi', 'hang', 'thang']]);
    const many = readQuestion(Array.from({ length: 40 }, (_, n) => `"nộp đảng phí ${n}"`).join(' '));
    expect(many.phrases).toHaveLength(8);
    expect(many.required).not.toContain('39_phi');
    expect(many.words).toContain('39');
  });

  it('of any kind is terms with weights, none of them an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const [term, weight] of readQuestion(text).terms) {
          expect(term).toMatch(/^[\u0300-\u036fa-z0-9đ_]+$/u);
          expect(weight).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('counts marks less the longer it is', () => {
    const weight = (text: string): number => readQuestion(text).terms.get('đang\u0309') ?? 0;
    expect(weight('đảng phí')).toBeGreaterThan(weight('đảng viên nộp phí đúng hạn theo quy định'));
  });
});

describe('drivers', () => {
  it('cost no more than the budget, and bring the rare before the common', () => {
    fc.assert(
      fc.property(fc.array(weighed, { maxLength: 60 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (terms, share) => {
        const chosen = chooseDrivers(terms, share, 1000);
        expect(chosen.reduce((sum, { units }) => sum + units * share, 0)).toBeLessThanOrEqual(1000);
        for (const each of chosen) expect(terms).toContain(each);
      }),
    );
    const [rare, common] = [{ term: 'a', worth: 8, units: 10 }, { term: 'b', worth: 0.5, units: 5000 }];
    expect(chooseDrivers([common, rare], 1, 1000)).toEqual([rare]);
    expect(chooseDrivers([common], 1, 1000)).toEqual([]);
  });
});

describe('worth', () => {
  it('falls with how common a term is, and never below nothing', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(rarity(less, 1000)).toBeGreaterThanOrEqual(rarity(more, 1000));
        expect(rarity(more, 10)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('of a find is a part of what was typed, smaller for a sentence', () => {
    const terms = [{ term: 'a', worth: 5, units: 1 }, { term: 'b', worth: 5, units: 1 }, { term: 'spelt', worth: 9, units: 1 }];
    expect(leastWorth(terms, new Set(['a', 'b']), 2)).toBeCloseTo(3);
    expect(leastWorth(terms, new Set(['a', 'b']), 40)).toBeCloseTo(0.25);
  });

  it('of marking is that of telling words, unless all are common', () => {
    const units = (word: string): number => (word === 'va' ? 900 : 3);
    expect([...worthMarking(['va', 'dao'], () => 1, units, 1000).keys()]).toEqual(['dao']);
    expect([...worthMarking(['va'], () => 1, units, 1000).keys()]).toEqual(['va']);
  });
});

describe('highlights', () => {
  it('hold the original text and nothing of HTML but mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom('a', 'dang', 'b'), { maxLength: 3 }), (text, words) => {
        const html = createHighlighter(new Map(words.map((word) => [word, 1]))).whole(text);
        const bare = html.replace(/<\/?mark>/gu, '');
        expect(bare).not.toMatch(/[<>"']/u);
        const back = bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
        expect(back).toBe(text);
      }),
    );
  });

  it('show the place of a long text that says most', () => {
    const text = `${'trước '.repeat(300)}Thu nộp đảng phí đúng hạn. ${'sau '.repeat(300)}`;
    const shown = createHighlighter(new Map([['dang', 1], ['phi', 4]])).piece(text);
    expect(shown).toContain('<mark>đảng phí</mark>');
    expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true);
    expect(shown.length).toBeLessThan(400);
  });
});

describe('a tsquery', () => {
  it('is made of quoted words', () => {
    expect(lexeme("a'b\\c")).toBe("'a''b\\\\c'");
    expect(allOf([undefined, 'a', 'b | c'])).toBe('(a) & (b | c)');
    expect(allOf([undefined])).toBeUndefined();
    expect(anyOf([])).toBeUndefined();
  });
});
