import type { CollectionBeforeLoginHook } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

/** A disabled account cannot open a session. Sessions already open end when it is disabled, and have no power anyway. */
export const refuseDisabled: CollectionBeforeLoginHook<{ id: string; disabledAt?: string | null }> = ({ req, user }) => {
  if (user.disabledAt) throw new HandbookError('user.disabled', 403, t(req, 'error.user.disabled'));
  return user;
};
