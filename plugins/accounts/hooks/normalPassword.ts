import type { CollectionBeforeOperationHook } from 'payload';
import { nfc } from '../../kernel';

/** A Vietnamese password is the same password however a keyboard composes its letters: NFC at every door. */
export const normalPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return args;
  const { data } = args as { data?: { password?: unknown } };
  return typeof data?.password === 'string' ? { ...args, data: { ...data, password: nfc(data.password) } } : args;
};
