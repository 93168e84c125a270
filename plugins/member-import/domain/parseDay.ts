import type { Cell } from './types';
import type { FindingCode } from './findingCodes';

export type Precision = 'day' | 'month' | 'year';
export type ReadDay = { day: string; precision: Precision } | { fault: Extract<FindingCode, 'day-unread' | 'day-short-year' | 'day-swapped'>; meant?: string };

const pad = (n: number): string => String(n).padStart(2, '0');
const EARLIEST = 1880;

/** A day that there is, `YYYY-MM-DD`; undefined for 30 February and years that nobody alive was born in. */
const dayOf = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= EARLIEST && year <= 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : undefined;
};

/** Excel counts days from 30/12/1899 (its 29/2/1900 never was; serials below 61 are not read). */
const fromSerial = (serial: number): string | undefined => {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

const known = (day: string | undefined, precision: Precision): ReadDay => (day === undefined ? { fault: 'day-unread' } : { day, precision });

/** "5/3/1985", "05-03-1985", "5.3.1985", "5/3/85". */
const spelled = (first: number, second: number, year: string): ReadDay => {
  if (year.length === 2) return { fault: 'day-short-year' };
  const day = dayOf(Number(year), second, first);
  if (day) return { day, precision: 'day' };
  const swapped = dayOf(Number(year), first, second);
  return swapped ? { fault: 'day-swapped', meant: `${pad(second)}/${pad(first)}/${year}` } : { fault: 'day-unread' };
};

/**
 * A day as people write it in Viet Nam: day, month, year with strokes, hyphens, dots or in words; a month with its year, or a year alone;
 * a date or serial number of a spreadsheet. The rest of what is not said is the first of its month or year.
 */
export const parseDay = (value: Cell): ReadDay | undefined => {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { fault: 'day-unread' } : known(dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()), 'day');
  const text = String(value).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (/^(1[89]|20|21)\d\d$/.test(text)) return known(dayOf(Number(text), 1, 1), 'year');
  if (/^\d{4,6}([.,]\d+)?$/.test(text)) return Number.parseFloat(text) > 60 ? known(fromSerial(Number.parseFloat(text)), 'day') : { fault: 'day-unread' };
  const [, d, m, y] = /^(\d{1,2}) ?[/.\-\u2010-\u2015] ?(\d{1,2}) ?[/.\-\u2010-\u2015] ?(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/.exec(text) ?? [];
  if (d && m && y) return spelled(Number(d), Number(m), y);
  const [, iy, im, id] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ]0?0:00(?::00(?:\.0+)?)?z?)?$/.exec(text) ?? [];
  if (iy && im && id) return known(dayOf(Number(iy), Number(im), Number(id)), 'day');
  const [, wd, wm, wy] = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/.exec(text) ?? [];
  if (wd && wm && wy) return known(dayOf(Number(wy), Number(wm), Number(wd)), 'day');
  const [, mm, my] = /^(?:tháng )?(\d{1,2}) ?(?:[/.-]|,? ?năm) ?(\d{4})$/.exec(text) ?? [];
  if (mm && my) return known(dayOf(Number(my), Number(mm), 1), 'month');
  const [, only] = /^(?:năm|sinh năm) (\d{4})$/.exec(text) ?? [];
  return only ? known(dayOf(Number(only), 1, 1), 'year') : { fault: 'day-unread' };
};
