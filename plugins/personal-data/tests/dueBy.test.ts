import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startOfVietnamDay, vietnamDay } from '../../kernel/pure';
import { addDays, createWorkingCalendar, weekdayOf } from '../../working-calendar/pure';
import { dueBy, marksOf } from '../domain/dueBy';

const calendar = createWorkingCalendar({ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '12:00' }, { from: '13:30', to: '17:30' }] } as Parameters<typeof createWorkingCalendar>[0], []);
const instants = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true });
const at = (text: string): Date => new Date(`${text}+07:00`);

describe('the clock of a request', () => {
  it('counts two working days after the day it was asked; nights, week-ends and Tet do not count', () => {
    expect(dueBy(calendar, at('2026-06-15T16:59:00'), 2)).toEqual({ day: '2026-06-17', at: at('2026-06-18T00:00:00') });
    // Friday: Monday and Tuesday.
    expect(dueBy(calendar, at('2026-06-19T23:59:59'), 2).day).toBe('2026-06-23');
    // Saturday: Monday is the first.
    expect(dueBy(calendar, at('2026-06-20T08:00:00'), 2).day).toBe('2026-06-23');
    // The last working day before 30/4 and 1/5 (Thursday and Friday).
    expect(dueBy(calendar, at('2026-04-29T10:00:00'), 2).day).toBe('2026-05-05');
  });

  it('never ends before two whole working days have passed, nor later than the last of them', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 15 }), (asked, days) => {
        const due = dueBy(calendar, asked, days);
        const first = vietnamDay(asked);
        let working = 0;
        for (let day = addDays(first, 1); day <= due.day; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) working += 1;
        expect(working).toBe(days);
        expect(calendar.isWorkingDay(due.day)).toBe(true);
        expect(due.at).toEqual(startOfVietnamDay(addDays(due.day, 1)));
        expect(due.at > asked).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is not early for who asks later', () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(dueBy(calendar, first, 2).at <= dueBy(calendar, second, 2).at).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reminds on the last day, and says overdue from its end on', () => {
    const due = dueBy(calendar, at('2026-06-19T09:00:00'), 2);
    expect(weekdayOf(due.day)).toBe(2);
    expect(marksOf(due, at('2026-06-22T23:59:59'))).toEqual([]);
    expect(marksOf(due, at('2026-06-23T00:00:00'))).toEqual(['remind']);
    expect(marksOf(due, at('2026-06-23T23:59:59'))).toEqual(['remind']);
    expect(marksOf(due, at('2026-06-24T00:00:00'))).toEqual(['remind', 'overdue']);
  });
});
