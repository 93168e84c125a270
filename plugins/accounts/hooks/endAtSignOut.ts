import type { CollectionAfterLogoutHook } from 'payload';
import { query, sql } from '../../kernel';
import { currentSession, endSessions } from '../support/sessions';

/** A session signed out stays out, also when another device of the same person writes its copy back a moment later. */
export const endAtSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const user = req.user ? String(req.user.id) : undefined;
  const sid = currentSession(req);
  if (!user || !sid) return;
  await query(req, sql`select id from users where id = ${user}::uuid for update`);
  if (req.searchParams?.get('allSessions') === 'true') {
    await endSessions(req, user);
    return;
  }
  await query(req, sql`insert into handbook.ended_sessions (id, user_id) values (${sid}, ${user}::uuid) on conflict do nothing`);
};
