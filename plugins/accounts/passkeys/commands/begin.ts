import { generateRegistrationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { factorsOf, hasFactor, ownOnly, provePerson } from '../../secondFactor';
import { credentialsOf } from '../data/passkeys';
import { openRegistration } from '../data/registrations';
import { relyingParty } from '../data/relyingParty';
import { passkeyFail } from '../errors';
import { label } from '../translations';

const MOST = 10;

/** What the browser needs to make a new passkey. The password is asked, and a code where there is a second factor already. */
export const begin = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'passkeys.begin',
    summary: label('command.begin'),
    input: z.object({ password: z.string().max(1000), code: z.string().max(100).optional() }),
    rest: { method: 'post', path: '/passkeys/begin' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req }, given) => {
      const account = await provePerson(req, given, async ({ id }) => hasFactor(await factorsOf(req, id)));
      const known = await credentialsOf(req, account.id);
      if (known.length >= MOST) throw passkeyFail(req, 'passkey.too-many', { most: MOST });
      const { rpID, rpName } = relyingParty(req.payload);
      const challenge = await openRegistration(req, account.id);
      const options = await generateRegistrationOptions({
        rpID,
        rpName,
        userName: account.username,
        userID: new TextEncoder().encode(account.id),
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
        attestationType: 'none',
        excludeCredentials: known,
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      });
      return { options };
    },
  });
