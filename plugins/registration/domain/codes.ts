import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without letters and digits that look alike: 0 O, 1 I L, U V. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const SLIP = 16;

/** The secret of a mailed link: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The code of a printed slip, in four groups: 77 bits, typed by hand. */
export const newCode = (): string => Array.from({ length: SLIP }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/(.{4})(?=.)/g, '$1-');

/** A code as people type it (small letters, spaces, without hyphens), or a token as it is. */
const tidy = (secret: string): string => {
  const typed = secret.normalize('NFC').trim().toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
  return typed.length === SLIP && [...typed].every((letter) => LETTERS.includes(letter)) ? typed : secret.trim();
};

/** All that is kept of a secret. Of so many bits a bare digest tells nothing. */
export const digestOf = (secret: string): string => createHash('sha256').update(`activation\n${tidy(secret)}`).digest('base64url');
