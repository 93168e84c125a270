import { randomInt } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { query, sql, withTicket } from '../../kernel';
import { isUsername } from '../domain/username';
import { accountFail } from '../errors';

type Asked = {
  /** Taken when it is free, with a number behind it otherwise: who reads the name of another account learns of nobody else's. */
  username: string;
  displayName: string;
  email: string | null;
  /** Organisation that keeps the account. */
  home: string;
  at: Date;
  /** Which command it is made by, for the audit trail. */
  command: string;
};

const TRIES = 20;
const numbered = (username: string, tries: number): string => (tries === 0 ? username : `${username}.${randomInt(10 ** Math.min(2 + tries, 8))}`);

/**
 * An account without power and without a password: nobody signs in to it until it is activated. For rooms that make accounts of
 * what two people decided; they switch it off in the same transaction (`switchOff`). Two at once do not get the same name.
 * @throws user.email-taken where another account has the address
 */
export const openAccount = async (req: PayloadRequest, { username, displayName, email, home, at, command }: Asked): Promise<{ id: string; username: string }> => {
  if (email !== null) {
    const [taken] = await query(req, sql`select id from users where email = ${email}`);
    if (taken) throw accountFail(req, 'user.email-taken');
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const name = numbered(username, tries);
    if (!isUsername(name)) throw accountFail(req, 'user.username-rules');
    const [made] = await withTicket(req, 'users.create:new', () =>
      query<{ id: string }>(req, sql`insert into users (username, display_name, email, home_id) values (${name}, ${displayName}, ${email}, ${home}::uuid) on conflict (username) do nothing returning id`),
    );
    if (!made) continue;
    await recordEvent(req, { action: 'users.create', organization: home, at, collection: 'users', documentId: made.id, detail: { by: command } });
    return { id: made.id, username: name };
  }
  throw accountFail(req, 'user.username-taken');
};

/** Off until it is activated; nobody is told, for nobody has it yet. */
export const switchOff = (req: PayloadRequest, user: string): Promise<unknown> =>
  withTicket(req, `users.disable:${user}`, () => query(req, sql`update users set disabled_at = now(), updated_at = now() where id = ${user}::uuid and disabled_at is null`));
