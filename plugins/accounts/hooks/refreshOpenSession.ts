import type { CollectionBeforeOperationHook } from 'payload';
import { fail, query, sql } from '../../kernel';
import { currentSession } from '../support/sessions';

/**
 * A session is prolonged only while it is open, by the database and not by what was remembered a moment ago, and not
 * for ever. The user's row is held: a sign-out or a new password at the same moment comes before or after, never between.
 */
export const refreshOpenSession =
  (longestDays: number): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'refresh') return args;
    const sid = currentSession(req);
    if (!req.user || !sid) throw fail(req, 'auth.required');
    const user = String(req.user.id);
    await query(req, sql`select id from users where id = ${user}::uuid for update`);
    const open = await query(
      req,
      sql`select s.id from users_sessions s join users u on u.id = s._parent_id
          where s.id = ${sid} and u.id = ${user}::uuid and u.disabled_at is null and s.expires_at > now()
            and s.created_at > now() - make_interval(days => ${longestDays})
            -- A device's tokens are short, and renewed by its own (devices/renew).
            and not exists (select 1 from handbook.devices d where d.session_id = s.id)`,
    );
    if (open.length === 0) throw fail(req, 'auth.required');
    return args;
  };
