import { randomUUID } from 'node:crypto';
import { generatePayloadCookie, getFieldsToSign, jwtSign, type CollectionSlug, type PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { noteSignIn, type How } from '../../signIns/noteSignIn';
import type { Account } from '../../support/account';
import { passSession, type GivenFactor } from './passSession';

export type OpenedSession = { user: unknown; token: string; exp: number; cookie: string };

/**
 * A session as Payload opens one: the row, the token, the cookie. Payload's own way in starts with the password. Whoever calls it holds the
 * account. @param factor what was given beside; of an account with a second factor no session stands without (migrations/sql/330)
 * @param how what the list of sign-ins says
 */
export const openSession = async (req: PayloadRequest, { users, mostSessions, account, factor, how }: { users: string; mostSessions: number; account: Account; factor?: GivenFactor; how: How }): Promise<OpenedSession> => {
  const { config } = req.payload.collections[users as CollectionSlug];
  const sid = randomUUID();
  await query(
    req,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${account.id}::uuid, ${sid}, now(), now() + make_interval(secs => ${config.auth.tokenExpiration}) from users_sessions where _parent_id = ${account.id}::uuid`,
  );
  if (factor) await passSession(req, { session: sid, user: account.id, factor });
  await noteSignIn(req, account.id, how);
  await query(req, sql`select handbook.end_oldest_sessions(${account.id}::uuid, ${mostSessions})`);
  const user = await req.payload.findByID({ collection: users as CollectionSlug, id: account.id, depth: 0, overrideAccess: true, req });
  const signed = { ...user, collection: users, _strategy: 'local-jwt' } as unknown as NonNullable<PayloadRequest['user']>;
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: account.email ?? '', sid, user: signed });
  const { exp, token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: config.auth.tokenExpiration });
  req.user = signed;
  const shown = await req.payload.findByID({ collection: users as CollectionSlug, id: account.id, depth: 0, overrideAccess: false, req });
  return { user: shown, token, exp, cookie: generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix: req.payload.config.cookiePrefix, token }) as string };
};
