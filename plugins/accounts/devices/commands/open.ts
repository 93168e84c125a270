import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CollectionSlug } from 'payload';
import { defineCommand, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { ownAccount, ownOnly } from '../../secondFactor';
import { currentSession } from '../../support/sessions';
import { accessToken } from '../data/accessToken';
import { endDevice } from '../data/endDevice';
import type { TokenPair } from '../data/pair';
import { deviceRule } from '../data/rule';
import { keptDigest, writeRefreshToken } from '../domain/refreshToken';
import { deviceFail } from '../errors';
import { label } from '../translations';
import { deviceKey, deviceName } from './input';

/** Between the sign-in and this: a session left open yesterday makes no lasting device. */
const FRESH_MINUTES = 15;

/**
 * Turns the session of a sign-in, by whatever proof it was opened (password, code, passkey, provider), into a device's: a short access token and a
 * refresh token. The session it came with ends; what was given beside the password is carried over (migrations/sql/330).
 */
export const openDevice = ({ users, mostSessions = 20 }: AccountsOptions) =>
  defineCommand({
    name: 'devices.open',
    summary: label('command.open'),
    input: z.object({ name: deviceName, platform: z.enum(['android', 'ios', 'web', 'other']).default('other'), deviceKey }),
    rest: { method: 'post', path: '/devices' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req, now, command }, { name, platform, deviceKey: key }): Promise<TokenPair> => {
      const account = await ownAccount(req);
      const before = currentSession(req);
      const [fresh] = await query<{ id: string }>(
        req,
        sql`select s.id from users_sessions s join handbook.session_facts f on f.id = s.id
            where s.id = ${before ?? ''} and s._parent_id = ${account.id}::uuid and f.begun_at > now() - make_interval(mins => ${FRESH_MINUTES})
              and not exists (select 1 from handbook.devices d where d.session_id = s.id)`,
      );
      if (!fresh) throw deviceFail(req, 'device.not-fresh');
      const { accessSeconds, lastsDays } = await deviceRule(req, account.id);
      const { tokenExpiration } = req.payload.collections[users as CollectionSlug].config.auth;
      const [session, device] = [randomUUID(), randomUUID()];
      await query(
        req,
        sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
            select coalesce(max(_order), 0) + 1, ${account.id}::uuid, ${session}, now(), least(now() + make_interval(secs => ${tokenExpiration}), now() + make_interval(days => ${lastsDays}))
            from users_sessions where _parent_id = ${account.id}::uuid`,
      );
      await query(req, sql`update handbook.session_facts n set factor = o.factor, browser = o.browser from handbook.session_facts o where n.id = ${session} and o.id = ${fresh.id}`);
      const refreshToken = writeRefreshToken(req.payload.secret, { device, generation: 0, secret: randomBytes(32) });
      const [row] = await query<{ endsAt: Date }>(
        req,
        sql`insert into handbook.devices (id, user_id, session_id, name, platform, key_digest, digest, ends_at)
            values (${device}::uuid, ${account.id}::uuid, ${session}, ${name}, ${platform}, ${keptDigest('key', key)}, ${keptDigest('token', refreshToken)}, now() + make_interval(days => ${lastsDays}))
            returning ends_at as "endsAt"`,
      );
      await endDevice(req, { user: account.id, session: fresh.id });
      await query(req, sql`select handbook.end_oldest_sessions(${account.id}::uuid, ${mostSessions})`);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { device } });
      const { token, exp } = await accessToken(req, { users, account, session, seconds: accessSeconds });
      return { accessToken: token, accessExpires: exp, refreshToken, refreshExpires: new Date(row?.endsAt ?? now).toISOString(), device: { id: device, name } };
    },
  });
