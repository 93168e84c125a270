import type { Words } from './useWords';

const MINUTE = 60_000;

/** A length in its two largest units: "1 giờ 20 phút", "2 ngày 3 giờ", "35 phút". */
export const lengthInWords = (ms: number, s: Words['s']): string => {
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = days > 0 ? [days && s('waited.days', { count: days }), hours && s('waited.hours', { count: hours })] : [hours && s('waited.hours', { count: hours }), rest && s('waited.minutes', { count: rest })];
  return parts.filter(Boolean).join(' ');
};

/** "Còn 1 giờ 20 phút", "Quá hạn 35 phút". */
export const remaining = (due: string, now: Date, s: Words['s']): string => {
  const left = new Date(due).getTime() - now.getTime();
  return left >= 0 ? s('clock.left', { time: lengthInWords(left, s) }) : s('clock.over', { time: lengthInWords(-left, s) });
};
