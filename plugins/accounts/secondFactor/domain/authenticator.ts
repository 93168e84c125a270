import { Secret, TOTP } from 'otpauth';

/** What every authenticator app takes: SHA-1, six digits, thirty seconds (RFC 6238). */
const PERIOD_SECONDS = 30;
const DIGITS = 6;
/** One step before and one after: a telephone's clock is not the server's. */
const WINDOW = 1;
const KEY_BYTES = 20;
const ISSUER = 'Sổ tay đảng viên';

const totp = (key: string, label = ''): TOTP => new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: DIGITS, period: PERIOD_SECONDS, secret: Secret.fromBase32(key) });

/** A new key of an authenticator app, in base32. */
export const newAuthenticatorKey = (): string => new Secret({ size: KEY_BYTES }).base32;

/** What the app reads from the picture. @param username tells one account from another in the app's list */
export const authenticatorUri = (key: string, username: string): string => totp(key, username).toString();

/** A code as people type it: digits, with spaces anywhere. Undefined where it is none. */
const typed = (code: string): string | undefined => {
  const digits = code.replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
};

/**
 * The time step a code belongs to; undefined where it is wrong, too old, or not later than the last one taken: each code is good once.
 * @param at milliseconds since 1970
 */
export const stepOfCode = (key: string, code: string, at: number, lastStep: number | null): number | undefined => {
  const token = typed(code);
  const delta = token === undefined ? null : totp(key).validate({ token, timestamp: at, window: WINDOW });
  if (delta === null) return undefined;
  const step = Math.floor(at / 1000 / PERIOD_SECONDS) + delta;
  return lastStep !== null && step <= lastStep ? undefined : step;
};

/** The code of an instant; what the app shows. */
export const codeAt = (key: string, at: number): string => totp(key).generate({ timestamp: at });
