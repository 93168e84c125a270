import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Person } from '../city/SyntheticCity';

/** Payload refuses a token whose header says another (payload/dist/auth/jwtAuth.js). */
const AUTH_VERSION = 1;

/** Payload signs with the first half of its secret's digest, in hexadecimal. */
export const signingSecret = (payloadSecret: string): string => createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32);

/** A token as a sign-in gives it, without the tenth of a second of hashing a password. Good for twelve hours. */
export const tokenOf = ({ user, session }: Person, secret: string): Promise<string> =>
  new SignJWT({ id: user, collection: 'users', sid: session })
    .setProtectedHeader({ alg: 'HS256', authVersion: AUTH_VERSION, typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(new TextEncoder().encode(secret));
