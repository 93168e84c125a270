import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../kernel';
import { digestOf } from '../domain/codes';

export type Way = 'mail' | 'slip';

/** Ends whatever link is open for the account. @returns how many there were */
export const revokeLinks = async (req: PayloadRequest, user: string, command: string): Promise<number> =>
  (await withTicket(req, `${command}:${user}`, () => query(req, sql`update handbook.activation_links set revoked_at = now() where user_id = ${user}::uuid and used_at is null and revoked_at is null returning id`))).length;

/**
 * A new link in place of any other. A mailed one has no secret yet: the worker makes it when it sends it, so that it stands nowhere but in
 * the letter. A printed one is made by whoever prints it (`giveSecret`).
 */
export const issueLink = async (req: PayloadRequest, { user, way, by, command }: { user: string; way: Way; by: string; command: string }): Promise<string> => {
  await revokeLinks(req, user, command.startsWith('activation.') ? command : 'activation.issue');
  const [made] = await withTicket(req, `activation.issue:${user}`, () =>
    query<{ id: string }>(req, sql`insert into handbook.activation_links (user_id, way, issued_by) values (${user}::uuid, ${way}, ${by}::uuid) returning id`),
  );
  return made?.id ?? '';
};

/** The link's secret from now on, good for so many days: only its digest is kept. */
export const giveSecret = async (req: PayloadRequest, link: string, secret: string, days: number): Promise<void> => {
  await withTicket(req, `activation.secret:${link}`, () =>
    query(
      req,
      sql`update handbook.activation_links set digest = ${digestOf(secret)}, expires_at = now() + make_interval(days => ${days}), sent_at = now(), tries = tries + 1 where id = ${link}::uuid and used_at is null and revoked_at is null`,
    ),
  );
};

export type OpenLink = { id: string; user: string; username: string; displayName: string };

/** The account that a secret activates, its link held until the transaction ends; undefined for any that is not good, whatever is wrong with it. */
export const linkOf = async (req: PayloadRequest, secret: string): Promise<OpenLink | undefined> => {
  if (secret.length > 200) return undefined;
  const [row] = await query<OpenLink>(
    req,
    sql`select l.id, u.id as "user", u.username, u.display_name as "displayName" from handbook.activation_links l
          join users u on u.id = l.user_id and u.hash is null join members m on m.user_id = u.id and handbook.belongs(m.status::text)
        where l.digest = ${digestOf(secret)} and l.used_at is null and l.revoked_at is null and l.expires_at > now() for update of l`,
  );
  return row;
};
