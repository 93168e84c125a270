import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { addDays, weekdayOf, type Holiday } from '../../working-calendar';
import { calendarAt } from '../data/calendarAt';
import type { Mark } from '../domain/marks';
import { keeps, worker } from './authorize';

type Recorded = { id: string; day: string; kind: 'holiday' | 'substitute' | 'worked'; holiday: Holiday; name: string; source: string; mark: Mark };

/** A day of the year that is not as its weekday says. `weekday`: 1 Monday … 7 Sunday. `recorded` is null for what is computed from the law. */
export type CalendarDay = Pick<Recorded, 'day' | 'kind' | 'holiday'> & { weekday: number; recorded: Pick<Recorded, 'id' | 'name' | 'source' | 'mark'> | null };
export type CalendarYear = { year: number; keeps: boolean; days: CalendarDay[] };

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
};

/** Days off and days worked instead of one year: what was recorded, and what the law gives where nothing was. */
export const calendarYear = defineCommand({
  name: 'calendar-days.year',
  summary: { vi: 'Lịch nghỉ, làm bù của một năm', en: 'Days off and worked instead in a year' },
  input: z.object({ year: z.coerce.number().int().min(2000).max(2150) }),
  rest: { method: 'get', path: '/calendar-days/year' },
  kind: 'read',
  authorize: async ({ req }) => void (await worker(req)),
  run: async ({ req }, { year }): Promise<CalendarYear> => {
    const rows = await query<Recorded>(
      req,
      sql`select id, to_char(day at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, kind, holiday, name, source, mark from calendar_days
          where day >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh') and day < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')`,
    );
    const recorded = new Map(rows.map((row) => [row.day, row]));
    const calendar = await calendarAt(req, new Date(`${year}-07-01T12:00:00+07:00`));
    return {
      year,
      keeps: keeps(await worker(req)),
      days: daysOf(year).flatMap((day): CalendarDay[] => {
        const row = recorded.get(day);
        const weekday = weekdayOf(day);
        if (row) return [{ day, weekday, kind: row.kind, holiday: row.holiday, recorded: { id: row.id, name: row.name, source: row.source, mark: row.mark } }];
        const { kind, holiday } = calendar?.calendar.kindOfDay(day) ?? { kind: 'working', holiday: null };
        return holiday === null || (kind !== 'holiday' && kind !== 'substitute') ? [] : [{ day, weekday, kind, holiday, recorded: null }];
      }),
    };
  },
});
