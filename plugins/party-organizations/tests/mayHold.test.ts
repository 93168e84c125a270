import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import { isRootShape, isShape, mayHold, usualForm, type Shape } from '../domain/mayHold';

const shape: fc.Arbitrary<Shape> = fc.record({
  level: fc.constantFrom(...LEVELS),
  form: fc.constantFrom(...FORMS),
  kind: fc.constantFrom(...KINDS),
});
const party = (level: Shape['level'], form: Shape['form']): Shape => ({ level, form, kind: 'party' });
const rank = (each: Shape): number => LEVELS.indexOf(each.level);

describe('which organisation stands under which', () => {
  it('joins only shapes that exist', () => {
    fc.assert(fc.property(shape, shape, (parent, child) => !mayHold(parent, child) || (isShape(parent) && isShape(child))));
  });

  it('never puts a higher level under a lower one', () => {
    fc.assert(fc.property(shape, shape, (parent, child) => !mayHold(parent, child) || rank(child) >= rank(parent)));
  });

  it('puts under a cell groups only, and groups under cells only', () => {
    fc.assert(
      fc.property(shape, shape, (parent, child) => {
        if (!mayHold(parent, child)) return;
        expect(parent.form === 'cell').toBe(child.level === 'group');
      }),
    );
  });

  it('lets bodies hold no Party organisation, and no body hang on a cell', () => {
    fc.assert(
      fc.property(shape, shape, (parent, child) => {
        if (!mayHold(parent, child)) return;
        if (child.kind === 'party') expect(parent.kind).toBe('party');
        else expect(parent.form).toBe('committee');
      }),
    );
  });

  it('keeps the root shape for the root', () => {
    fc.assert(fc.property(shape, shape, (parent, child) => !(isRootShape(child) && mayHold(parent, child))));
  });

  it('gives every level a usual form that fits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.constantFrom(...KINDS), (level, kind) => {
        const fits = kind === 'party' || (level !== 'cell' && level !== 'group');
        expect(isShape({ level, kind, form: usualForm(level, kind) })).toBe(fits);
      }),
    );
  });

  it.each([
    ['a ward under the city', party('city', 'committee'), party('upper', 'committee'), true],
    ['a chi bộ cơ sở under a ward', party('upper', 'committee'), party('grassroots', 'cell'), true],
    ['a cell under a sectional committee', party('sectional', 'committee'), party('cell', 'cell'), true],
    ['a group under a chi bộ cơ sở', party('grassroots', 'cell'), party('group', 'cell'), true],
    ['Ban Tuyên giáo under the city', party('city', 'committee'), { level: 'upper', form: 'committee', kind: 'advisory' }, true],
    ['a body of the city’s own level', party('city', 'committee'), { level: 'city', form: 'committee', kind: 'advisory' }, true],
    ['a committee under a cell', party('cell', 'cell'), party('sectional', 'committee'), false],
    ['a cell directly under the city', party('city', 'committee'), party('cell', 'cell'), false],
    ['a cell under a cell', party('cell', 'cell'), party('cell', 'cell'), false],
    ['a sectional committee under another', party('sectional', 'committee'), party('sectional', 'committee'), false],
  ] as [string, Shape, Shape, boolean][])('%s: as expected', (_what, parent, child, expected) => {
    expect(mayHold(parent, child)).toBe(expected);
  });
});
