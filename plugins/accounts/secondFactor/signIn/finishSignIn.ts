import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { clock, describeEndpoint, inTransaction, parseInput } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import { accountFail } from '../../errors';
import type { AccountsOptions } from '../../options';
import { takePasskey } from '../../passkeys/signIn/takePasskey';
import { noteFailure } from '../../signIns/noteSignIn';
import { holdAccount, type Account } from '../../support/account';
import { factorsOf } from '../data/factors';
import { takeCode } from '../data/authenticator';
import { takeRecoveryCode } from '../data/recovery';
import { codeWasRight, countCode } from '../data/triesOfCodes';
import { passwordDigest } from '../domain/challengeDigest';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';
import { label } from '../translations';
import { challenged, closeChallenge, holdChallenge, missChallenge, type Challenge } from './challenges';
import { openSession, type OpenedSession } from './openSession';
import type { GivenFactor } from './passSession';

const input = z.object({
  challenge: z.string().max(200),
  code: z.string().max(100).optional(),
  recoveryCode: z.string().max(100).optional(),
  passkey: z.record(z.string(), z.unknown()).optional(),
});

const answer = z.looseObject({ token: z.string(), exp: z.number().int(), user: z.looseObject({ id: z.guid() }) });

type Given = z.output<typeof input>;
type Outcome = OpenedSession | 'second-factor.challenge-ended' | 'second-factor.code-wrong' | 'user.disabled' | 'user.changed-meanwhile';

const take = async (req: PayloadRequest, account: Account, challenge: Challenge, { code, recoveryCode, passkey }: Given): Promise<GivenFactor | undefined> => {
  if (code !== undefined) return (await takeCode(req, account.id, code)) ? 'totp' : undefined;
  if (recoveryCode !== undefined) return (await takeRecoveryCode(req, account.id, recoveryCode)) ? 'recovery-code' : undefined;
  if (passkey !== undefined) return (await takePasskey(req, account.id, passkey, challenge.passkeyChallenge)) ? 'passkey' : undefined;
  return undefined;
};

/** What is wrong with the account since its password was right. */
const changed = (account: Account | undefined, challenge: Challenge): 'user.disabled' | 'user.changed-meanwhile' | undefined => {
  if (!account || account.disabled) return 'user.disabled';
  return passwordDigest(account.hash) === challenge.passwordDigest ? undefined : 'user.changed-meanwhile';
};

/** A recovery code was used: the person hears of it, and it stands in the trail. */
const noteRecovery = async (req: PayloadRequest, users: string, account: Account): Promise<void> => {
  const { codes } = await factorsOf(req, account.id);
  await tellFactor.news(req, 'recovery-codes', account.id, { count: codes });
  await recordEvent(req, { action: 'users.recovery-code-used', organization: account.home, at: clock.now(), collection: users, documentId: account.id, detail: { left: codes } });
};

/** In one transaction, committed also where the code was wrong: the try counts. The account is held before the challenge, as everywhere. */
const finish = async (req: PayloadRequest, { users, mostSessions = 20 }: AccountsOptions, user: string, given: Given): Promise<Outcome> => {
  const account = await holdAccount(req, user);
  const challenge = await holdChallenge(req, given.challenge);
  if (!challenge) return 'second-factor.challenge-ended';
  const fault = changed(account, challenge);
  if (!account || fault) {
    await closeChallenge(req, challenge);
    return fault ?? 'user.disabled';
  }
  const factor = await take(req, account, challenge, given);
  if (!factor) {
    await missChallenge(req, challenge);
    return 'second-factor.code-wrong';
  }
  await closeChallenge(req, challenge);
  await codeWasRight(req, account.id);
  if (factor === 'recovery-code') await noteRecovery(req, users, account);
  return openSession(req, { users, mostSessions, account, factor, how: factor });
};

/**
 * The second step of a sign-in: the challenge that a right password got, and a code. The only way to a session of an account with a
 * second factor. Wrong codes are counted as failed sign-ins by source (src/server/http/signInGate), by challenge, and by account.
 */
export const finishSignIn = (options: AccountsOptions): Endpoint => describeEndpoint({ name: 'users.finish-sign-in', summary: label('command.finish'), input, answer, open: true }, {
  method: 'post',
  path: '/finish-sign-in',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const given = parseInput(req, input, req.data ?? {});
    const known = await challenged(req.payload, given.challenge);
    if (!known) throw factorFail(req, 'second-factor.challenge-ended');
    await countCode(req, known.user);
    const outcome = await inTransaction(req, () => finish(req, options, known.user, given));
    if (typeof outcome === 'string') await noteFailure(req, { user: known.user }, 'second-factor');
    if (outcome === 'user.disabled' || outcome === 'user.changed-meanwhile') throw accountFail(req, outcome);
    if (typeof outcome === 'string') throw factorFail(req, outcome);
    const { cookie, ...answer } = outcome;
    return Response.json(answer, { headers: { 'set-cookie': cookie, 'cache-control': 'private, no-store' } });
  },
});
