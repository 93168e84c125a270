import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citySizes } from '../city/citySizes';

it('is the city that SCALE.md measured when 500,000 members are asked for', () => {
  expect(citySizes({ members: 500_000 })).toMatchObject({ organizations: 20_000, items: 200_000, wards: 126 });
});

it('has a tenth of everything at a tenth of the members, so that two sizes can be compared', () => {
  const [large, small] = [citySizes({ members: 500_000 }), citySizes({ members: 50_000 })];
  for (const key of ['organizations', 'items', 'wards', 'grassroots', 'sectional', 'cells'] as const) {
    expect(large[key] / small[key]).toBeGreaterThan(9);
    expect(large[key] / small[key]).toBeLessThan(11);
  }
});

it('takes what is asked for, and counts its organisations right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 6_000_000 }), fc.option(fc.integer({ min: 30, max: 250_000 }), { nil: undefined }), (members, organizations) => {
      const sizes = citySizes({ members, organizations, items: 500 });
      expect(sizes).toMatchObject({ members, items: 500 });
      expect(sizes.organizations).toBe(1 + sizes.wards + sizes.grassroots + sizes.sectional + sizes.cells);
      expect(sizes.cells).toBeGreaterThan(0);
      if (organizations !== undefined) expect(sizes.organizations).toBe(organizations);
    }),
  );
});
