import { z } from 'zod';
import { defineCommand, languageOf, query, sql } from '../../kernel';
import { isPoint, isPushEndpoint } from '../domain/endpoint';
import { pushFail } from '../errors';
import type { PushSettings } from '../settings';
import { label } from '../translations';
import { authorizeMe, me } from './me';

/** A person's devices; the one not seen for longest gives way. */
const MOST = 20;

/** What each way of sending needs, and the form of its token; nothing else is taken. */
const NEEDS = {
  webpush: { token: /^https:\/\/\S{4,1992}$/, more: ['p256dh', 'auth'] },
  fcm: { token: /^[\w:.-]{16,4096}$/, more: [] },
  apns: { token: /^[0-9a-f]{64,200}$/, more: ['environment', 'topic'] },
} as const;
const MORE = ['p256dh', 'auth', 'environment', 'topic'] as const;

const input = z
  .object({
    kind: z.enum(['webpush', 'fcm', 'apns']),
    /** The endpoint of a browser, the token of an app. */
    token: z.string().max(4096),
    p256dh: z.string().regex(/^[\w-]{87}$/).optional(),
    auth: z.string().regex(/^[\w-]{22}$/).optional(),
    environment: z.enum(['production', 'sandbox']).optional(),
    topic: z.string().regex(/^[\w.-]{3,155}$/).optional(),
  })
  .check((ctx) => {
    const { kind, token } = ctx.value;
    const needs: readonly string[] = NEEDS[kind].more;
    const wrong = MORE.filter((name) => (ctx.value[name] !== undefined) !== needs.includes(name));
    for (const path of [...(NEEDS[kind].token.test(token) ? [] : ['token']), ...wrong]) ctx.issues.push({ code: 'custom', path: [path], message: 'Invalid input', input: ctx.value });
  });

/**
 * The device of who asks is told from now on, until its session ends. There is one registration an endpoint or token: it belongs to whoever
 * registered it last, so that a telephone that several people use shows nothing of the last one.
 */
export const register = (settings: PushSettings) =>
  defineCommand({
    name: 'push.register',
    summary: label('command.register'),
    input,
    rest: { method: 'post', path: '/push/register' },
    kind: 'write',
    authorize: authorizeMe,
    run: async (ctx, given) => {
      const { req, now } = ctx;
      const user = await me(ctx);
      const session = (req.user as { _sid?: string } | null)?._sid;
      if (!session) throw pushFail(req, 'push.session');
      const { kind, token, p256dh = null, auth = null, environment = null, topic = null } = given;
      if (kind === 'webpush' && !isPushEndpoint(token, settings.hosts)) throw pushFail(req, 'push.endpoint');
      if (kind === 'webpush' && !isPoint(p256dh ?? '')) throw pushFail(req, 'push.keys');
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into handbook.push_devices as d (token, user_id, kind, session_id, device_id, language, p256dh, auth, environment, topic, last_seen)
            values (${token}, ${user}::uuid, ${kind}, ${session}, (select id from handbook.devices where session_id = ${session}), ${languageOf(req)},
              ${p256dh}, ${auth}, ${environment}, ${topic}, ${now.toISOString()}::timestamptz)
            on conflict (token) do update set id = case when d.user_id = excluded.user_id then d.id else gen_random_uuid() end, user_id = excluded.user_id, kind = excluded.kind, session_id = excluded.session_id,
              device_id = excluded.device_id, language = excluded.language, p256dh = excluded.p256dh, auth = excluded.auth, environment = excluded.environment, topic = excluded.topic, last_seen = excluded.last_seen
            returning d.id::text as id`,
      );
      await query(req, sql`delete from handbook.push_devices where token in (select token from handbook.push_devices where user_id = ${user}::uuid order by last_seen desc, token offset ${MOST})`);
      return { id: row?.id ?? '' };
    },
  });
