import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, startOfVietnamDay, withTicket } from '../../kernel';
import { HOLIDAYS, OFFICIAL_KINDS } from '../../working-calendar';
import { MARKS } from '../domain/marks';
import { CALENDAR_DAYS } from '../slugs';
import { keeper } from './authorize';

/** Writes what the State announced for one day into the working calendar; a row of that day is replaced, the audit trail keeps both. */
export const setDay = defineCommand({
  name: 'calendar-days.set',
  summary: { vi: 'Ghi ngày nghỉ, ngày làm bù', en: 'Record a day off or a day worked instead' },
  input: z.object({
    /** `YYYY-MM-DD` in Viet Nam. */
    day: z.iso.date(),
    kind: z.enum(OFFICIAL_KINDS),
    holiday: z.enum(HOLIDAYS),
    name: z.string().trim().min(1).max(200),
    source: z.string().trim().min(1).max(300),
    mark: z.enum(MARKS).default('V'),
  }),
  rest: { method: 'post', path: '/calendar-days/set' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { day, kind, holiday, name, source, mark }) => {
    const at = startOfVietnamDay(day).toISOString();
    const [before] = await query<{ kind: string; name: string }>(req, sql`select kind, name from calendar_days where day = ${at}::timestamptz`);
    const [row] = await withTicket(req, `${command}:${day}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into calendar_days (day, kind, holiday, name, source, mark, recorded_by_id, recorded_at)
            values (${at}::timestamptz, ${kind}, ${holiday}, ${name}, ${source}, ${mark}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz)
            on conflict (day) do update set kind = excluded.kind, holiday = excluded.holiday, name = excluded.name, source = excluded.source,
              mark = excluded.mark, recorded_by_id = excluded.recorded_by_id, recorded_at = excluded.recorded_at
            returning id`,
      ),
    );
    const id = row?.id ?? '';
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: CALENDAR_DAYS, documentId: id, detail: { day, before: before ?? null, after: { kind, holiday, name, source } } });
    return { id, day, kind, holiday };
  },
});
