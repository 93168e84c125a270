import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDay } from '../../kernel';
import { createWorkingCalendar, type OfficialDay, type WorkingCalendar, type WorkingHours } from '../../working-calendar';
import { WORKING_HOURS } from '../domain/workingHoursRule';
import { ruleAt, type RuleUse } from './ruleAt';

/** The working calendar as it stood round an instant, with the rule that says when offices work; undefined without that rule. */
export const calendarAt = async (req: PayloadRequest, at: Date): Promise<{ calendar: WorkingCalendar; hours: RuleUse<WorkingHours> } | undefined> => {
  const hours = await ruleAt(req, WORKING_HOURS, at);
  if (!hours) return undefined;
  const year = Number(vietnamDay(at).slice(0, 4));
  const official = await query<OfficialDay>(
    req,
    sql`select to_char(day at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, kind, holiday from calendar_days
        where day >= make_timestamptz(${year - 1}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh') and day < make_timestamptz(${year + 2}, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh')`,
  );
  return { calendar: createWorkingCalendar(hours.value, official), hours };
};
