import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction, parseInput } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { openSession, type OpenedSession } from '../../secondFactor/signIn/openSession';
import { noteFailure } from '../../signIns/noteSignIn';
import { passkeyFail } from '../errors';
import { verifyAlone } from './verifyAlone';

const input = z.object({ passkey: z.record(z.string(), z.unknown()) });

type Outcome = { opened: OpenedSession } | { refusedOf: string | null };

const finish = async (req: PayloadRequest, { users, mostSessions = 20 }: AccountsOptions, passkey: Record<string, unknown>): Promise<Outcome> => {
  const outcome = await verifyAlone(req, passkey);
  if ('refusedOf' in outcome) return outcome;
  return { opened: await openSession(req, { users, mostSessions, account: outcome.account, factor: 'passkey', how: 'passkey-alone' }) };
};

/** Signing in with a passkey alone: no name, no password. One refusal for whatever is wrong; failures are counted with wrong passwords (src/server/http/signInGate). */
export const finishPasskeyAlone = (options: AccountsOptions): Endpoint => ({
  method: 'post',
  path: '/passkey-alone/finish',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { passkey } = parseInput(req, input, req.data ?? {});
    const outcome = await inTransaction(req, () => finish(req, options, passkey));
    if ('refusedOf' in outcome) {
      await noteFailure(req, outcome.refusedOf === null ? { name: `passkey:${String(passkey.id).slice(0, 200)}` } : { user: outcome.refusedOf }, 'passkey-alone');
      throw passkeyFail(req, 'passkey.not-taken');
    }
    const { cookie, ...answer } = outcome.opened;
    return Response.json(answer, { headers: { 'set-cookie': cookie, 'cache-control': 'private, no-store' } });
  },
});
