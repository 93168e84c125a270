import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authenticatorUri, codeAt, newAuthenticatorKey, stepOfCode } from '../domain/authenticator';

/** RFC 6238, Appendix B, of the key "12345678901234567890"; the last six of its eight digits. */
const RFC_KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const STEP_MS = 30_000;
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const key = fc.constant(null).map(() => newAuthenticatorKey());

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('are those of the standard at %s s', (seconds, code) => {
    expect(codeAt(RFC_KEY, seconds * 1000)).toBe(code);
    expect(stepOfCode(RFC_KEY, `${code.slice(0, 3)} ${code.slice(3)}`, seconds * 1000, null)).toBe(Math.floor(seconds / 30));
  });

  it('are taken in their own step and the one beside it, by the step they belong to, whatever the key and the time', () => {
    fc.assert(
      fc.property(key, instant, fc.integer({ min: -1, max: 1 }), (secret, at, drift) => {
        const theirs = Math.max(0, at + drift * STEP_MS);
        const step = stepOfCode(secret, codeAt(secret, theirs), at, null);
        // Two steps may share a code, once in a million: the nearest one counts.
        expect(step === undefined ? undefined : codeAt(secret, step * STEP_MS)).toBe(codeAt(secret, theirs));
      }),
    );
  });

  it('are good once: never again in a step that is not later', () => {
    fc.assert(
      fc.property(key, instant, fc.integer({ min: 0, max: 3 }), (secret, at, later) => {
        const step = Math.floor(at / STEP_MS);
        expect(stepOfCode(secret, codeAt(secret, at), at, step + later)).toBeUndefined();
      }),
    );
  });

  it('are refused two steps away, from another key, and where they are no six digits', () => {
    const at = 1_800_000_000_000;
    expect(stepOfCode(RFC_KEY, codeAt(RFC_KEY, at - 2 * STEP_MS), at, null)).toBeUndefined();
    expect(stepOfCode(RFC_KEY, codeAt(RFC_KEY, at + 2 * STEP_MS), at, null)).toBeUndefined();
    for (const code of ['', '12345', '1234567', '12345a', '１２３４５６', '-12345', '1e5000', 'null']) expect([code, stepOfCode(RFC_KEY, code, at, null)]).toEqual([code, undefined]);
  });

  it('come with an address that names the house and the account', () => {
    expect(decodeURIComponent(authenticatorUri(RFC_KEY, 'a.admin'))).toMatch(/^otpauth:\/\/totp\/Sổ tay đảng viên:a\.admin\?.*secret=GEZDG/);
    expect(newAuthenticatorKey()).toMatch(/^[A-Z2-7]{32}$/);
  });
});
