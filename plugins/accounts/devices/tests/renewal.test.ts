import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeRenewal } from '../domain/judgeRenewal';
import { keptDigest, readRefreshToken, successorSecret, writeRefreshToken } from '../domain/refreshToken';

const KEY = 'a'.repeat(40);
const token = fc.record({ device: fc.uuid(), generation: fc.nat({ max: 2_000_000_000 }), secret: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)) });

describe('a refresh token', () => {
  it('is read as it was written, by this house alone, and not with any letter changed', () => {
    fc.assert(
      fc.property(token, fc.nat(), fc.constantFrom('A', 'b', '0', '_'), (made, place, letter) => {
        const text = writeRefreshToken(KEY, made);
        expect(readRefreshToken(KEY, text)).toEqual(made);
        expect(readRefreshToken('b'.repeat(40), text)).toBeUndefined();
        const at = place % text.length;
        // The last letter of each part carries bits that do not count.
        const spoilt = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
        const read = readRefreshToken(KEY, spoilt);
        expect(read === undefined || JSON.stringify(read) === JSON.stringify(made)).toBe(true);
      }),
    );
  });

  it('has one successor for one renewal: another key, token or salt gives another', () => {
    const of = (given: Partial<Parameters<typeof successorSecret>[1]>): string => successorSecret(KEY, { token: 't', deviceKey: 'k', salt: 's', ...given }).toString('hex');
    expect(of({})).toBe(of({}));
    expect(new Set([of({}), of({ token: 'u' }), of({ deviceKey: 'l' }), of({ salt: 'r' })]).size).toBe(4);
    expect(keptDigest('token', 'x')).not.toBe(keptDigest('key', 'x'));
  });
});

describe('what a presented token means', () => {
  const kept = { keyDigest: 'k', digest: 'now', previousDigest: 'before', sinceRenewal: 10 };
  it.each([
    ['the good one is renewed', { keyDigest: 'k', digest: 'now' }, 'renew'],
    ['the one before, a moment ago, is answered again', { keyDigest: 'k', digest: 'before' }, 'repeat'],
    ['an older one is in two hands', { keyDigest: 'k', digest: 'older' }, 'stolen'],
    ['the good one with another key is in two hands', { keyDigest: 'x', digest: 'now' }, 'stolen'],
    ['the one before with another key is in two hands', { keyDigest: 'x', digest: 'before' }, 'stolen'],
  ] as const)('%s', (_, presented, verdict) => {
    expect(judgeRenewal(kept, presented, 30)).toBe(verdict);
  });

  it('the one before is too old after the grace, to the second, and at once without any', () => {
    expect(judgeRenewal({ ...kept, sinceRenewal: 30 }, { keyDigest: 'k', digest: 'before' }, 30)).toBe('repeat');
    expect(judgeRenewal({ ...kept, sinceRenewal: 30.1 }, { keyDigest: 'k', digest: 'before' }, 30)).toBe('stolen');
    expect(judgeRenewal({ ...kept, sinceRenewal: 0.1 }, { keyDigest: 'k', digest: 'before' }, 0)).toBe('stolen');
  });
});
