import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bands } from '../domain/bands';
import { keptDays } from '../domain/keptDays';
import { monthsBack } from '../domain/monthsBack';
import { PARTS, valueWords } from '../valueWords';

describe('figures', () => {
  it('put every age from eighteen on into one group and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 18, max: 120 }), (age) => {
      expect(bands.filter(({ from, to }) => age >= from && (to === undefined || age <= to))).toHaveLength(1);
    }));
  });

  it('count twelve months back, each once, the last that of the day', () => {
    expect(monthsBack('2026-02-28', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const months = monthsBack(`${year}-${String(month).padStart(2, '0')}-15`, 12);
      expect(new Set(months).size).toBe(12);
      expect([...months].sort()).toEqual(months);
      expect(months.at(-1)).toBe(`${year}-${String(month).padStart(2, '0')}`);
    }));
  });

  it('keep the first and the last days of twelve months, none of them to come', () => {
    expect(keptDays('2026-11-23').slice(0, 3)).toEqual(['2026-11-01', '2026-10-31', '2026-10-01']);
    expect(keptDays('2026-11-01').at(-1)).toBe('2025-11-30');
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
      const today = at.toISOString().slice(0, 10);
      expect([new Set(keptDays(today)).size, keptDays(today).filter((day) => day > today)]).toEqual([24, []]);
    }));
  });

  it('name what is unknown, a group with an end and one without', () => {
    for (const part of PARTS) expect(valueWords('vi', part, '?')).toBe('Chưa ghi trong hồ sơ');
    expect([valueWords('vi', 'age', '31'), valueWords('vi', 'age', '71'), valueWords('vi', 'admissions', '2026-03')]).toEqual(['Từ 31 đến 40 tuổi', 'Từ 71 tuổi trở lên', 'Tháng 03/2026']);
  });
});
