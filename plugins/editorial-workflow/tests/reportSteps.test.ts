import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../working-calendar';
import { niceTicks } from '../reports/niceTicks';
import { stepsOf } from '../reports/steps';
import { stepMark, stepWords } from '../reports/stepWords';

describe('steps of a report', () => {
  it('are weeks, months or quarters, named as people name them', () => {
    const weeks = stepsOf('2026-11-01', '2026-11-22');
    expect(weeks).toEqual({ length: 'week', steps: [{ from: '2026-11-01', to: '2026-11-01' }, { from: '2026-11-02', to: '2026-11-08' }, { from: '2026-11-09', to: '2026-11-15' }, { from: '2026-11-16', to: '2026-11-22' }] });
    expect(weeks.steps.slice(0, 2).map((step) => [stepWords('vi', 'week', step), stepMark('vi', 'week', step)])).toEqual([['01/11/2026', '01/11'], ['02/11–08/11/2026', '02/11']]);
    const months = stepsOf('2025-12-15', '2026-11-22');
    expect([months.length, months.steps.length, months.steps[0], months.steps.at(-1)]).toEqual(['month', 12, { from: '2025-12-15', to: '2025-12-31' }, { from: '2026-11-01', to: '2026-11-22' }]);
    const quarters = stepsOf('2020-02-01', '2026-11-22');
    expect([quarters.length, stepWords('vi', 'quarter', quarters.steps[0] ?? { from: '', to: '' }), stepWords('en', 'quarter', quarters.steps.at(-1) ?? { from: '', to: '' })]).toEqual(['quarter', 'Quý I/2020', 'Quarter IV, 2026']);
  });

  it('hold every day of the period once, and are never too many to draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 3_660 }), (start, days) => {
        const [from, to] = [addDays('2015-01-01', start), addDays('2015-01-01', start + days)];
        const { length, steps } = stepsOf(from, to);
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
        expect(steps.length).toBeLessThanOrEqual(42);
        for (const [index, step] of steps.entries()) {
          expect(step.from <= step.to).toBe(true);
          if (index > 0) expect(step.from).toBe(addDays(steps[index - 1]?.to ?? '', 1));
          if (index > 0) expect(length === 'week' ? weekdayOf(step.from) : Number(step.from.slice(8))).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stand over an axis that reaches the highest of them', () => {
    expect([niceTicks(0), niceTicks(3), niceTicks(7), niceTicks(130)]).toEqual([[0, 1], [0, 1, 2, 3], [0, 2, 4, 6, 8], [0, 50, 100, 150]]);
    fc.assert(
      fc.property(fc.nat(1_000_000), (most) => {
        const ticks = niceTicks(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});
