import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { query, queryPool, sql } from '../../../kernel';
import { challengeDigest, passwordDigest } from '../domain/challengeDigest';

/** From the right password to the code. */
const MINUTES = 5;
/** Wrong codes of one challenge; then the password is asked again. */
const MOST_TRIES = 5;

/** Whose password was right, and under which name it was given. */
export type SigningIn = { user: string; hash: string | null; signedInAs: string };

export type Challenge = { digest: string; user: string; passwordDigest: string; passkeyChallenge: string };

/**
 * A challenge for whoever just gave the right password; kept as a digest. Written past the sign-in's transaction, which is taken back.
 * @returns what the client sends back, once
 */
export const openChallenge = async (payload: Payload, { user, hash, signedInAs }: SigningIn): Promise<{ challenge: string; minutes: number }> => {
  const challenge = randomBytes(32).toString('base64url');
  await queryPool(
    payload,
    sql`insert into handbook.sign_in_challenges (digest, user_id, password_digest, signed_in_as, passkey_challenge, expires_at)
        values (${challengeDigest(challenge)}, ${user}::uuid, ${passwordDigest(hash)}, ${signedInAs}, ${randomBytes(32).toString('base64url')}, now() + make_interval(mins => ${MINUTES}))`,
  );
  return { challenge, minutes: MINUTES };
};

/** The open challenge, held until the transaction ends: two at once cannot both use it. */
export const holdChallenge = async (req: PayloadRequest, challenge: string): Promise<Challenge | undefined> => {
  const [row] = await query<Challenge>(
    req,
    sql`select digest, user_id as "user", password_digest as "passwordDigest", passkey_challenge as "passkeyChallenge" from handbook.sign_in_challenges
        where digest = ${challengeDigest(challenge)} and expires_at > now() and tries < ${MOST_TRIES} for update`,
  );
  return row;
};

/** A wrong code: one try less. */
export const missChallenge = async (req: PayloadRequest, { digest }: Challenge): Promise<void> => {
  await query(req, sql`update handbook.sign_in_challenges set tries = tries + 1 where digest = ${digest}`);
};

/** Used, or of no use any more. */
export const closeChallenge = async (req: PayloadRequest, { digest }: Challenge): Promise<void> => {
  await query(req, sql`delete from handbook.sign_in_challenges where digest = ${digest}`);
};

/** Whose challenge it is, and the name its password was given under; undefined where there is none. Settles nothing: it is held later. */
export const challenged = async (payload: Payload, challenge: string): Promise<{ user: string; name: string; passkeyChallenge: string } | undefined> => {
  const [row] = await queryPool<{ user: string; name: string; passkeyChallenge: string }>(
    payload,
    sql`select user_id as "user", signed_in_as as name, passkey_challenge as "passkeyChallenge" from handbook.sign_in_challenges where digest = ${challengeDigest(challenge)} and expires_at > now()`,
  );
  return row;
};

/** What has run out is swept. */
export const forgetChallenges = async (payload: Payload): Promise<void> => {
  await queryPool(payload, sql`delete from handbook.sign_in_challenges where expires_at <= now()`);
  await queryPool(payload, sql`delete from handbook.oidc_answers where expires_at <= now()`);
  await queryPool(payload, sql`delete from handbook.passkey_answers where expires_at <= now()`);
};
