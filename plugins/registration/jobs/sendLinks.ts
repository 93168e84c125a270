import { createLocalReq, type Payload } from 'payload';
import { inTransaction, query, queryPool, sql, vietnamDate, withTicket } from '../../kernel';
import { giveSecret } from '../data/links';
import { figuresOf } from '../data/rulesOf';
import { newToken } from '../domain/codes';
import { PUBLIC } from '../paths';
import { t } from '../translations';

const AT_ONCE = 20;
const MOST_TRIES = 5;
type Due = { id: string; user: string };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const sendOne = async (payload: Payload, { id }: Due): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const token = newToken();
  // Committed before the mail goes: a letter never holds a link that is not good. One that dies here is made anew.
  const receiver = await inTransaction(req, async () => {
    const [row] = await query<{ email: string | null; name: string; username: string }>(
      req,
      sql`select u.email, u.display_name as name, u.username from handbook.activation_links l join users u on u.id = l.user_id
          where l.id = ${id}::uuid and l.used_at is null and l.revoked_at is null and (l.sent_at is null) and u.hash is null for update of l`,
    );
    if (!row?.email) return undefined;
    const { linkDays } = await figuresOf(req);
    await giveSecret(req, id, token, linkDays);
    return { ...row, email: row.email, until: vietnamDate(new Date(Date.now() + linkDays * 86_400_000)) };
  });
  if (!receiver) return;
  const url = `${payload.config.serverURL}${PUBLIC.activate}/${token}`;
  const lines = [t('vi', 'mail.greeting', { name: receiver.name }), t('vi', 'mail.lead'), t('vi', 'mail.username', { username: receiver.username }), t('vi', 'mail.until', { day: receiver.until }), t('vi', 'mail.not-you')];
  try {
    await payload.sendEmail({
      to: receiver.email, subject: t('vi', 'mail.subject'),
      text: [...lines.slice(0, 3), url, ...lines.slice(3)].join('\n\n'),
      html: [...lines.slice(0, 3).map((line) => `<p>${escaped(line)}</p>`), `<p><a href="${escaped(url)}">${escaped(t('vi', 'mail.open'))}</a></p>`, ...lines.slice(3).map((line) => `<p>${escaped(line)}</p>`)].join(''),
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true, disableUrlAccess: true,
    });
  } catch (error) {
    // It goes out once more, with another secret.
    await inTransaction(req, () => withTicket(req, `activation.secret:${id}`, () => query(req, sql`update handbook.activation_links set sent_at = null where id = ${id}::uuid and used_at is null and revoked_at is null`)));
    throw error;
  }
};

/** Mails the links that wait. Not by the room of notifications: its outbox keeps what a mail says, and this must stand nowhere; and an account that is off gets none of its mails. */
export const sendLinks = async (payload: Payload): Promise<void> => {
  const rows = await queryPool<Due>(
    payload,
    sql`select id, user_id as "user" from handbook.activation_links where way = 'mail' and sent_at is null and used_at is null and revoked_at is null and tries < ${MOST_TRIES} order by issued_at limit ${AT_ONCE}`,
  );
  const failures: unknown[] = [];
  for (const row of rows) await sendOne(payload, row).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
};
