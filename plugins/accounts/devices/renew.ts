import { createHmac, randomBytes } from 'node:crypto';
import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { clock, describeEndpoint, inTransaction, parseInput, query, queryPool, sql } from '../../kernel';
import { recordEvent } from '../../audit-trail';
import type { AccountsOptions } from '../options';
import { holdAccount, type Account } from '../support/account';
import { deviceKey } from './commands/input';
import { accessToken } from './data/accessToken';
import { endDevice } from './data/endDevice';
import type { TokenPair } from './data/pair';
import { deviceRule } from './data/rule';
import { judgeRenewal, type KeptTokens } from './domain/judgeRenewal';
import { keptDigest, readRefreshToken, successorSecret, writeRefreshToken, type RefreshToken } from './domain/refreshToken';
import { deviceFail } from './errors';
import { tellReused } from './notices/tellReused';
import { label } from './translations';

const input = z.object({ refreshToken: z.string().max(300), deviceKey });

const answer = z.object({ accessToken: z.string(), accessExpires: z.number().int(), refreshToken: z.string(), refreshExpires: z.iso.datetime(), device: z.object({ id: z.guid(), name: z.string() }) });

/** Of one device: an app asks every few minutes, and a few times over when its network is bad. */
const MOST = 20;
const WINDOW_SECONDS = 60;

type Kept = KeptTokens & { user: string; session: string; name: string; generation: number; salt: string | null; endsAt: Date };
type Given = { token: RefreshToken; text: string; deviceKey: string };

const waitOf = async (req: PayloadRequest, device: string): Promise<number> => {
  const key = createHmac('sha256', req.payload.secret).update(JSON.stringify(['device', device])).digest('base64');
  const [row] = await queryPool<{ wait: number }>(req.payload, sql`select handbook.count_attempt(${key}, ${MOST}, ${WINDOW_SECONDS}) as wait`);
  return row?.wait ?? 0;
};

/** The device while its session is open and its days have not run out, held. A session that nobody worked in for too long ends here (asking for tokens is no work). */
const holdOpen = async (req: PayloadRequest, device: string): Promise<Kept | undefined> => {
  const [kept] = await query<Kept>(
    req,
    sql`select d.user_id as "user", d.session_id as session, d.name, d.generation, d.key_digest as "keyDigest", d.digest, d.previous_digest as "previousDigest", d.salt,
          d.ends_at as "endsAt", extract(epoch from now() - d.renewed_at)::float8 as "sinceRenewal"
        from handbook.devices d join users_sessions s on s.id = d.session_id and s._parent_id = d.user_id
        where d.id = ${device}::uuid and d.ends_at > now() and s.expires_at > now() for update of d`,
  );
  if (!kept) return undefined;
  const [stands] = await query<{ seconds: number }>(req, sql`select handbook.use_session(${kept.session}, ${kept.user}::uuid, '', false) as seconds`);
  return (stands?.seconds ?? 0) > 0 ? kept : undefined;
};

const signOut = async (req: PayloadRequest, users: string, account: Account, kept: Kept, device: string): Promise<void> => {
  await endDevice(req, { user: account.id, session: kept.session });
  await tellReused(req, { user: account.id, device, name: kept.name });
  await recordEvent(req, { action: 'devices.reused', organization: account.home, at: clock.now(), collection: users, documentId: account.id, detail: { device } });
};

/** The device's session lasts as long as it is renewed, up to the device's own end; written at most once a day. */
const prolong = async (req: PayloadRequest, users: string, kept: Kept): Promise<void> => {
  const { tokenExpiration } = req.payload.collections[users as CollectionSlug].config.auth;
  await query(
    req,
    sql`update users_sessions set expires_at = least(now() + make_interval(secs => ${tokenExpiration}), ${new Date(kept.endsAt).toISOString()}::timestamptz)
        where id = ${kept.session} and expires_at < least(now() + make_interval(secs => ${tokenExpiration}) - interval '1 day', ${new Date(kept.endsAt).toISOString()}::timestamptz)`,
  );
};

/** In one transaction, committed also where the token was seen before: the device has ended. The account is held before the device, as everywhere. */
const renew = async (req: PayloadRequest, users: string, { token, text, deviceKey: key }: Given): Promise<TokenPair | undefined> => {
  const [owner] = await query<{ user: string }>(req, sql`select user_id as "user" from handbook.devices where id = ${token.device}::uuid`);
  const account = owner && (await holdAccount(req, owner.user));
  const kept = account && !account.disabled ? await holdOpen(req, token.device) : undefined;
  if (!account || !kept) return undefined;
  const { accessSeconds, graceSeconds } = await deviceRule(req, account.id);
  const verdict = judgeRenewal(kept, { keyDigest: keptDigest('key', key), digest: keptDigest('token', text) }, graceSeconds);
  if (verdict === 'stolen') {
    await signOut(req, users, account, kept, token.device);
    return undefined;
  }
  const salt = verdict === 'repeat' && kept.salt !== null ? kept.salt : randomBytes(32).toString('base64url');
  const refreshToken = writeRefreshToken(req.payload.secret, { device: token.device, generation: token.generation + 1, secret: successorSecret(req.payload.secret, { token: text, deviceKey: key, salt }) });
  if (verdict === 'renew') {
    await query(
      req,
      sql`update handbook.devices set generation = generation + 1, previous_digest = digest, digest = ${keptDigest('token', refreshToken)}, salt = ${salt}, renewed_at = now()
          where id = ${token.device}::uuid`,
    );
    await prolong(req, users, kept);
  }
  const access = await accessToken(req, { users, account, session: kept.session, seconds: accessSeconds });
  return { accessToken: access.token, accessExpires: access.exp, refreshToken, refreshExpires: new Date(kept.endsAt).toISOString(), device: { id: token.device, name: kept.name } };
};

/**
 * A new pair for a refresh token. Each is good once. One that was replaced before comes a second time only where it is in two hands: then the device
 * is signed out at once, and the person told. Only an answer that was lost a moment ago is given again, the same, to whoever has the device's key.
 */
export const renewDevice = ({ users }: AccountsOptions): Endpoint => describeEndpoint({ name: 'devices.renew', summary: label('command.renew'), input, answer, open: true }, {
  method: 'post',
  path: '/devices/renew',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const given = parseInput(req, input, req.data ?? {});
    const token = readRefreshToken(req.payload.secret, given.refreshToken);
    if (!token) throw deviceFail(req, 'device.sign-in-again');
    const seconds = await waitOf(req, token.device);
    if (seconds > 0) throw deviceFail(req, 'device.too-often', { seconds });
    const pair = await inTransaction(req, () => renew(req, users, { token, text: given.refreshToken, deviceKey: given.deviceKey }));
    if (!pair) throw deviceFail(req, 'device.sign-in-again');
    return Response.json(pair, { headers: { 'cache-control': 'private, no-store' } });
  },
});
