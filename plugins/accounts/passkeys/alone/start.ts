import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Endpoint } from 'payload';
import { clock } from '../../../kernel';
import { relyingParty } from '../data/relyingParty';
import { MINUTES, newChallenge } from './challenge';

/** What the browser needs to offer whichever passkeys of this house it has: the same for everybody, of nobody. */
export const startPasskeyAlone: Endpoint = {
  method: 'post',
  path: '/passkey-alone/start',
  handler: async (req) => {
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(req.payload).rpID,
      challenge: new Uint8Array(newChallenge(req.payload, clock.now().getTime())),
      userVerification: 'required',
      timeout: MINUTES * 60_000,
    });
    return Response.json({ options }, { headers: { 'cache-control': 'private, no-store' } });
  },
};
