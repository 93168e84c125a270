import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../kernel';

/** Whose list it is: nobody has another's. */
export const ownerOf = (req: PayloadRequest): string => {
  const id: unknown = req.user?.id;
  if (typeof id !== 'string') throw fail(req, 'auth.required');
  return id;
};

/** One change of a person's list after the other, so that revisions come to be seen in their order and a device misses none. */
export const inTurn = async (req: PayloadRequest, user: string): Promise<void> => {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`bookmarks:${user}`}, 0))`);
};
