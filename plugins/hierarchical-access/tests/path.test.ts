import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { chain, isUnder, KEY_WIDTH, subtreeEnd, tops } from '../domain/path';

/** Few keys, so that paths meet often; those of the database are five digits of base 36 and a slash. */
const key = fc.constantFrom('00000/', '00001/', '0000z/', '00010/', 'zzzzz/');
const path = fc.array(key, { minLength: 1, maxLength: 5 }).map((keys) => keys.join(''));

/** Order of the "C" collation: by bytes, and paths are ASCII. */
const inRange = (candidate: string, top: string): boolean => candidate >= top && candidate < subtreeEnd(top);

describe('subtreeEnd', () => {
  it('closes a range that holds exactly the subtree', () => {
    fc.assert(fc.property(path, path, (candidate, top) => expect(inRange(candidate, top)).toBe(isUnder(candidate, top))));
  });

  it('never reaches a sibling whose key begins alike', () => {
    expect(inRange('0000a/0000b/', '0000a/')).toBe(true);
    expect(inRange('0000b/', '0000a/')).toBe(false);
    expect(inRange('00000/', '0000a/')).toBe(false);
  });
});

describe('isUnder', () => {
  it('counts the organisation itself', () => {
    fc.assert(fc.property(path, (one) => expect(isUnder(one, one)).toBe(true)));
  });

  it('is nothing under no organisation', () => {
    fc.assert(fc.property(path, (one) => expect(isUnder(one, '')).toBe(false)));
  });

  it('goes on downwards and never back up', () => {
    fc.assert(
      fc.property(path, key, key, (top, child, grandchild) => {
        expect(isUnder(top + child + grandchild, top)).toBe(true);
        expect(isUnder(top, top + child)).toBe(false);
      }),
    );
  });
});

describe('chain', () => {
  it('goes from the root down to the organisation, one key at a time', () => {
    fc.assert(
      fc.property(path, (one) => {
        const steps = chain(one);
        expect(steps).toHaveLength(one.length / KEY_WIDTH);
        expect(steps.at(-1)).toBe(one);
        for (const step of steps) expect(isUnder(one, step)).toBe(true);
        expect(steps.every((step, index) => index === 0 || isUnder(step, steps[index - 1] ?? ''))).toBe(true);
      }),
    );
  });

  it('of nothing is nothing', () => expect(chain('')).toEqual([]));
});

describe('tops', () => {
  it('cover the same organisations with none under another', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 8 }), path, (paths, candidate) => {
        const found = tops(paths);
        expect(found.some((top) => isUnder(candidate, top))).toBe(paths.some((each) => isUnder(candidate, each)));
        for (const one of found) expect(found.filter((other) => isUnder(one, other))).toEqual([one]);
        for (const one of found) expect(paths).toContain(one);
      }),
    );
  });

  it('hold no empty path, which would be everybody', () => expect(tops(['', '00001/'])).toEqual(['00001/']));
});
