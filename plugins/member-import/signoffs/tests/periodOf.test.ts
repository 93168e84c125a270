import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodOf } from '../domain/periodOf';

describe('periodOf', () => {
  it('names quarters by their first month', () => {
    expect(periodOf('2026-11-22', 3)).toEqual({ key: '2026-10', from: '2026-10-01', until: '2026-12-31' });
    expect(periodOf('2028-02-29', 2)).toEqual({ key: '2028-01', from: '2028-01-01', until: '2028-02-29' });
    expect(periodOf('2026-12-31', 5)).toEqual({ key: '2026-11', from: '2026-11-01', until: '2026-12-31' });
  });

  it('holds its day, and is one for all of its days', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, months) => {
        const period = periodOf(day, months);
        expect(period.from <= day && day <= period.until).toBe(true);
        expect(periodOf(period.from, months)).toEqual(period);
        expect(periodOf(period.until, months)).toEqual(period);
      }),
    );
  });
});
