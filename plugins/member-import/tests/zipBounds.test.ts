import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { withinBounds } from '../files/zipBounds';

const zip = (name: string, said?: number): Buffer => {
  const bytes = Buffer.from(zipSync({ [name]: strToU8('<a/>') }));
  if (said !== undefined) bytes.writeUInt32LE(said, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 24);
  return bytes;
};

describe('a zip', () => {
  it('is taken within bounds, and refused where it says that it unfolds beyond them', () => {
    expect(withinBounds(zip('xl/sharedStrings.xml'))).toBe(true);
    expect(withinBounds(zip('xl/sharedStrings.xml', 400_000_000))).toBe(false);
    expect(withinBounds(zip('xl/worksheets/sheet1.xml', 400_000_000))).toBe(true);
    expect(withinBounds(Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()])))))).toBe(false);
  });

  it('is looked at without throwing, whatever it is', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(200), (noise, cut) => {
      void withinBounds(Buffer.from(noise));
      void withinBounds(zip('a').subarray(0, cut));
    }));
  });
});
