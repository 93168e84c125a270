import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { fail, query, sql, type CommandContext } from '../../kernel';

/** Whose list it is: nobody has another's, and an account that is off has none. */
export const ownerOf = async (req: PayloadRequest): Promise<string> => {
  const { user } = await powerOf(req);
  if (user === null) throw fail(req, 'auth.forbidden');
  return user;
};

/** Everybody whose account is on has a list; it is their own by construction. */
export const authorizeOwner = async ({ req }: CommandContext): Promise<void> => void (await ownerOf(req));

/** One change of a person's list after the other, so that revisions come to be seen in their order and a device misses none. */
export const inTurn = async (req: PayloadRequest, user: string): Promise<void> => {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`bookmarks:${user}`}, 0))`);
};
