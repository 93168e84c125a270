import type { CollectionAfterOperationHook, CollectionBeforeLoginHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { isHandbookError, query, sql } from '../../../kernel';
import { signInName } from '../../domain/signInName';
import { RESETTING } from '../../hooks/openResetLink';
import { endSessions } from '../../support/sessions';
import { factorFail } from '../errors';
import { openChallenge, type SigningIn } from './challenges';

/** Key in `req.context`: the name this sign-in was tried under. */
export const TYPED = 'handbook.signing-in-as';
/** Key in `req.context`: this reset link belongs to an account that signs in with two steps. */
export const NO_SESSION = 'handbook.reset-opens-no-session';

/** Whose right password waits for its second step, by the refusal that says so. */
const waiting = new WeakMap<object, SigningIn>();

type AfterError = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];

const rememberName: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login') req.context[TYPED] = signInName((args as { data?: unknown }).data);
  return args;
};

/**
 * The right password of an account with a second factor opens no session: Payload has written one by now, and the refusal takes it
 * back with the transaction. A reset link sets the password all the same, but signs nobody in: its session ends before it is told.
 */
const refuseHalf: CollectionBeforeLoginHook<{ id: string; hash?: string | null }> = async ({ req, user }) => {
  const [factors] = await query<{ app: boolean; passkey: boolean }>(
    req,
    sql`select exists (select 1 from handbook.totp_keys where user_id = ${user.id}::uuid and sealed is not null) as app,
          exists (select 1 from handbook.passkeys where user_id = ${user.id}::uuid) as passkey`,
  );
  if (!factors?.app && !factors?.passkey) return user;
  if (req.context[RESETTING] === true) {
    await endSessions(req, user.id);
    req.context[NO_SESSION] = true;
    return user;
  }
  const refusal = factorFail(req, 'second-factor.asked');
  const typed = req.context[TYPED];
  waiting.set(refusal, { user: user.id, hash: user.hash ?? null, signedInAs: typeof typed === 'string' ? typed : '' });
  throw refusal;
};

/** After the sign-in was taken back: the challenge goes out with the refusal, which the registry answers as it answers every one of ours. */
const giveChallenge: AfterError = async ({ error, req }) => {
  const signingIn = waiting.get(error);
  if (signingIn && isHandbookError(error)) Object.assign(error.data, await openChallenge(req.payload, signingIn));
  return undefined;
};

/** The token of a session that ended with the link is not handed out. */
const withoutToken: CollectionAfterOperationHook = ({ operation, req, result }) =>
  operation === 'resetPassword' && req.context[NO_SESSION] === true ? { user: null, token: '' } : result;

/** The hooks by which Payload's own sign-in asks for a second factor. */
export const askSecondFactor = { beforeOperation: rememberName, beforeLogin: refuseHalf, afterError: giveChallenge, afterOperation: withoutToken };
