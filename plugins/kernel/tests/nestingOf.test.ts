import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nestingOf } from '../doors/nestingOf';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('nesting of a JSON text', () => {
  it('is what its value has, as text and as bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        expect(nestingOf(text, 1000)).toBe(depthOf(value));
        expect(nestingOf(new TextEncoder().encode(text), 1000)).toBe(depthOf(value));
      }),
    );
  });

  it('counts no bracket inside a text, whatever is escaped before it', () => {
    expect(nestingOf(String.raw`["\\", "[[[[", "\"[[[["]`, 1)).toBe(1);
  });

  it('stops at once beyond the limit, closed or not', () => {
    expect(nestingOf('['.repeat(10_000_000), 100)).toBe(Infinity);
    expect(nestingOf('[{'.repeat(51), 100)).toBe(Infinity);
    expect(nestingOf('['.repeat(100) + ']'.repeat(100), 100)).toBe(100);
  });
});
