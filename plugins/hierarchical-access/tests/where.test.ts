import { describe, expect, it } from '@jest/globals';
import type { Where } from 'payload';

import { all, among, any, under } from '../access/where';

const A: Where = { a: { equals: 1 } };
const B: Where = { b: { equals: 2 } };

describe('any', () => {
  it.each([
    ['nothing', [], false],
    ['no', [false], false],
    ['no, no', [false, false], false],
    ['yes', [true], true],
    ['no, yes', [false, true], true],
    ['condition, yes', [A, true], true],
    ['condition', [A], A],
    ['condition, no', [A, false], A],
    ['two conditions', [A, B], { or: [A, B] }],
    ['two conditions, no', [false, A, false, B], { or: [A, B] }],
  ] as const)('of %s', (_, results, expected) => expect(any(...results)).toEqual(expected));
});

describe('all', () => {
  it.each([
    ['nothing', [], false],
    ['yes', [true], true],
    ['yes, yes', [true, true], true],
    ['no', [false], false],
    ['yes, no', [true, false], false],
    ['condition, no', [A, false], false],
    ['condition', [A], A],
    ['condition, yes', [A, true], A],
    ['two conditions', [A, B], { and: [A, B] }],
  ] as const)('of %s', (_, results, expected) => expect(all(...results)).toEqual(expected));
});

describe('among', () => {
  it('is nobody when there is nobody', () => expect(among('cell', [])).toBe(false));
  it('names the ids', () => expect(among('cell', ['x', 'y'])).toEqual({ cell: { in: ['x', 'y'] } }));
  it('does not change with its list', () => {
    const ids = ['x'];
    const where = among('cell', ids);
    ids.push('y');
    expect(where).toEqual({ cell: { in: ['x'] } });
  });
});

describe('under', () => {
  const one = { and: [{ path: { greater_than_equal: '00001/00002/' } }, { path: { less_than: '00001/000020' } }] };

  it('is nothing without a path', () => expect(under('path', [])).toBe(false));
  it('is nothing, and not everything, for an empty path', () => expect(under('path', [''])).toBe(false));
  it('leaves an empty path out beside a real one', () => expect(under('path', ['', '00001/00002/'])).toEqual(one));
  it('is the range of one subtree', () => expect(under('path', ['00001/00002/'])).toEqual(one));
  it('is each subtree of several', () => {
    expect(under('path', ['00001/', '00002/'])).toEqual({
      or: [
        { and: [{ path: { greater_than_equal: '00001/' } }, { path: { less_than: '000010' } }] },
        { and: [{ path: { greater_than_equal: '00002/' } }, { path: { less_than: '000020' } }] },
      ],
    });
  });
});

/** Conditions that Payload takes for no condition at all (SCALE.md): none may come out, whatever goes in. */
const vanishes = (where: unknown): boolean => {
  if (where === null || where === undefined) return true;
  if (Array.isArray(where)) return where.length === 0 || where.some(vanishes);
  if (typeof where !== 'object') return where === '';
  const values = Object.values(where);
  return values.length === 0 || values.some(vanishes);
};

describe('a constraint that would vanish', () => {
  it('is seen by the check below', () => {
    for (const where of [{ in: undefined }, { a: { in: null } }, { and: [] }, { or: [] }, {}, { a: { in: [] } }, { a: { like: '' } }, { or: [A, {}] }]) {
      expect(vanishes(where)).toBe(true);
    }
    expect(vanishes(A)).toBe(false);
  });

  it('never comes out of the helpers', () => {
    const parts = [false, A, among('x', []), among('x', ['1']), under('p', []), under('p', ['']), under('p', ['00001/'])];
    for (const one of parts) {
      for (const two of parts) {
        for (const result of [any(one, two), all(one, two), any(all(one), two), all(any(one, two), A)]) {
          expect(typeof result === 'boolean' ? false : vanishes(result)).toBe(false);
        }
      }
    }
  });

  it('of several without any holder never opens', () => {
    expect(any(among('x', []), under('p', []), under('p', ['']))).toBe(false);
    expect(all(A, among('x', []))).toBe(false);
  });
});
