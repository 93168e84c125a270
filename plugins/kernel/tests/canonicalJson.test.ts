import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalJson } from '../canonical/canonicalJson';
import { sha256 } from '../canonical/sha256';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON that differs only where it means something else: strings already in NFC, no -0, no "__proto__" (JSON.parse treats it apart). */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.normalize('NFC'));
const anyJson = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json[]>(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    text,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text.filter((key) => key !== '__proto__'), tie('json'), { maxKeys: 4 }),
  ),
})).json;

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]));
};

describe('canonicalJson', () => {
  it('does not know in which order members were put in', () => {
    fc.assert(fc.property(anyJson, (value) => expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))));
  });

  it('loses nothing: what was written can be read back', () => {
    fc.assert(fc.property(anyJson, (value) => expect(JSON.parse(canonicalJson(value))).toEqual(value)));
  });

  it('gives two contents one text only when they are the same', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const same = canonicalJson(one) === canonicalJson(other);
        expect(same).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
      }),
    );
  });

  it('takes composed and decomposed letters for the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => expect(canonicalJson(value.normalize('NFD'))).toBe(canonicalJson(value.normalize('NFC')))));
    expect(canonicalJson({ name: 'Đảng' })).toBe(canonicalJson({ name: 'Đảng'.normalize('NFD') }));
  });

  it('keeps a member that is null apart from one that is not there, and drops undefined', () => {
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
    expect(canonicalJson({ a: undefined })).toBe('{}');
  });

  it('writes dates as UTC instants', () => {
    expect(canonicalJson({ at: new Date('2026-11-22T07:00:00+07:00') })).toBe('{"at":"2026-11-22T00:00:00.000Z"}');
  });

  it.each([[() => 1], [Symbol('a')], [10n]])('refuses what JSON cannot say', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]): Json => ['member', key, sorted(item)])
    .reduce<Json[]>((all, item) => [...all, item], ['object']);
};

describe('sha256', () => {
  it('is the digest everybody else computes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new TextEncoder().encode('Đảng'))).toBe(sha256('Đảng'));
  });
});
