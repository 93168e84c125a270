// A library: everything in it is pure, so this is its only list. `index.ts` is the same door for servers.
export { createWorkingCalendar, type DayKind, type KindOfDay, type WorkingCalendar } from './domain/calendar';
export { addDays, dayOf, instantAt, weekdayOf, type Day } from './domain/days';
export { hungKingsDay, lunarNewYear } from './domain/lunar';
export { HOLIDAYS, OFFICIAL_KINDS, type Holiday, type OfficialDay, type OfficialKind } from './domain/official';
export { SPANS_IN_ORDER, workingHoursSchema, type WorkingHours } from './domain/workingHours';
