import { z } from 'zod';
import { defineCommand, query, sql, uuidArray, withTicket, type CommandContext, type SQL } from '../../kernel';
import { unreadOf } from '../inbox/unreadOf';
import { label } from '../translations';
import { authorizeMe, me } from './me';

export type MarkedRead = { marked: number; unread: number };

const mark = async (ctx: CommandContext, which: SQL): Promise<MarkedRead> => {
  const { req, now } = ctx;
  const user = await me(ctx);
  const marked = await withTicket(req, `notifications.read:${user}`, () =>
    query(req, sql`update notifications set read_at = ${now.toISOString()}::timestamptz where user_id = ${user}::uuid and read_at is null and ${which} returning id`),
  );
  return { marked: marked.length, unread: await unreadOf(req, user) };
};

/** Marks some of one's own as read; ids of others' are passed over, as if they were not there. */
export const markRead = defineCommand({
  name: 'notifications.mark-read',
  summary: label('command.notifications.mark-read'),
  input: z.object({ ids: z.array(z.uuid()).min(1).max(100) }),
  rest: { method: 'post', path: '/notifications/mark-read' },
  kind: 'write',
  authorize: authorizeMe,
  run: (ctx, { ids }) => mark(ctx, sql`id = any(${uuidArray(ids)})`),
});

/** Marks everything up to now as read; `until` leaves alone what came after the list was looked at. */
export const markAllRead = defineCommand({
  name: 'notifications.mark-all-read',
  summary: label('command.notifications.mark-all-read'),
  input: z.object({ until: z.iso.datetime({ offset: true }).optional() }),
  rest: { method: 'post', path: '/notifications/mark-all-read' },
  kind: 'write',
  authorize: authorizeMe,
  run: (ctx, { until }) => mark(ctx, until === undefined ? sql`true` : sql`created_at <= ${until}::timestamptz`),
});
