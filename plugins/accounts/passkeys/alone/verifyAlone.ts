import { createHash } from 'node:crypto';
import { verifyAuthenticationResponse, type AuthenticationResponseJSON, type AuthenticatorTransport } from '@simplewebauthn/server';
import type { PayloadRequest } from 'payload';
import { clock, query, sql } from '../../../kernel';
import { holdAccount, type Account } from '../../support/account';
import { relyingParty } from '../data/relyingParty';
import { isChallenge, MINUTES } from './challenge';

/** A key that nobody has (the base point of P-256, as COSE): a credential that is not there costs what one that is there costs. */
const DECOY = Buffer.from(
  'a50102032620012158206b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2962258204fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  'hex',
);
const NOBODY = '00000000-0000-4000-8000-000000000000';

type Stored = { id: string; user: string; publicKey: string; counter: string; transports: AuthenticatorTransport[] };
export type Alone = { account: Account } | { refusedOf: string | null };

const storedOf = async (req: PayloadRequest, credential: string): Promise<Stored | undefined> => {
  const [row] = await query<Stored>(req, sql`select id, user_id as "user", encode(public_key, 'hex') as "publicKey", counter, transports from handbook.passkeys where credential_id = ${credential}`);
  return row;
};

/** One answer is taken once, also where two arrive together. */
const takeOnce = async (req: PayloadRequest, challenge: string): Promise<boolean> => {
  const digest = createHash('sha256').update(challenge).digest('base64');
  const taken = await query(req, sql`insert into handbook.passkey_answers (digest, expires_at) values (${digest}, now() + make_interval(mins => ${MINUTES})) on conflict do nothing returning digest`);
  return taken.length > 0;
};

/**
 * Whose passkey answered, with their fingerprint, face or PIN (user verification: the second factor), to a challenge of this house that nobody answered
 * before. The account is held first, as at every sign-in. Whether there is such a credential shows neither in the answer nor in its time.
 */
export const verifyAlone = async (req: PayloadRequest, response: Readonly<Record<string, unknown>>): Promise<Alone> => {
  const credential = typeof response.id === 'string' ? response.id.slice(0, 1400) : '';
  const owner = (await storedOf(req, credential))?.user;
  const account = await holdAccount(req, owner ?? NOBODY);
  // Again, now that nobody else counts on it.
  const stored = await storedOf(req, credential);
  const refused: Alone = { refusedOf: owner ?? null };
  const { origin, rpID } = relyingParty(req.payload);
  let challenge = '';
  try {
    // Made by a foreign program: its shape is the library's to check, which throws.
    const given = response as unknown as AuthenticationResponseJSON;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge: (signed) => {
        challenge = signed;
        return isChallenge(req.payload, signed, clock.now().getTime());
      },
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: credential, publicKey: new Uint8Array(stored ? Buffer.from(stored.publicKey, 'hex') : DECOY), counter: Number(stored?.counter ?? 0), transports: stored?.transports ?? [] },
    });
    const ofOwner = stored !== undefined && given.response.userHandle === Buffer.from(stored.user).toString('base64url');
    if (!verified || !ofOwner || !account || account.disabled || !(await takeOnce(req, challenge))) return refused;
    await query(req, sql`update handbook.passkeys set counter = ${authenticationInfo.newCounter}, last_used_at = now() where id = ${stored.id}::uuid`);
    return { account };
  } catch {
    return refused;
  }
};
