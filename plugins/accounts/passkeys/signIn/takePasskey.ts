import { generateAuthenticationOptions, verifyAuthenticationResponse, type AuthenticationResponseJSON, type AuthenticatorTransport } from '@simplewebauthn/server';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { credentialsOf } from '../data/passkeys';
import { relyingParty } from '../data/relyingParty';

/** What the browser needs to ask for one of this account's passkeys; undefined where it has none. */
export const passkeyOptions = async (req: PayloadRequest, user: string, challenge: string): Promise<unknown> => {
  const allowCredentials = await credentialsOf(req, user);
  if (allowCredentials.length === 0) return undefined;
  return generateAuthenticationOptions({
    rpID: relyingParty(req.payload).rpID,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    allowCredentials,
    userVerification: 'preferred',
  });
};

type Stored = { id: string; publicKey: string; counter: string; transports: AuthenticatorTransport[] };

/**
 * Takes a passkey's answer to a challenge: of this account, for this house's address, with a counter that went on. Anything wrong is
 * one and the same. Whoever calls it holds the account, so that a counter is not read twice.
 */
export const takePasskey = async (req: PayloadRequest, user: string, response: Readonly<Record<string, unknown>>, challenge: string): Promise<boolean> => {
  const { id } = response;
  if (typeof id !== 'string') return false;
  const [stored] = await query<Stored>(
    req,
    sql`select id, encode(public_key, 'hex') as "publicKey", counter, transports from handbook.passkeys where credential_id = ${id} and user_id = ${user}::uuid for update`,
  );
  if (!stored) return false;
  const { origin, rpID } = relyingParty(req.payload);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      // Made by a foreign program: its shape is the library's to check, which throws.
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: false,
      credential: { id, publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'hex')), counter: Number(stored.counter), transports: stored.transports },
    });
    if (!verified) return false;
    await query(req, sql`update handbook.passkeys set counter = ${authenticationInfo.newCounter}, last_used_at = now() where id = ${stored.id}::uuid`);
    return true;
  } catch {
    return false;
  }
};
