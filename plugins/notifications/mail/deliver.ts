import type { Payload } from 'payload';
import { clock, inTransaction, query, sql, vietnamDay } from '../../kernel';
import { letter } from '../domain/letter';
import { oneLine } from '../domain/oneLine';
import { smtpCode, smtpOutcome } from '../domain/smtpOutcome';
import { notify } from '../inbox/notify';
import { worded } from '../inbox/worded';
import { ADDRESS_REFUSED } from '../kinds/addressRefused';
import { kindOf } from '../kinds/registry';
import { home, messageId, SETTINGS_PATH, settingsUrl, unsubscribeUrl } from './addresses';
import type { Bundle, Claimed } from './claim';
import { finish, tryAgain } from './finish';
import { ready, withoutUnknown } from './ready';
import { receiverOf, type Receiver } from './receiver';
import { CONTENT_WATCH, type ContentWatch } from './watchContent';
import { within } from './within';

/** After this the line is taken for broken, and whether the mail was taken for unknown. */
const SEND_WITHIN_MS = 60_000;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

type Mail = Parameters<Payload['sendEmail']>[0];

const written = (payload: Payload, { id, name, email }: Receiver, rows: readonly [Claimed, ...Claimed[]], digest: boolean, now: Date): Mail => {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((key) => !kindOf(payload, key)?.obligatory);
  const endings = Object.fromEntries(kinds.map((key) => [key, unsubscribeUrl(payload, id, key)]));
  const notices = rows.map((row) => ({ kind: row.kind, createdAt: row.created_at, ...worded(payload, 'vi', row, 'current'), link: row.link }));
  const { subject, text, html } = letter({ name, notices, home: home(payload), settings: settingsUrl(payload), endings, digest, now });
  // One click ends one kind: a letter of several names a link for each instead.
  const [ending] = kinds.length === 1 && new Set(rows.map(({ kind }) => kind)).size === 1 ? Object.values(endings) : [];
  return {
    to: { name: oneLine(name, 100), address: email ?? '' },
    subject,
    text,
    html,
    messageId: messageId(payload, rows[0].outbox),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(ending ? { 'List-Unsubscribe': { prepared: true, value: `<${ending}>` }, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/** The address is no good: noted, and told where it can be read, once a day though several letters were on their way. */
const addressRefused = async (payload: Payload, { req, id, email }: Receiver, code: number, now: Date): Promise<void> => {
  await inTransaction(req, async () => {
    await query(
      req,
      sql`insert into handbook.mail_problems (user_id, email, code, at) values (${id}::uuid, ${email}, ${code}, ${now.toISOString()}::timestamptz)
          on conflict (user_id) do update set email = excluded.email, code = excluded.code, at = excluded.at`,
    );
    await notify(req, { kind: ADDRESS_REFUSED.key, to: [id], link: `${payload.config.routes.admin}${SETTINGS_PATH}`, dedupeKey: `${ADDRESS_REFUSED.key}:${email}:${vietnamDay(now)}` });
  });
};

/**
 * Sends one letter, if it may still go out; otherwise says why not. Once as far as SMTP permits: when the process dies, or the line
 * breaks, between sending and writing that down, it is sent one more time under the same Message-ID, and never again.
 * @returns false when the mail server could not be used at all
 */
export const deliver = async (payload: Payload, users: string, { user, digest, rows }: Bundle): Promise<boolean> => {
  const now = clock.now();
  const open = await withoutUnknown(payload, 'mail', rows, now);
  if (open.length === 0) return true;
  const receiver = await receiverOf(payload, users, user);
  const unreachable = !receiver ? 'account-off' : receiver.refused ? 'address-refused' : ADDRESS.test(receiver.email ?? '') ? undefined : 'no-address';
  if (!receiver || unreachable !== undefined) {
    await finish(payload, open, 'dropped', unreachable ?? '', now);
    return true;
  }
  const [first, ...more] = await ready(payload, 'mail', receiver, open, now);
  if (!first) return true;
  const sending: [Claimed, ...Claimed[]] = [first, ...more];
  const watch: ContentWatch = { watched: false, began: false };
  try {
    await within(SEND_WITHIN_MS, payload.sendEmail({ ...written(payload, receiver, sending, digest, now), [CONTENT_WATCH]: watch } as Mail));
  } catch (error) {
    const outcome = smtpOutcome(error, watch.began || !watch.watched);
    const why = `${outcome}-${smtpCode(error)}`;
    payload.logger.warn({ outbox: first.outbox, outcome, code: smtpCode(error) }, 'a mail was not sent');
    if (outcome === 'again' || outcome === 'unknown') await tryAgain(payload, sending, { certain: outcome === 'again', why }, now);
    else await finish(payload, sending, 'failed', why, now);
    if (outcome === 'address') await addressRefused(payload, receiver, smtpCode(error), now);
    return outcome !== 'again';
  }
  await finish(payload, sending, 'sent', 'sent', clock.now());
  return true;
};
