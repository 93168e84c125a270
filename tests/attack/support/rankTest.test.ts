import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { rankTest } from './rankTest';

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 40 });

describe('rankTest', () => {
  it('says of known samples what the tables say', () => {
    // Mann, Whitney 1947: U of 5 and 5 wholly apart; and a textbook pair with ties.
    expect(rankTest([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toEqual({ effect: 0, p: expect.closeTo(0.00902, 4) });
    expect(rankTest([3, 4, 2, 6, 2, 5], [9, 7, 5, 10, 6, 8])).toEqual({ effect: expect.closeTo(2 / 36, 6), p: expect.closeTo(0.0101, 3) });
    expect(rankTest([7, 7, 7], [7, 7, 7])).toEqual({ effect: 0.5, p: 1 });
  });

  it('is the same seen from the other side, whatever the unit, and never out of bounds', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 9 }), (a, b, unit) => {
        const [one, other, scaled] = [rankTest(a, b), rankTest(b, a), rankTest(a.map((each) => each * unit), b.map((each) => each * unit))];
        expect(one.effect + other.effect).toBeCloseTo(1, 9);
        expect(one.p).toBeCloseTo(other.p, 9);
        expect(scaled).toEqual(one);
        expect(one.effect >= 0 && one.effect <= 1 && one.p >= 0 && one.p <= 1).toBe(true);
      }),
    );
  });

  it('finds a tenth more work in thirty of each, and finds nothing where there is nothing', () => {
    const noise = (n: number): number => ((n * 7919) % 97) / 97;
    const plain = Array.from({ length: 30 }, (_, n) => 100 + noise(n));
    expect(rankTest(plain, plain.map((each) => each * 1.1)).p).toBeLessThan(0.0001);
    expect(rankTest(plain, Array.from({ length: 30 }, (_, n) => 100 + noise(n + 30))).p).toBeGreaterThan(0.05);
  });
});
