import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { alike, bandsOf, jaccard, shinglesOf, sketchOf } from '../domain/sketch';
import { ARTICLES } from './articles';

const words = (text: string): string[] => text.split(' ');
const similarity = (a: string, b: string): number => jaccard(shinglesOf(a), shinglesOf(b));
const sketch = (text: string): number[] => sketchOf(shinglesOf(text));

/** An article with at most one word in thirty replaced, dropped or doubled. */
const edited = fc.constantFrom(...ARTICLES).chain((article) => {
  const list = words(article);
  const edit = fc.record({ at: fc.nat(list.length - 1), how: fc.constantFrom('replace', 'drop', 'double'), word: fc.constantFrom('mới', 'bổ sung', 'X', '2026') });
  return fc.array(edit, { maxLength: Math.floor(list.length / 30) }).map((edits) => {
    const changed = [...list];
    for (const { at, how, word } of edits) changed[at] = how === 'replace' ? word : how === 'drop' ? '' : `${changed[at]} ${changed[at]}`;
    return { article, changed: changed.filter(Boolean).join(' ') };
  });
});

describe('sketches', () => {
  it('a small edit leaves a text at least 80 % alike, and its signature says so within 15 points', () => {
    fc.assert(fc.property(edited, ({ article, changed }) => {
      expect(similarity(article, changed)).toBeGreaterThanOrEqual(0.8);
      expect(alike(sketch(article), sketch(changed))).toBeGreaterThanOrEqual(0.65);
    }), { numRuns: 200 });
  });

  it('a small edit is always a candidate: some band stays', () => {
    fc.assert(fc.property(edited, ({ article, changed }) => {
      const bands = new Set(bandsOf(sketch(article)));
      expect(bandsOf(sketch(changed)).some((band) => bands.has(band))).toBe(true);
    }), { numRuns: 200 });
  });

  it('articles of different rules are less than 40 % alike, by the texts and by their signatures', () => {
    for (const a of ARTICLES) for (const b of ARTICLES) if (a !== b) {
      expect(similarity(a, b)).toBeLessThan(0.4);
      expect(alike(sketch(a), sketch(b))).toBeLessThan(0.4);
    }
  });

  it('marks, case and signs do not matter', () => {
    expect(similarity('Chi bộ họp: thường kỳ, ngày 03!', 'CHI BO HOP thuong ky ngay 03')).toBe(1);
  });

  it('nothing is like nothing', () => {
    expect([similarity('', ''), alike(sketch(''), sketch('')), bandsOf(sketch('')).length]).toEqual([0, 0, 0]);
  });

  it('is like itself, and as like as the other is like it', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      if (shinglesOf(a).size > 0) expect([similarity(a, a), alike(sketch(a), sketch(a))]).toEqual([1, 1]);
    }));
  });
});
