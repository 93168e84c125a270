import type { CollectionBeforeOperationHook } from 'payload';
import { query, setTicket, sql } from '../../kernel';
import type { AccountsOptions } from '../options';
import { policyFor } from '../passwords/policyFor';
import { requireNew } from '../passwords/requireNew';
import { requirePassword } from '../support/requirePassword';
import { endSessions } from '../support/sessions';

/** Key in `req.context`: this request resets a password by link; the sign-in that follows writes it down. */
export const RESETTING = 'handbook.resetting-password';

/**
 * Lets Payload's own forgotten-password flow write what the database otherwise keeps from it (migrations/sql/045).
 * Payload has opened the transaction already; the ticket ends with it. At a reset the account is held first, so that
 * a link voided by a command at the same moment does not work, and every open session ends.
 */
export const openResetLink =
  (options: AccountsOptions): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation === 'forgotPassword') await setTicket(req, 'users.forgot-password');
    if (operation !== 'resetPassword') return args;
    const { token, password } = (args as { data: { token?: unknown; password?: unknown } }).data;
    const [user] = await query<{ id: string; username: string; email: string | null }>(
      req,
      sql`select id, username, email from users
          where reset_password_token = ${String(token ?? '')} and reset_password_expiration > now() for update`,
    );
    // Payload answers a bad link itself.
    if (!user) return args;
    const policy = await policyFor(req, options, user.id);
    requirePassword(req, policy, String(password ?? ''), user);
    await requireNew(req, policy, user.id, String(password ?? ''));
    await setTicket(req, `users.reset-password:${user.id}`);
    await endSessions(req, user.id);
    req.context[RESETTING] = true;
    return args;
  };
