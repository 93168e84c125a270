import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSeals } from '../seals/createSeals';
import { fingerprintOf, parseKeyring } from '../seals/keyring';
import { SealError } from '../seals/SealError';

const ring = (...letters: string[]) => {
  const parsed = parseKeyring(letters.map((letter) => `${letter.toLowerCase()}:${Buffer.alloc(32, letter).toString('base64')}`).join());
  if (!parsed) throw new Error('a ring of the test is malformed');
  return parsed;
};
const old = createSeals(ring('A'));
const both = createSeals(ring('B', 'A'));
const next = createSeals(ring('B'));
const anywhere = fc.record({ purpose: fc.string({ maxLength: 20 }).filter((text) => !text.includes('\n')), row: fc.uuid() });

describe('seals', () => {
  it('open what they sealed, where they sealed it, and never write it twice alike', () => {
    fc.assert(
      fc.property(anywhere, fc.string({ unit: 'grapheme', maxLength: 300 }), (at, text) => {
        const sealed = old.seal(at, text);
        expect(old.open(at, sealed)).toBe(text);
        expect(sealed).not.toBe(old.seal(at, text));
        expect(sealed).toMatch(/^v1\.a\.[\w-]{16}\.[\w-]+$/);
      }),
    );
  });

  it('open nothing for another row or purpose, and nothing changed', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.string(), fc.nat(), (at, other, text, where) => {
        fc.pre(at.purpose !== other.purpose);
        const sealed = old.seal(at, text);
        expect(() => old.open({ ...at, purpose: other.purpose }, sealed)).toThrow(SealError);
        expect(() => old.open({ ...at, row: other.row }, sealed)).toThrow(SealError);
        const bytes = Buffer.from(sealed.split('.')[3] ?? '', 'base64url');
        const at_ = where % bytes.length;
        bytes[at_] = (bytes[at_] ?? 0) ^ 1;
        expect(() => old.open(at, [...sealed.split('.').slice(0, 3), bytes.toString('base64url')].join('.'))).toThrow(SealError);
      }),
    );
    for (const wrong of ['', 'v1', 'v1.a..', 'v1.a.AAAAAAAAAAAAAAAA.AA', 'v2.a.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA', '001202012345']) expect(() => old.open({ purpose: 'p', row: 'r' }, wrong)).toThrow(SealError);
  });

  it('pass from one key to the next: both open while both are there, the first seals', () => {
    const at = { purpose: 'members.personal-number', row: 'r' };
    const sealed = old.seal(at, '001202012345');
    expect(both.open(at, sealed)).toBe('001202012345');
    expect([both.isCurrent(sealed), both.isCurrent(both.seal(at, 'x')), both.current]).toEqual([false, true, 'b']);
    expect(() => next.open(at, sealed)).toThrow(/no key a/);
  });

  it('find equal values by their blind index, by each key of the ring, within one purpose only', () => {
    const number = '001202012345';
    expect(both.indexes('n', number)).toEqual([next.index('n', number), old.index('n', number)]);
    expect(both.index('n', number)).toBe(both.index('n', number));
    expect(both.index('n', number)).not.toBe(both.index('m', number));
    expect(both.index('n', number)).not.toContain(number);
  });

  it('tell keys apart by a fingerprint that is none of the key', () => {
    const key = Buffer.alloc(32, 'A');
    expect(fingerprintOf(key)).not.toBe(fingerprintOf(Buffer.alloc(32, 'B')));
    expect(key.toString('hex')).not.toContain(fingerprintOf(key));
  });
});
