import type { CollectionBeforeOperationHook } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

/** Key in `req.context` that the password commands set; a request cannot. */
export const PASSWORD_COMMAND = 'handbook.password-command';

/** A password is changed by its command only, which asks for the old one and ends other sessions (TRAPS.md 31). */
export const refusePasswordWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = (args as { data?: { password?: unknown } }).data;
  if (operation === 'update' && data?.password !== undefined && req.context[PASSWORD_COMMAND] !== true) {
    throw new HandbookError('user.self-password', 403, t(req, 'error.user.self-password'));
  }
  return args;
};
