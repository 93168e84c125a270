import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { breaths } from '../domain/breaths';

it('cuts by lines and sentences', () => {
  expect(breaths('Câu một. Câu hai!\n\nDòng ba; còn tiếp')).toEqual(['Câu một.', 'Câu hai!', 'Dòng ba;', 'còn tiếp']);
});

it('leaves nothing out, and no piece is long', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', ' ', ',', '.', '\n'), maxLength: 2000 }), (text) => {
      const pieces = breaths(text);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(241);
    }),
  );
});
