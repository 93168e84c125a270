import { getFieldsToSign, jwtSign, type CollectionSlug, type PayloadRequest } from 'payload';
import type { Account } from '../../support/account';

/** A short token of the device's session: the same form as every token of the house, and as dead as its session is. @returns `exp` in seconds since 1970 */
export const accessToken = async (req: PayloadRequest, { users, account, session, seconds }: { users: string; account: Account; session: string; seconds: number }): Promise<{ token: string; exp: number }> => {
  const { config } = req.payload.collections[users as CollectionSlug];
  const user = await req.payload.findByID({ collection: users as CollectionSlug, id: account.id, depth: 0, overrideAccess: true, req });
  const signed = { ...user, collection: users, _strategy: 'local-jwt' } as unknown as NonNullable<PayloadRequest['user']>;
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: account.email ?? '', sid: session, user: signed });
  return jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: seconds });
};
