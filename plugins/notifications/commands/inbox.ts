import { z } from 'zod';
import { defineCommand, languageOf, query, sql } from '../../kernel';
import { noticeColumns, noticeOf, type NoticeRow } from '../inbox/rows';
import { unreadOf } from '../inbox/unreadOf';
import { worded, type Worded } from '../inbox/worded';
import { standingOf } from '../kinds/standingOf';
import { label } from '../translations';
import { authorizeMe, me } from './me';

const MOST = 50;
/** Time and id of the last one seen, as the answer gave them. */
const CURSOR = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isInstant = (cursor: string): boolean => !Number.isNaN(new Date(cursor.slice(0, 24)).getTime());
const yes = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

export type InboxEntry = Worded & { id: string; kind: string; createdAt: string; readAt: string | null };
export type InboxAnswer = { notifications: InboxEntry[]; unread: number; next: string | null };

/** One's own notifications in words, newest first. */
export const inbox = defineCommand({
  name: 'notifications.inbox',
  summary: label('command.notifications.inbox'),
  input: z.object({
    unread: yes.optional(),
    limit: z.coerce.number().int().min(1).max(MOST).default(20),
    cursor: z.string().regex(CURSOR).refine(isInstant).optional(),
  }),
  rest: { method: 'get', path: '/notifications/inbox' },
  kind: 'read',
  authorize: authorizeMe,
  run: async (ctx, { unread, limit, cursor }): Promise<InboxAnswer> => {
    const { req } = ctx;
    const user = await me(ctx);
    const rows = await query<NoticeRow>(
      req,
      sql`select ${noticeColumns} from notifications n where n.user_id = ${user}::uuid and ${unread ? sql`n.read_at is null` : sql`true`}
            and ${cursor === undefined ? sql`true` : sql`(n.created_at, n.id) < (${cursor.slice(0, 24)}::timestamptz, ${cursor.slice(25)}::uuid)`}
          order by n.created_at desc, n.id desc limit ${limit + 1}`,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const standing = await standingOf(req, shown.map(noticeOf));
    return {
      notifications: shown.map((row) => ({
        id: row.id, kind: row.kind, createdAt: row.created_at, readAt: row.read_at, ...worded(req.payload, languageOf(req), row, standing.get(row.id) ?? 'hidden'),
      })),
      unread: await unreadOf(req, user),
      next: last ? `${last.created_at}_${last.id}` : null,
    };
  },
});
