import type { CollectionBeforeLoginHook } from 'payload';
import { clock, query, sql } from '../../kernel';
import { recordEvent } from '../../audit-trail';
import { accountFail } from '../errors';
import { tellAccount } from '../notices/tellAccount';
import { RESETTING } from './openResetLink';

type SigningIn = { id: string; hash?: string | null };

/**
 * Checking a password takes a quarter of a second. Payload has written the session by now and so holds the row: if the
 * password changed or the account was disabled meanwhile, the sign-in is taken back as a whole. Without this, an old
 * password could still open a session after its successor was set.
 */
export const freshSignIn =
  (users: string, mostSessions: number): CollectionBeforeLoginHook<SigningIn> =>
  async ({ req, user }) => {
    const [now] = await query<{ hash: string | null; home: string; disabled: boolean }>(
      req,
      sql`select hash, home_id as home, disabled_at is not null as disabled from users where id = ${user.id}::uuid for update`,
    );
    if (!now || now.disabled) throw accountFail(req, 'user.disabled');
    if (user.hash && now.hash !== user.hash) throw accountFail(req, 'user.changed-meanwhile');
    await query(req, sql`select handbook.end_oldest_sessions(${user.id}::uuid, ${mostSessions})`);
    if (req.context[RESETTING] === true) {
      await tellAccount(req, 'password-changed', user.id);
      await recordEvent(req, { action: 'users.reset-password', organization: now.home, at: clock.now(), collection: users, documentId: user.id });
    }
    return user;
  };
