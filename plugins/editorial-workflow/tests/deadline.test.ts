import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createWorkingCalendar } from '../../working-calendar';
import { EXCHANGED, OFFICE } from '../../working-calendar/tests/breaks';
import { documentDeadline, eventDeadline, markAt, statisticsDeadline, type ClockInput, type Deadline, type Lengths } from '../domain/deadline';

const calendar = createWorkingCalendar(OFFICE, EXCHANGED);
const LENGTHS: Lengths = { withinHours: 3, outsideHours: 4, straddling: 'end', atOnceMinutes: 30, statisticsDay: 5 };
type Calendar = Parameters<typeof eventDeadline>[2];
const deadlineOf = (input: ClockInput, lengths: Lengths, of: Calendar): Deadline =>
  input.kind === 'event' ? eventDeadline(input, lengths, of) : input.kind === 'statistics' ? statisticsDeadline(input.periodEnd, lengths.statisticsDay) : documentDeadline(input.at, lengths.atOnceMinutes);
const at = (text: string): Date => new Date(`${text}:00+07:00`);
const event = (endedAt: Date, startedAt: Date | null = null): ClockInput => ({ kind: 'event', startedAt, endedAt });
const HOUR = 3_600_000;
const instants = fc.date({ min: at('2024-01-01T00:00'), max: at('2027-12-01T00:00'), noInvalidDate: true });

describe('news of an event', () => {
  it.each([
    ['an ordinary morning', '2026-11-20T10:00', '2026-11-20T13:00'],
    ['one minute before the morning begins', '2026-11-20T07:59', '2026-11-20T11:59'],
    ['as the morning begins', '2026-11-20T08:00', '2026-11-20T11:00'],
    ['as the day ends', '2026-11-20T17:30', '2026-11-20T20:30'],
    ['one minute after the day ended', '2026-11-20T17:31', '2026-11-20T21:31'],
    ['during lunch', '2026-11-20T12:30', '2026-11-20T16:30'],
    ['a Saturday', '2026-11-21T10:00', '2026-11-21T14:00'],
    ['a Saturday worked instead', '2026-08-22T10:00', '2026-08-22T13:00'],
    ['the Monday exchanged for it', '2026-08-31T10:00', '2026-08-31T14:00'],
    ['National Day', '2026-09-02T10:00', '2026-09-02T14:00'],
    ['Tết', '2026-02-17T10:00', '2026-02-17T14:00'],
    ['the day off for Giỗ Tổ on a Sunday', '2026-04-27T10:00', '2026-04-27T14:00'],
    ['over midnight', '2026-11-20T23:00', '2026-11-21T03:00'],
  ])('%s: ended %s, due %s', (_, ended, due) => expect(deadlineOf(event(at(ended)), LENGTHS, calendar).due).toEqual(at(due)));

  it.each([
    ['end', '2026-11-20T16:00', '2026-11-20T18:00', 4], ['start', '2026-11-20T16:00', '2026-11-20T18:00', 3], ['any', '2026-11-20T16:00', '2026-11-20T18:00', 4],
    ['end', '2026-11-20T07:00', '2026-11-20T09:00', 3], ['start', '2026-11-20T07:00', '2026-11-20T09:00', 4], ['any', '2026-11-20T07:00', '2026-11-20T09:00', 4],
    ['any', '2026-11-20T16:00', '2026-11-23T09:00', 4], ['any', '2026-11-20T11:00', '2026-11-20T14:00', 4], ['any', '2026-11-20T08:00', '2026-11-20T12:00', 3],
  ] as const)('partly within working hours, judged by "%s": %s–%s has %i hours', (straddling, begin, end, hours) =>
    expect(deadlineOf(event(at(end), at(begin)), { ...LENGTHS, straddling }, calendar).due).toEqual(new Date(at(end).getTime() + hours * HOUR)));

  it('always has its 3 or 4 hours from its end, whatever the rules say of straddling', () => {
    fc.assert(fc.property(instants, instants, fc.constantFrom('end', 'start', 'any'), (one, other, straddling) => {
      const [begin, end] = one <= other ? [one, other] : [other, one];
      const { from, due } = deadlineOf(event(end, begin), { ...LENGTHS, straddling }, calendar);
      expect(from).toEqual(end);
      expect([3 * HOUR, 4 * HOUR]).toContain(due.getTime() - end.getTime());
    }));
  });

  it('is due later the later it ends, among events judged alike; never more than the difference earlier otherwise', () => {
    fc.assert(fc.property(instants, instants, (one, other) => {
      const [early, late] = (one <= other ? [one, other] : [other, one]).map((end) => deadlineOf(event(end), LENGTHS, calendar));
      if (!early || !late) throw new Error('two deadlines');
      if (early.outside === late.outside) expect(early.due <= late.due).toBe(true);
      else expect(early.due.getTime() - late.due.getTime()).toBeLessThanOrEqual(HOUR);
    }));
  });
});

describe('documents and statistics', () => {
  it.each(['city-document', 'central-document'] as const)('%s: at once', (kind) =>
    expect(deadlineOf({ kind, at: at('2026-11-21T22:00') }, LENGTHS, calendar)).toEqual({ from: at('2026-11-21T22:00'), due: at('2026-11-21T22:30'), outside: null }));

  it.each([['2026-11-30', '2026-12-05'], ['2026-12-31', '2027-01-05'], ['2026-09-30', '2026-10-05'], ['2028-02-29', '2028-03-05']])(
    'statistics up to %s: to the end of %s', (periodEnd, day) => {
      const { due } = deadlineOf({ kind: 'statistics', periodEnd }, LENGTHS, calendar);
      expect(due).toEqual(new Date(`${day}T23:59:59+07:00`));
    });
});

it('marks lie between beginning and end, in their order', () => {
  const span = deadlineOf(event(at('2026-11-20T10:00')), LENGTHS, calendar);
  expect([0, 0.5, 0.75, 1].map((share) => markAt(span, share))).toEqual([at('2026-11-20T10:00'), at('2026-11-20T11:30'), at('2026-11-20T12:15'), at('2026-11-20T13:00')]);
});
