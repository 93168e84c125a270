import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANCHOR, findSections, haystack, moveSection, suggestAnchor } from '../list';

const section = (anchor: string, heading = anchor, text = '') => ({ anchor, heading, text });

describe('suggestAnchor', () => {
  it('takes the heading without marks', () => {
    expect(suggestAnchor('Điều 12. Thời hiệu', [])).toBe('dieu-12-thoi-hieu');
  });

  it('counts on when another section has the address', () => {
    expect(suggestAnchor('Điều 1', ['dieu-1', 'dieu-1-2'])).toBe('dieu-1-3');
  });

  it('always gives a valid address that is not taken', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (heading, others) => {
        const taken = [...others, suggestAnchor(heading, [])];
        const anchor = suggestAnchor(heading, taken);
        expect(anchor).toMatch(ANCHOR);
        expect(taken).not.toContain(anchor);
      }),
    );
  });
});

describe('findSections', () => {
  const haystacks = [section('a', 'Điều 1', 'Cá nhân, pháp nhân bình đẳng'), section('b', 'Điều 2', 'Thời hiệu khởi kiện')].map(haystack);

  it('finds words typed without marks', () => {
    expect(findSections(haystacks, 'thoi hieu')).toEqual([1]);
  });

  it('wants every word, in any order', () => {
    expect(findSections(haystacks, 'nhân điều')).toEqual([0]);
    expect(findSections(haystacks, 'nhân 2')).toEqual([]);
  });

  it('gives all for an empty question', () => {
    expect(findSections(haystacks, '  ')).toEqual([0, 1]);
  });
});

describe('moveSection', () => {
  it('keeps every section, whatever the positions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer(), fc.integer(), (anchors, from, to) => {
        const list = anchors.map((anchor) => section(anchor));
        expect(moveSection(list, from, to).map(({ anchor }) => anchor).sort()).toEqual([...anchors].sort());
      }),
    );
  });

  it('puts the section where it was asked to go', () => {
    const list = ['a', 'b', 'c'].map((anchor) => section(anchor));
    expect(moveSection(list, 0, 2).map(({ anchor }) => anchor)).toEqual(['b', 'c', 'a']);
    expect(moveSection(list, 2, 0).map(({ anchor }) => anchor)).toEqual(['c', 'a', 'b']);
  });
});
