import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, createWorkingCalendar, hungKingsDay, lunarNewYear, weekdayOf, workingHoursSchema } from '../pure';
import { BREAKS, EXCHANGED, OFFICE } from './breaks';

const calendar = createWorkingCalendar(OFFICE, EXCHANGED);
const at = (text: string): Date => new Date(`${text}:00+07:00`);
const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('the official breaks of 2024–2026', () => {
  it.each(BREAKS)('$name $year: off from $from to $to, and not a day longer', ({ from, to, worked }) => {
    expect(daysBetween(from, to).filter(calendar.isWorkingDay)).toEqual([]);
    const edges = [addDays(from, -1), addDays(to, 1)].filter((day) => weekdayOf(day) <= 5);
    expect(edges.filter((day) => !calendar.isWorkingDay(day))).toEqual([]);
    if (worked) expect([weekdayOf(worked), calendar.kindOfDay(worked).kind]).toEqual([6, 'worked']);
  });

  it.each([2024, 2025, 2026])('has no other day off in %i', (year) => {
    const off = daysBetween(`${year}-01-01`, `${year}-12-31`).filter((day) => weekdayOf(day) <= 5 && !calendar.isWorkingDay(day));
    const expected = [...(year === 2024 ? ['2024-01-01'] : []), ...BREAKS.filter((each) => each.year === year).flatMap(({ from, to }) => daysBetween(from, to)).filter((day) => weekdayOf(day) <= 5)];
    expect(off).toEqual(expected);
  });

  it('computes 2027, which nobody had announced: Tết on 6/2, Giỗ Tổ on 16/4', () => {
    expect([lunarNewYear(2027), hungKingsDay(2027)]).toEqual(['2027-02-06', '2027-04-16']);
    expect(daysBetween('2027-02-04', '2027-02-10').map((day) => calendar.kindOfDay(day).kind)).toEqual(['holiday', 'holiday', 'holiday', 'holiday', 'holiday', 'substitute', 'substitute']);
    expect(calendar.kindOfDay('2027-02-05')).toEqual({ kind: 'holiday', holiday: 'tet', announced: false });
    expect(calendar.isWorkingDay('2027-02-11')).toBe(true);
  });

  it('lets an announced break replace the computed one whole', () => {
    const told = createWorkingCalendar(OFFICE, [
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map((day) => ({ day, kind: 'holiday' as const, holiday: 'tet' as const })),
      ...['2027-02-10', '2027-02-11'].map((day) => ({ day, kind: 'substitute' as const, holiday: 'tet' as const })),
    ]);
    expect([told.isWorkingDay('2027-02-04'), told.isWorkingDay('2027-02-11'), told.kindOfDay('2027-02-05').announced]).toEqual([true, false, true]);
    expect(told.isWorkingDay('2027-09-02')).toBe(false);
  });
});

describe('the lunar calendar', () => {
  it.each([
    [2000, '2000-02-05'], [2007, '2007-02-17'], [2012, '2012-01-23'], [2020, '2020-01-25'], [2023, '2023-01-22'], [2024, '2024-02-10'],
    [2025, '2025-01-29'], [2026, '2026-02-17'], [2027, '2027-02-06'], [2030, '2030-02-02'], [2033, '2033-01-31'], [2053, '2053-02-18'],
  ])('Tết of %i is on %s', (year, day) => expect(lunarNewYear(year)).toBe(day));

  it.each([[2023, '2023-04-29'], [2024, '2024-04-18'], [2025, '2025-04-07'], [2026, '2026-04-26']])('Giỗ Tổ of %i is on %s', (year, day) =>
    expect(hungKingsDay(year)).toBe(day));

  it('keeps Giỗ Tổ 10 days into the third month: 66 to 98 days after Tết', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2099 }), (year) => {
      const days = daysBetween(lunarNewYear(year), hungKingsDay(year)).length - 1;
      expect(days >= 66 && days <= 98).toBe(true);
    }));
  });
});

describe('working time', () => {
  it.each([
    ['2026-11-20T07:59', false], ['2026-11-20T08:00', true], ['2026-11-20T12:00', true], ['2026-11-20T12:01', false],
    ['2026-11-20T13:30', true], ['2026-11-20T17:30', true], ['2026-11-20T17:31', false], ['2026-11-21T10:00', false],
    ['2026-02-17T10:00', false], ['2026-08-22T10:00', true], ['2026-08-31T10:00', false], ['2026-04-27T10:00', false],
  ])('%s → %s', (text, expected) => expect(calendar.isWorkingTime(at(text))).toBe(expected));

  it('counts working days over Tết, weekends and an exchanged Saturday', () => {
    expect(calendar.addWorkingDays('2026-02-13', 1)).toBe('2026-02-23');
    expect(calendar.addWorkingDays('2026-02-14', 1)).toBe('2026-02-23');
    expect(calendar.addWorkingDays('2026-08-21', 1)).toBe('2026-08-22');
    expect(calendar.addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
  });

  it('counts working minutes over lunch and over night', () => {
    expect(calendar.addWorkingMinutes(at('2026-11-20T11:30'), 60)).toEqual(at('2026-11-20T14:00'));
    expect(calendar.addWorkingMinutes(at('2026-11-20T17:00'), 60)).toEqual(at('2026-11-23T08:30'));
    expect(calendar.addWorkingMinutes(at('2026-02-15T10:00'), 0)).toEqual(at('2026-02-23T08:00'));
  });

  it('never goes back, and what it answers is working time', () => {
    const instants = fc.date({ min: at('2024-01-01T00:00'), max: at('2027-12-01T00:00'), noInvalidDate: true });
    fc.assert(fc.property(instants, fc.integer({ min: 0, max: 3_000 }), (from, minutes) => {
      const to = calendar.addWorkingMinutes(from, minutes);
      expect(to >= from && calendar.isWorkingTime(to)).toBe(true);
    }));
    fc.assert(fc.property(instants, instants, fc.integer({ min: 0, max: 3_000 }), (one, other, minutes) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      expect(calendar.addWorkingMinutes(early, minutes) <= calendar.addWorkingMinutes(late, minutes)).toBe(true);
    }));
  });

  it('refuses hours that run backwards', () => {
    expect(workingHoursSchema.safeParse({ days: [1], spans: [{ from: '13:30', to: '12:00' }] }).success).toBe(false);
    expect(workingHoursSchema.safeParse({ days: [1], spans: [{ from: '08:00', to: '12:00' }, { from: '11:00', to: '17:00' }] }).success).toBe(false);
  });
});
