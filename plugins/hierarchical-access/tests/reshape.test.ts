import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { narrower, wider, type Extent } from '../domain/reshape';

const june = new Date('2026-06-30T17:00:00Z');
const may = new Date('2026-05-31T17:00:00Z');
const WARD = '00001/00002/';
const CELL = '00001/00002/00003/';

describe('limiting and widening', () => {
  it.each<[string, Extent, Extent, boolean]>([
    ['an earlier end', { path: WARD, validTo: june }, { path: WARD, validTo: may }, true],
    ['an end where there was none', { path: WARD, validTo: null }, { path: WARD, validTo: june }, true],
    ['a place below', { path: WARD, validTo: june }, { path: CELL, validTo: june }, true],
    ['both', { path: WARD, validTo: null }, { path: CELL, validTo: may }, true],
    ['nothing changed', { path: WARD, validTo: june }, { path: WARD, validTo: june }, false],
    ['a later end', { path: WARD, validTo: may }, { path: WARD, validTo: june }, false],
    ['no end any more', { path: WARD, validTo: may }, { path: WARD, validTo: null }, false],
    ['a place below for longer', { path: WARD, validTo: may }, { path: CELL, validTo: june }, false],
    ['a place beside', { path: WARD, validTo: may }, { path: '00001/00009/', validTo: may }, false],
    ['a place above for shorter', { path: CELL, validTo: june }, { path: WARD, validTo: may }, false],
  ])('%s', (_, before, after, limits) => {
    expect(narrower(before, after)).toBe(limits);
  });

  it('is never both at once, and each undoes the other', () => {
    const extent = fc.record({ path: fc.constantFrom('00001/', WARD, CELL, '00001/00009/'), validTo: fc.constantFrom(null, may, june) });
    fc.assert(
      fc.property(extent, extent, (a, b) => {
        expect(narrower(a, b) && wider(a, b)).toBe(false);
        expect(narrower(a, b)).toBe(wider(b, a));
      }),
    );
  });
});
