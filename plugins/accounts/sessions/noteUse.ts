import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { browserFamily } from '../domain/browserFamily';

/** A session's last use is known to a third of a minute: enough to end an idle one in time (rule `accounts.sessions`), and no write for each request. */
const EVERY_MS = 20_000;
const MOST = 50_000;
const noted = new Map<string, number>();

/** The use was written down already, with the question whether the session stands. */
export const noteNoted = (session: string | undefined): void => {
  if (session === undefined) return;
  if (noted.size >= MOST) noted.clear();
  noted.set(session, performance.now());
};

/** Writes down that a session is used, and from what; beside the request, which does not wait and does not fail by it. */
export const noteUse = (payload: Payload, session: string | undefined, userAgent: string): void => {
  if (session === undefined) return;
  const now = performance.now();
  const before = noted.get(session);
  if (before !== undefined && now - before < EVERY_MS) return;
  noteNoted(session);
  const browser = browserFamily(userAgent);
  void queryPool(payload, sql`update handbook.session_facts set last_used_at = now(), browser = coalesce(nullif(${browser}, ''), browser) where id = ${session}`).catch(() => noted.delete(session));
};
