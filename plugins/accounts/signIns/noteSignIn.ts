import { createHmac } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { query, queryPool, sql } from '../../kernel';
import { browserFamily } from '../domain/browserFamily';

/** The header by which the server says from which part of the network a request came; the client's own is thrown away (src/server/http/webRequest). */
export const NETWORK_HEADER = 'x-network';

export type How = 'password' | 'totp' | 'recovery-code' | 'passkey' | 'passkey-alone' | 'oidc' | 'reset-link' | 'second-factor';

const whence = (headers: Headers): { network: string; device: string } => ({ network: (headers.get(NETWORK_HEADER) ?? '').slice(0, 60), device: browserFamily(headers.get('user-agent') ?? '').slice(0, 60) });

/** Writes down a sign-in, in its own transaction: one that is taken back was none. */
export const noteSignIn = async (req: PayloadRequest, user: string, how: How): Promise<void> => {
  const { network, device } = whence(req.headers);
  await query(
    req,
    sql`insert into handbook.sign_ins (user_id, outcome, how, network, device, used_before)
        values (${user}::uuid, 'in', ${how}, ${network}, ${device}, (select used_before from handbook.account_uses where user_id = ${user}::uuid))`,
  );
};

type Tried = { name: string } | { user: string };

/**
 * Writes down a try that failed, past its transaction. The same statement whether the name is anybody's or not, and judged later by the worker:
 * the answer takes as long either way. What cannot be written changes nothing of the answer.
 */
export const noteFailure = async ({ payload, headers }: { payload: Payload; headers: Headers }, tried: Tried, how: How): Promise<void> => {
  const { network, device } = whence(headers);
  const name = 'name' in tried ? tried.name : '';
  const user = 'user' in tried ? tried.user : null;
  const digest = createHmac('sha256', payload.secret).update(JSON.stringify(['tried', name])).digest('base64url').slice(0, 22);
  await queryPool(
    payload,
    sql`insert into handbook.sign_ins (user_id, name_digest, outcome, how, network, device)
        select u.id, case when u.id is null then ${digest} end, 'failed', ${how}, ${network}, ${device}
        from (select 1) one left join lateral (select id from users where id = ${user}::uuid or (${user}::uuid is null and ${name} <> '' and (username = ${name} or email = ${name})) limit 1) u on true`,
  ).catch((error: unknown) => payload.logger.error({ err: error, msg: 'a failed sign-in was not written down' }));
};
