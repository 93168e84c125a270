import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { browserFamily } from '../domain/browserFamily';

/** A session's last use is known to the minute: more would be a write for each request, and a trail of a person's day. */
const EVERY_MS = 60_000;
const MOST = 50_000;
const noted = new Map<string, number>();

/** Writes down that a session is used, and from what; beside the request, which does not wait and does not fail by it. */
export const noteUse = (payload: Payload, session: string | undefined, userAgent: string): void => {
  if (session === undefined) return;
  const now = performance.now();
  const before = noted.get(session);
  if (before !== undefined && now - before < EVERY_MS) return;
  if (noted.size >= MOST) noted.clear();
  noted.set(session, now);
  const browser = browserFamily(userAgent);
  void queryPool(payload, sql`update handbook.session_facts set last_used_at = now(), browser = coalesce(nullif(${browser}, ''), browser) where id = ${session}`).catch(() => noted.delete(session));
};
