import { describe, expect, it } from '@jest/globals';
import { judgePlan, type Plan } from '../measure/judgePlan';

const scan = (kept: number, removed: number, more: Partial<Plan> = {}): Plan => ({
  'Node Type': 'Seq Scan', 'Relation Name': 'members', 'Actual Rows': kept, 'Actual Loops': 1, 'Rows Removed by Filter': removed, Filter: '(status = $1)', ...more,
});
const above = (child: Plan, type = 'Aggregate', rows = 1): Plan => ({ 'Node Type': type, 'Actual Rows': rows, 'Actual Loops': 1, Plans: [child] });
const large = (): number => 500_000;

describe('a sequential scan', () => {
  it('of a large table that keeps less than a fifth is found, at any depth', () => {
    expect(judgePlan(above(above(scan(19_999, 80_001))), large)).toEqual([{ table: 'members', tableRows: 500_000, read: 100_000, kept: 19_999, condition: '(status = $1)' }]);
  });

  it('that keeps a fifth or more is a good way to read', () => {
    expect(judgePlan(scan(20_000, 80_000), large)).toEqual([]);
    const { Filter: _, ...unfiltered } = scan(500_000, 0);
    expect(judgePlan(above(unfiltered), large)).toEqual([]);
  });

  it('of a small table is nobody’s loss', () => {
    expect(judgePlan(scan(1, 9999), () => 10_000)).toEqual([]);
    expect(judgePlan(scan(1, 9999), () => 10_001)).toHaveLength(1);
  });

  it('counts all its loops: workers of one scan, or rounds of a nested loop', () => {
    expect(judgePlan(scan(30_000, 10_000, { 'Actual Loops': 3 }), large)).toEqual([]);
    expect(judgePlan(scan(3, 50_000, { 'Actual Loops': 3 }), large)).toMatchObject([{ read: 150_009, kept: 9 }]);
  });

  it('that never ran is not held against anybody', () => {
    expect(judgePlan(scan(0, 0, { 'Actual Loops': 0 }), large)).toEqual([]);
  });

  it('without a condition of its own is judged by the join above it', () => {
    const { Filter: _, ...unfiltered } = scan(100_000, 0);
    expect(judgePlan(above(above(unfiltered, 'Hash', 100_000), 'Hash Join', 10), large)).toMatchObject([{ kept: 10, condition: 'Hash Join' }]);
    expect(judgePlan(above(above(unfiltered, 'Hash', 100_000), 'Hash Join', 60_000), large)).toEqual([]);
  });
});

it('leaves index scans alone', () => {
  expect(judgePlan(scan(1, 99_999, { 'Node Type': 'Index Scan' }), large)).toEqual([]);
});
