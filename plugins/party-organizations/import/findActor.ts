import type { PayloadRequest } from 'payload';
import { MANDATES } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { tableOf } from '../data/tables';

/** In whose name the command line works: the named user, else who has been system administrator for longest. Disabled accounts never. */
export const findActor = async (req: PayloadRequest, users: string, username?: string): Promise<{ id: string; username: string } | undefined> => {
  const [actor] = await query<{ id: string; username: string }>(
    req,
    username === undefined
      ? sql`select u.id, u.username from ${tableOf(users)} u join ${tableOf(MANDATES)} m on m.user_id = u.id
          where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and u.disabled_at is null
          order by m.valid_from, m.id limit 1`
      : sql`select id, username from ${tableOf(users)} where username = ${username} and disabled_at is null`,
  );
  return actor;
};
