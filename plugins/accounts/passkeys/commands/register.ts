import { verifyRegistrationResponse, type RegistrationResponseJSON, type VerifiedRegistrationResponse } from '@simplewebauthn/server';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { factorsOf, giveRecoveryCodes, hasFactor, ownAccount, ownOnly, passSession, tellFactor } from '../../secondFactor';
import { currentSession, endSessions } from '../../support/sessions';
import { takeRegistration } from '../data/registrations';
import { relyingParty } from '../data/relyingParty';
import { passkeyFail } from '../errors';
import { label } from '../translations';

/** What the browser answered, checked; undefined where anything of it is wrong. */
const verified = async (req: PayloadRequest, response: unknown, expectedChallenge: string): Promise<VerifiedRegistrationResponse['registrationInfo']> => {
  const { origin, rpID } = relyingParty(req.payload);
  try {
    // Made by a foreign program: its shape is the library's to check, which throws.
    const answer = await verifyRegistrationResponse({ response: response as RegistrationResponseJSON, expectedChallenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: false });
    return answer.registrationInfo;
  } catch {
    return undefined;
  }
};

/** Keeps a new passkey. The first second factor of an account: other sessions end, recovery codes are shown, this once. */
export const register = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'passkeys.register',
    summary: label('command.register'),
    input: z.object({ name: z.string().trim().min(1).max(100), response: z.record(z.string(), z.unknown()) }),
    rest: { method: 'post', path: '/passkeys/register' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req, now, command }, { name, response }) => {
      const account = await ownAccount(req);
      const challenge = await takeRegistration(req, account.id);
      const made = challenge === undefined ? undefined : await verified(req, response, challenge);
      if (!made) throw passkeyFail(req, 'passkey.refused');
      const first = !hasFactor(await factorsOf(req, account.id));
      const { credential, credentialBackedUp } = made;
      const transports = sql`array[${sql.join((credential.transports ?? []).map((each) => sql`${each}`), sql`, `)}]::text[]`;
      const [kept] = await query<{ id: string }>(
        req,
        sql`insert into handbook.passkeys (user_id, credential_id, public_key, counter, transports, name, synced)
            values (${account.id}::uuid, ${credential.id}, decode(${Buffer.from(credential.publicKey).toString('hex')}, 'hex'), ${credential.counter}, ${transports}, ${name}, ${credentialBackedUp})
            on conflict (credential_id) do nothing returning id`,
      );
      if (!kept) throw passkeyFail(req, 'passkey.known');
      const session = currentSession(req);
      if (first && session !== null) await passSession(req, { session, user: account.id, factor: 'passkey' });
      const sessions = first ? await endSessions(req, account.id, session) : 0;
      const recoveryCodes = first ? await giveRecoveryCodes(req, account.id) : [];
      await tellFactor.news(req, first ? 'second-factor-on' : 'passkeys', account.id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { passkey: kept.id, sessions } });
      return { id: kept.id, recoveryCodes };
    },
  });
