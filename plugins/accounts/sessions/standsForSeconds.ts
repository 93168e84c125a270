import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { browserFamily } from '../domain/browserFamily';
import { isBackground } from './isBackground';

/**
 * Seconds until a session ends without work, by rule `accounts.sessions`; 0: it is over, and was ended for good (handbook.use_session). Asking
 * is work, unless the page asks by itself.
 */
export const standsForSeconds = async (payload: Payload, { session, user, headers }: { session: string | undefined; user: string; headers: Headers }): Promise<number> => {
  if (session === undefined) return 0;
  const [row] = await queryPool<{ seconds: number }>(
    payload,
    sql`select handbook.use_session(${session}, ${user}::uuid, ${browserFamily(headers.get('user-agent') ?? '')}, ${!isBackground(headers)}) as seconds`,
  );
  return row?.seconds ?? 0;
};
