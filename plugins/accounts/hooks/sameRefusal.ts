import type { CollectionConfig } from 'payload';
import { accountFail } from '../errors';

type AfterError = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];

/** Payload words a wrong password otherwise than an unknown name: here both are one (TRAPS.md 34). */
export const sameRefusal: AfterError = ({ error, req }) => {
  if (error.name !== 'AuthenticationError' && error.name !== 'LockedAuth') return undefined;
  const { name, message, data, status } = accountFail(req, 'auth.failed');
  return { status, response: { errors: [{ name, message, data }] } };
};
