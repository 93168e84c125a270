import crypto, { timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';


/** Payload's own forms of a stored password (payload/dist/auth/strategies/local/generatePasswordSaltHash.js, 3.90.1). */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 };
const LEGACY = { prefix: '', rounds: 25_000, bytes: 512 };

/** Nobody's: of the same form as a real one, so that looking at it costs the same. No password has this hash. */
export const DECOY = { hash: `${CURRENT.prefix}${'00'.repeat(CURRENT.bytes)}`, salt: '00'.repeat(32) };

/** Is this the password? Compared in constant time; an unknown form of hash is never matched. */
export const verifyPassword = async (password: string, stored: { hash: string | null; salt: string | null }): Promise<boolean> => {
  if (!stored.hash || !stored.salt) return false;
  const form = stored.hash.startsWith(CURRENT.prefix) ? CURRENT : LEGACY;
  const expected = Buffer.from(stored.hash.slice(form.prefix.length), 'hex');
  // Looked up at each call, as Payload does: tests count how often a password is hashed.
  const actual = await promisify(crypto.pbkdf2)(password, stored.salt, form.rounds, form.bytes, 'sha256');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};
