import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { under } from '../access/where';
import { wholeRange } from '../counts/wholeRange';

describe('wholeRange', () => {
  it('is the subtree that access asks for, however deep the ands', () => {
    const asked = under('path', ['00001/00002/']);
    if (typeof asked !== 'object') throw new Error('no question');
    const range = { from: '00001/00002/', to: '00001/000020' };
    expect(wholeRange(asked, 'path')).toEqual(range);
    expect(wholeRange({ and: [asked] }, 'path')).toEqual(range);
    expect(wholeRange({ AND: [{}, { and: [asked, {}] }] } as never, 'path')).toEqual(range);
  });

  it('narrows to what all conditions allow', () => {
    const both = { and: [{ path: { greater_than_equal: 'b', less_than: 'y' } }, { path: { greater_than_equal: 'a' } }, { path: { less_than: 'x' } }] };
    expect(wholeRange(both, 'path')).toEqual({ from: 'b', to: 'x' });
  });

  it.each([
    undefined, {}, { and: [] }, { path: { greater_than_equal: 'a' } }, { path: { less_than: 'a' } }, { path: { greater_than_equal: 'a', less_than: '' } },
    { path: { greater_than_equal: 'a', less_than: null } }, { path: { greater_than_equal: 'a', less_than: 'b', not_equals: 'aa' } },
    { path: { greater_than_equal: 'a', less_than: 'b' }, status: { equals: 'official' } }, { or: [{ path: { greater_than_equal: 'a', less_than: 'b' } }] },
    { and: [{ path: { greater_than_equal: 'a', less_than: 'b' } }, { or: [] }] },
  ])('leaves every other question to the rows: %j', (where) => {
    expect(wholeRange(where as never, 'path')).toBeUndefined();
  });

  it('never says yes to a question with any other condition in it', () => {
    const condition = fc.oneof(
      fc.record({ path: fc.record({ greater_than_equal: fc.string({ minLength: 1 }), less_than: fc.string({ minLength: 1 }) }) }),
      fc.record({ status: fc.record({ equals: fc.string() }) }),
    );
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), (conditions) => {
        const plain = conditions.every((each) => 'path' in each);
        expect(wholeRange({ and: conditions } as never, 'path') !== undefined).toBe(plain);
      }),
    );
  });
});
