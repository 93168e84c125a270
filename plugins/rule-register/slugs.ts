/** Slugs of this room's own collections. */
export const RULES = 'rules';
export const CALENDAR_DAYS = 'calendar-days';
