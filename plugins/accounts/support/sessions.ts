import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/**
 * Ends a user's open sessions for good (migrations/sql/046), all but `spared`. The user's row must be held. Their
 * tokens are refused from the commit on, in every process: each request looks its session up.
 */
export const endSessions = async (req: PayloadRequest, user: string, spared: string | null = null): Promise<number> => {
  const [row] = await query<{ ended: number }>(req, sql`select handbook.end_sessions(${user}::uuid, ${spared}) as ended`);
  return row?.ended ?? 0;
};

/** The session this request came with. */
export const currentSession = (req: PayloadRequest): string | null => (req.user as { _sid?: string } | null)?._sid ?? null;
