import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { z } from 'zod';
import { parseInput } from '../../../kernel';
import { passkeyOptions } from '../../passkeys/signIn/takePasskey';
import { factorFail } from '../errors';
import { challenged } from './challenges';

const input = z.object({ challenge: z.string().max(200) });

/** What the browser needs to answer a sign-in's challenge by a passkey. Only whoever gave the right password has the challenge. */
export const passkeyForSignIn: Endpoint = {
  method: 'post',
  path: '/passkey-options',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { challenge } = parseInput(req, input, req.data ?? {});
    const known = await challenged(req.payload, challenge);
    const options = known && (await passkeyOptions(req, known.user, known.passkeyChallenge));
    if (options === undefined) throw factorFail(req, 'second-factor.challenge-ended');
    return Response.json({ options }, { headers: { 'cache-control': 'private, no-store' } });
  },
};
