import { parseTypedDay } from './typedDay';

/** `24/11/2026 22:00` in Viet Nam as an instant in ISO; undefined for what is none. */
export const parseTypedTime = (typed: string): string | undefined => {
  const [, day = '', hour = '', minute = ''] = /^\s*(.+?)[\s,]+(\d{1,2})[:hg](\d{2})\s*$/u.exec(typed) ?? [];
  const iso = parseTypedDay(day);
  if (iso === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return new Date(`${iso}T${hour.padStart(2, '0')}:${minute}:00+07:00`).toISOString();
};
