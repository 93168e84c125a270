import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { exactFirst } from '../commands/exactFirst';

const step = fc.constantFrom('members', 'me', 'age', ':id', ':other');
const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => `/${steps.join('/')}`);
const takes = (pattern: string, called: string): boolean => {
  const [wanted, given] = [pattern.split('/'), called.split('/')];
  return wanted.length === given.length && wanted.every((each, n) => each.startsWith(':') || each === given[n]);
};

describe('the order in which paths are tried', () => {
  it('lets a path that is written out be found, whatever else would take it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const ordered = exactFirst(paths, (each) => each);
        expect([...ordered].sort()).toEqual([...paths].sort());
        for (const called of paths.filter((each) => !each.includes(':'))) expect(ordered.find((pattern) => takes(pattern, called))).toBe(called);
      }),
    );
  });

  it('puts my own before anybody’s', () => {
    expect(exactFirst(['/members/:id/age', '/members/me/age'], (each) => each)).toEqual(['/members/me/age', '/members/:id/age']);
  });
});
