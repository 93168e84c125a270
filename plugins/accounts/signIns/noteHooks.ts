import type { CollectionBeforeLoginHook, CollectionConfig } from 'payload';
import { isHandbookError } from '../../kernel';
import { RESETTING } from '../hooks/openResetLink';
import { NO_SESSION, TYPED } from '../secondFactor';
import { noteFailure, noteSignIn } from './noteSignIn';

type AfterError = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];
const REFUSED: readonly string[] = ['auth.failed', 'user.disabled', 'user.changed-meanwhile'];

/** The last of the hooks before a sign-in: whoever comes so far is in, unless a reset link opened no session. */
const beforeLogin: CollectionBeforeLoginHook<{ id: string }> = async ({ req, user }) => {
  if (req.context[NO_SESSION] !== true) await noteSignIn(req, user.id, req.context[RESETTING] === true ? 'reset-link' : 'password');
  return user;
};

/** A password that was not taken, whatever was wrong. Half a sign-in is none: the second step says what became of it. */
const afterError: AfterError = async ({ error, req }) => {
  const name = req.context[TYPED];
  if (typeof name !== 'string' || name === '') return undefined;
  const code = isHandbookError(error) ? error.data.code : undefined;
  if (error.name === 'AuthenticationError' || error.name === 'LockedAuth' || (code !== undefined && REFUSED.includes(code))) await noteFailure(req, { name }, 'password');
  return undefined;
};

export const noteHooks = { beforeLogin, afterError };
