import type { AuthenticatorTransport } from '@simplewebauthn/server';
import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

/** A passkey as its owner sees it. Instants are ISO. */
export type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

export const passkeysOf = async (req: PayloadRequest, user: string): Promise<Passkey[]> => {
  const rows = await query<{ id: string; name: string; createdAt: Date; lastUsedAt: Date | null }>(
    req,
    sql`select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from handbook.passkeys where user_id = ${user}::uuid order by created_at, id`,
  );
  return rows.map(({ createdAt, lastUsedAt, ...row }) => ({ ...row, createdAt: new Date(createdAt).toISOString(), lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt).toISOString() }));
};

/** What a browser is told of them, so that it offers the right one. */
export const credentialsOf = async (req: PayloadRequest, user: string): Promise<{ id: string; transports: AuthenticatorTransport[] }[]> =>
  query(req, sql`select credential_id as id, transports from handbook.passkeys where user_id = ${user}::uuid`);
