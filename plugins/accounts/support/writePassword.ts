import type { CollectionSlug } from 'payload';
import { query, sql, withTicket, type CommandContext } from '../../kernel';
import type { AccountsOptions } from '../options';
import type { Account } from './account';

/**
 * Stores a new password by Payload's own hashing, voids an outstanding reset link. The account must
 * be held (`holdAccount`): Payload writes the whole row back from what it reads now.
 */
export const writePassword = async (
  { req, command }: CommandContext,
  { users, passwordKey }: AccountsOptions,
  { id }: Account,
  password: string,
): Promise<void> => {
  const before = req.context;
  try {
    await withTicket(req, `${command}:${id}`, async () => {
      await query(
        req,
        sql`update users set reset_password_token = null, reset_password_expiration = null where id = ${id}::uuid`,
      );
      await req.payload.update({
        collection: users as CollectionSlug,
        id,
        data: { password } as never, // the sign-in collection's own type is not this room's to know
        context: { [passwordKey]: true },
        depth: 0,
        overrideAccess: true,
        req,
      });
    });
  } finally {
    // The key opens this one write, not the rest of the request.
    req.context = before;
    delete (req.context as Record<string, unknown>)[passwordKey];
  }
};
