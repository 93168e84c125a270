import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, lockFor, query, sql, startOfVietnamDay, withTicket, type CommandContext } from '../../kernel';
import { HOLIDAYS, OFFICIAL_KINDS } from '../../working-calendar';
import { MOST_DAYS } from '../domain/daysBetween';
import { MARKS } from '../domain/marks';
import { CALENDAR_DAYS } from '../slugs';
import { keeper } from './authorize';

const input = z.object({
  /** `YYYY-MM-DD` in Viet Nam; or several, written all or none: half an announcement is worse than none. */
  day: z.union([z.iso.date(), z.array(z.iso.date()).min(1).max(MOST_DAYS)]),
  kind: z.enum(OFFICIAL_KINDS),
  holiday: z.enum(HOLIDAYS),
  name: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(300),
  mark: z.enum(MARKS).default('V'),
});

type Given = z.output<typeof input>;
type Recorded = { id: string; day: string };

const write = async ({ req, now, command }: CommandContext, day: string, { kind, holiday, name, source, mark }: Given): Promise<Recorded> => {
  const at = startOfVietnamDay(day).toISOString();
  // Two who write the same day at once: the second one's event says what the first one wrote.
  await lockFor(req, `calendar-days:${day}`);
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
  return { id, day };
};

/** Writes what the State announced, for one day or for all days of a break, into the working calendar; a row of such a day is replaced, the audit trail keeps both. */
export const setDay = defineCommand({
  name: 'calendar-days.set',
  summary: { vi: 'Ghi ngày nghỉ, ngày làm bù', en: 'Record days off or days worked instead' },
  input,
  rest: { method: 'post', path: '/calendar-days/set' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async (ctx, given): Promise<Recorded & Pick<Given, 'kind' | 'holiday'> & { days: Recorded[] }> => {
    const days: Recorded[] = [];
    // In one order whoever writes: two lists never wait for each other.
    for (const day of [...new Set([given.day].flat())].sort()) days.push(await write(ctx, day, given));
    const [first = { id: '', day: '' }] = days;
    return { ...first, kind: given.kind, holiday: given.holiday, days };
  },
});
