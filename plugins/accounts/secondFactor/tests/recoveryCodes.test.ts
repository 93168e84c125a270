import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bareRecoveryCode, newRecoveryCodes, recoveryDigest } from '../domain/recoveryCodes';

describe('recovery codes', () => {
  it('are ten, all different, and read back however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
      for (const typed of [code, code.toUpperCase(), code.replace(/-/g, ''), ` ${code.replace(/-/g, ' ')} `]) expect(bareRecoveryCode(typed)).toBe(code.replace(/-/g, ''));
    }
  });

  it('are nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => bareRecoveryCode(text) === undefined || /^[a-hjkmnp-z2-9]{12}$/.test(bareRecoveryCode(text) ?? '')));
    for (const text of ['', 'abcd-efgh', 'abcd-efgh-jkm0', 'abcd-efgh-jkml', 'abcd-efgh-jkmn-p']) expect([text, bareRecoveryCode(text)]).toEqual([text, undefined]);
  });

  it('are kept as digests of one account under one secret', () => {
    const of = (secret: string, user: string): string => recoveryDigest(secret, user, 'abcdefghjkmn');
    expect(of('s', 'u')).toBe(of('s', 'u'));
    expect(new Set([of('s', 'u'), of('s', 'v'), of('t', 'u')]).size).toBe(3);
  });
});
