import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, sql } from '../../kernel';
import { readUnsubscribeToken } from '../domain/unsubscribeToken';
import type { NotificationKind } from '../kinds/NotificationKind';
import { kindOf } from '../kinds/registry';
import { reschedule } from '../preferences/reschedule';

/** The kind a mail's link speaks of; undefined when the link is not ours, or there is nothing one could end. */
export const unsubscribableKind = (payload: Payload, token: string): NotificationKind | undefined => {
  const meant = readUnsubscribeToken(payload.secret, token);
  const kind = meant && kindOf(payload, meant.kind);
  return kind?.obligatory ? undefined : kind;
};

/** Ends one person's mails of one kind, and nothing else. Whoever holds the link may: it was mailed to that person alone. */
export const unsubscribe = async (payload: Payload, token: string): Promise<NotificationKind | undefined> => {
  const meant = readUnsubscribeToken(payload.secret, token);
  const kind = unsubscribableKind(payload, token);
  if (!meant || !kind) return undefined;
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const [user] = await query(req, sql`select id from users where id = ${meant.user}::uuid`);
    if (!user) return;
    await query(
      req,
      sql`insert into handbook.notification_preferences (user_id, kind, mail) values (${meant.user}::uuid, ${kind.key}, 'off')
          on conflict (user_id, kind) do update set mail = excluded.mail`,
    );
    await reschedule(req, meant.user, clock.now());
  });
  return kind;
};
