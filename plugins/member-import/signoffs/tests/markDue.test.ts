import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MARKS, markDue } from '../domain/markDue';

const UNTIL = '2026-12-31';
const before = (days: number): string => new Date(Date.parse(UNTIL) - days * 86_400_000).toISOString().slice(0, 10);

describe('markDue', () => {
  it('comes so many days before the end, at half, and on the last day; not before, not after', () => {
    expect([before(15), before(14), before(8), before(7), before(1), before(0), before(-1)].map((day) => markDue(day, UNTIL, 14))).toEqual([undefined, 'days', 'days', 'half', 'half', 'last', undefined]);
    expect([before(2), before(1), before(0)].map((day) => markDue(day, UNTIL, 1))).toEqual([undefined, 'days', 'last']);
  });

  it('only ever goes on, and each rule has its first and its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (days) => {
        const marks = Array.from({ length: days + 1 }, (_, n) => markDue(before(days - n), UNTIL, days));
        const order = marks.map((mark) => (mark ? MARKS.indexOf(mark) : -1));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect([marks[0], marks.at(-1)]).toEqual(['days', 'last']);
      }),
    );
  });
});
