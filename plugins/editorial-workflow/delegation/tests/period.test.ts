import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_DAYS, periodOf } from '../domain/period';

const NOW = new Date('2026-11-22T05:00:00Z');
const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

it('begins now when nothing is said, or when the form lay open a little', () => {
  expect(periodOf(NOW, undefined, at(60))).toEqual({ from: NOW, to: at(60) });
  expect(periodOf(NOW, at(-4), at(60))).toEqual({ from: NOW, to: at(60) });
  expect(periodOf(NOW, at(30), at(60))).toEqual({ from: at(30), to: at(60) });
});

it('is none that begins in the past, ends before it begins, or lasts longer than a year', () => {
  for (const [from, to] of [[-10, 60], [60, 60], [60, 30], [0, -1], [0, 0]] as const) expect(periodOf(NOW, at(from), at(to))).toBeUndefined();
  expect(periodOf(NOW, undefined, at(MOST_DAYS * 1440 + 1))).toBeUndefined();
});

it('whatever is given, lies from now on, forwards, and within a year', () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined }), fc.integer({ min: -1_000_000, max: 1_000_000 }), (from, to) => {
      const period = periodOf(NOW, from === undefined ? undefined : at(from), at(to));
      if (!period) return;
      expect(period.from.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
      expect(period.to.getTime()).toBeGreaterThan(period.from.getTime());
      expect(period.to.getTime() - period.from.getTime()).toBeLessThanOrEqual(MOST_DAYS * 86_400_000);
    }),
  );
});
