import { describe, expect, it } from '@jest/globals';
import { monthsAfter } from '../../domain/monthsAfter';
import { stayFault } from '../domain/stay';

describe('lengths of stays', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s and %d months are %s', (from, months, to) => {
    expect(monthsAfter(from, months)).toBe(to);
  });

  it.each([
    ['2026-01-01', '2026-03-30', 'short'],
    ['2026-01-01', '2026-03-31', undefined],
    ['2026-01-01', '2026-12-30', undefined],
    ['2026-01-01', '2026-12-31', 'long'],
  ])('temporary from %s to %s: %s (3 months to fewer than 12)', (from, until, fault) => {
    expect(stayFault(from, until, { least: 3, below: 12 })).toBe(fault);
  });

  it.each([
    ['2026-01-01', '2027-12-31', undefined],
    ['2026-01-01', '2028-01-01', 'long'],
    ['2026-01-01', '2026-02-28', 'short'],
  ])('for study from %s to %s: %s (3 months to 24)', (from, until, fault) => {
    expect(stayFault(from, until, { least: 3, most: 24 })).toBe(fault);
  });
});
