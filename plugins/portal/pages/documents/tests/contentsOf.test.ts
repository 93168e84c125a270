import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentsOf, type Line } from '../contentsOf';

const articles = (count: number, level: 1 | 2 = 1, from = 1): Line[] => Array.from({ length: count }, (_, n) => ({ anchor: `dieu-${n + from}`, heading: `Điều ${n + from}. Tên`, level }));

describe('the contents of a document', () => {
  it('hold every place once, in its order, and open no group of more than a chapter', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<1 | 2>(1, 2), { maxLength: 900 }), (levels) => {
      const lines = levels.map((level, n): Line => ({ anchor: `a-${n}`, heading: `Điều ${n}`, level }));
      expect(contentsOf(lines).flatMap(({ anchor, lines: below }) => [...(anchor === undefined ? [] : [anchor]), ...below.map((line) => line.anchor)])).toEqual(lines.map(({ anchor }) => anchor));
    }));
  });

  it('of hundreds of articles without chapters go by fifties', () => {
    const groups = contentsOf(articles(689));
    expect([groups.length, groups[0]?.heading, groups.at(-1)?.heading]).toEqual([14, 'Điều 1 – Điều 50', 'Điều 651 – Điều 689']);
  });

  it('of chapters go by chapters', () => {
    const chapter = (n: number): Line => ({ anchor: `chuong-${n}`, heading: `Chương ${n}`, level: 1 });
    expect(contentsOf([chapter(1), ...articles(40, 2), chapter(2), ...articles(40, 2, 41)]).map(({ heading, lines }) => [heading, lines.length])).toEqual([['Chương 1', 40], ['Chương 2', 40]]);
  });

  it('of a short document stand line by line', () => {
    expect(contentsOf(articles(12)).every(({ anchor, lines }) => anchor !== undefined && lines.length === 0)).toBe(true);
  });
});
