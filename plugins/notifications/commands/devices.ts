import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { label } from '../translations';
import { authorizeMe, me } from './me';

const token = z.string().regex(/^[\x21-\x7e]{16,4096}$/);
/** A person's devices; the one not seen for longest gives way. */
const MOST = 20;

/** A device of who asks is told from now on, until this session ends. A token belongs to whoever registered it last. */
export const registerDevice = defineCommand({
  name: 'notifications.register-device',
  summary: label('command.notifications.register-device'),
  input: z.object({ platform: z.enum(['ios', 'android', 'web']), token }),
  rest: { method: 'post', path: '/notifications/register-device' },
  kind: 'write',
  authorize: authorizeMe,
  run: async (ctx, { platform, token: given }) => {
    const { req, now } = ctx;
    const user = await me(ctx);
    const session = (req.user as { _sid?: string } | null)?._sid ?? null;
    await query(
      req,
      sql`insert into handbook.push_devices (token, user_id, platform, session_id, last_seen) values (${given}, ${user}::uuid, ${platform}, ${session}, ${now.toISOString()}::timestamptz)
          on conflict (token) do update set user_id = excluded.user_id, platform = excluded.platform, session_id = excluded.session_id, last_seen = excluded.last_seen`,
    );
    await query(
      req,
      sql`delete from handbook.push_devices where token in (select token from handbook.push_devices where user_id = ${user}::uuid order by last_seen desc, token offset ${MOST})`,
    );
    return { registered: true };
  },
});

/** Of one's own devices; another's token is passed over, as if it were not there. */
export const forgetDevice = defineCommand({
  name: 'notifications.forget-device',
  summary: label('command.notifications.forget-device'),
  input: z.object({ token }),
  rest: { method: 'post', path: '/notifications/forget-device' },
  kind: 'write',
  authorize: authorizeMe,
  run: async (ctx, { token: given }) => {
    const gone = await query(ctx.req, sql`delete from handbook.push_devices where token = ${given} and user_id = ${await me(ctx)}::uuid returning token`);
    return { forgotten: gone.length };
  },
});
