import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay } from '../domain/parseDay';

const pad = (n: number): string => String(n).padStart(2, '0');

describe('a day', () => {
  it.each<[string | number | Date, string, string]>([
    ['5/3/1985', '1985-03-05', 'day'], ['05-03-1985', '1985-03-05', 'day'], ['5.3.1985', '1985-03-05', 'day'], [' 05 / 03 / 1985 ', '1985-03-05', 'day'], ['05/03/1985 00:00:00', '1985-03-05', 'day'],
    ['1985-03-05', '1985-03-05', 'day'], ['1985-03-05T00:00:00.000Z', '1985-03-05', 'day'], ['ngày 5 tháng 3 năm 1985', '1985-03-05', 'day'], ['5 tháng 3 năm 1985', '1985-03-05', 'day'],
    ['tháng 5/1980', '1980-05-01', 'month'], ['5/1980', '1980-05-01', 'month'], ['Tháng 5 năm 1980', '1980-05-01', 'month'], ['1980', '1980-01-01', 'year'], [1980, '1980-01-01', 'year'], ['năm 1980', '1980-01-01', 'year'],
    [31111, '1985-03-05', 'day'], ['31111', '1985-03-05', 'day'], [31111.5, '1985-03-05', 'day'], [new Date(Date.UTC(1985, 2, 5)), '1985-03-05', 'day'], ['29/2/1984', '1984-02-29', 'day'],
  ])('%s is %s, known to the %s', (written, day, precision) => {
    expect(parseDay(written)).toEqual({ day, precision });
  });

  it.each<[string, string]>([
    ['31/2/1980', 'day-unread'], ['29/2/1985', 'day-unread'], ['0/3/1985', 'day-unread'], ['5/3/85', 'day-short-year'], ['hôm qua', 'day-unread'], ['5/3/0085', 'day-unread'], ['45', 'day-unread'], ['5/13/1985', 'day-swapped'], ['13/1985', 'day-unread'],
  ])('%s is not guessed at (%s)', (written, fault) => {
    expect(parseDay(written)).toMatchObject({ fault });
  });

  it('is asked for with what may be meant, where the month stands first', () => {
    expect(parseDay('12/31/1980')).toEqual({ fault: 'day-swapped', meant: '31/12/1980' });
  });

  it('is none where nothing stands', () => {
    for (const nothing of [null, undefined, '', '   ']) expect(parseDay(nothing)).toBeUndefined();
  });

  const days = fc.date({ min: new Date(Date.UTC(1900, 2, 1)), max: new Date(Date.UTC(2100, 0, 1)), noInvalidDate: true });
  it('comes back from every form it is written in', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (at, sign) => {
        const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
        const day = `${y}-${pad(m)}-${pad(d)}`;
        const serial = Math.floor((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const written of [`${d}${sign}${m}${sign}${y}`, `${pad(d)}${sign}${pad(m)}${sign}${y}`, `ngày ${d} tháng ${m} năm ${y}`, day, new Date(Date.UTC(y, m - 1, d))]) expect(parseDay(written)).toEqual({ day, precision: 'day' });
        if (serial > 2199) expect(parseDay(serial)).toEqual({ day, precision: 'day' });
      }),
    );
  });

  it('never throws, and never gives a day there is not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.date(), fc.boolean()), (anything) => {
        const read = parseDay(anything);
        if (read && 'day' in read) expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
      }),
    );
  });
});
