import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { CALENDAR_DAYS } from '../slugs';
import { keeper } from './authorize';

/** Takes a day out of the table, with a reason; what the law says of it holds again. */
export const removeDay = defineCommand({
  name: 'calendar-days.remove',
  summary: { vi: 'Bỏ ngày nghỉ, ngày làm bù đã ghi', en: 'Remove a recorded day' },
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(10).max(2000) }),
  rest: { method: 'post', path: '/calendar-days/:id/remove' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { id, reason }) => {
    const [gone] = await withTicket(req, `${command}:${id}`, () =>
      query<{ day: string; kind: string; name: string }>(
        req,
        sql`delete from calendar_days where id = ${id}::uuid returning to_char(day at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, kind, name`,
      ),
    );
    if (!gone) throw fail(req, 'not-found');
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: CALENDAR_DAYS, documentId: id, detail: { ...gone, reason } });
    return { id, day: gone.day };
  },
});
