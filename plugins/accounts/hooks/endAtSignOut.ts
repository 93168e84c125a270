import type { CollectionAfterLogoutHook } from 'payload';
import { query, sql } from '../../kernel';

/**
 * A session signed out stays out, also when another device of the same person writes its copy back a moment later. Payload
 * reads the account after this hook and takes away one session or, with `allSessions`, all (over GraphQL only Payload
 * knows which): the row is held until then, and migrations/sql/111 remembers what was taken.
 */
export const endAtSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const user = req.user ? String(req.user.id) : undefined;
  if (!user) return;
  await query(req, sql`select id from users where id = ${user}::uuid for update`);
  await query(req, sql`select set_config('handbook.signing_out', ${user}, true)`);
};
