import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../official-documents/pure';
import { kindsFor, NUMBERED_KINDS, numberText, symbolOf } from '../domain/kinds';

it('writes numbers that are read back as what they are, with a zero below ten', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NUMBERED_KINDS), fc.constantFrom('ĐU', 'TU', 'CB', 'BTGTU'), fc.integer({ min: 1, max: 99_999 }), (kind, organ, number) => {
      const text = numberText(kind, organ, number);
      expect(parseNumber(text)).toMatchObject({ style: 'party', number, organ });
      expect(text.endsWith(`-${symbolOf(kind, organ)}`)).toBe(true);
      expect(/^0\d-/u.test(text)).toBe(number < 10);
    }),
  );
});

it('keeps regulations, guidance, directives and circulars from cells, and nothing else', () => {
  expect(NUMBERED_KINDS.filter((kind) => !kindsFor(true).includes(kind))).toEqual(['QyD', 'CT', 'TT', 'HD']);
  expect(kindsFor(false)).toEqual([...NUMBERED_KINDS]);
});
