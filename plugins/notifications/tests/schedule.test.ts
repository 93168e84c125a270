import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedChoices } from '../domain/changedChoices';
import { afterQuiet, DEFAULT_QUIET, DIGEST_MINUTE, dueAt, minutesOf, nextDigest, timeOf, type Quiet } from '../domain/schedule';

/** Minute of the day in Viet Nam, worked out without the code under test. */
const minuteInVietnam = (at: Date): number => Math.floor((at.getTime() / 60_000 + 7 * 60) % (24 * 60));
const inVietnam = (text: string): Date => new Date(`${text}+07:00`);
const DAY_MS = 24 * 3600 * 1000;

const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const minutes = fc.integer({ min: 0, max: 1439 });
const quiets: fc.Arbitrary<Quiet> = fc.option(fc.record({ from: minutes, to: minutes }));

const isQuiet = (at: Date, quiet: Quiet): boolean => {
  if (!quiet || quiet.from === quiet.to) return false;
  const minute = minuteInVietnam(at);
  return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to : minute >= quiet.from || minute < quiet.to;
};

describe('quiet hours', () => {
  it.each([
    ['2026-11-22T21:59:59', '2026-11-22T21:59:59'],
    ['2026-11-22T22:00:00', '2026-11-23T06:00:00'],
    ['2026-11-22T23:30:00', '2026-11-23T06:00:00'],
    ['2026-11-23T00:00:00', '2026-11-23T06:00:00'],
    ['2026-11-23T05:59:59', '2026-11-23T06:00:00'],
    ['2026-11-23T06:00:00', '2026-11-23T06:00:00'],
    ['2026-12-31T23:00:00', '2027-01-01T06:00:00'],
  ])('from 22:00 to 6:00, what is written at %s goes out at %s', (written, due) => {
    expect(afterQuiet(inVietnam(written), DEFAULT_QUIET)).toEqual(inVietnam(due));
  });

  it('never send within them, nor earlier, nor a day later than written', () => {
    fc.assert(
      fc.property(instants, quiets, (at, quiet) => {
        const due = afterQuiet(at, quiet);
        expect(isQuiet(due, quiet)).toBe(false);
        expect(due.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(due.getTime() - at.getTime()).toBeLessThan(DAY_MS);
      }),
    );
  });

  it('hold up nothing outside them, and end at their end', () => {
    fc.assert(
      fc.property(instants, quiets, (at, quiet) => {
        const due = afterQuiet(at, quiet);
        if (isQuiet(at, quiet)) expect(minuteInVietnam(due)).toBe(quiet?.to);
        else expect(due).toEqual(at);
      }),
    );
  });
});

describe('the letter of the day', () => {
  it.each([
    ['2026-11-22T06:59:59', '2026-11-22T07:00:00'],
    ['2026-11-22T07:00:00', '2026-11-22T07:00:00'],
    ['2026-11-22T07:00:01', '2026-11-23T07:00:00'],
    ['2026-11-22T23:00:00', '2026-11-23T07:00:00'],
  ])('of what is written at %s goes out at %s', (written, due) => {
    expect(nextDigest(inVietnam(written), DEFAULT_QUIET)).toEqual(inVietnam(due));
  });

  it('waits for the end of quiet hours that last longer than 7:00', () => {
    expect(nextDigest(inVietnam('2026-11-22T12:00:00'), { from: minutesOf('22:00'), to: minutesOf('08:30') })).toEqual(inVietnam('2026-11-23T08:30:00'));
  });

  it('goes out within two days, at 7:00 unless that is quiet, never in quiet hours', () => {
    fc.assert(
      fc.property(instants, quiets, (at, quiet) => {
        const due = nextDigest(at, quiet);
        expect(due.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(due.getTime() - at.getTime()).toBeLessThan(2 * DAY_MS);
        expect(isQuiet(due, quiet)).toBe(false);
        expect([DIGEST_MINUTE, quiet?.to]).toContain(minuteInVietnam(due));
      }),
    );
  });

  it('gathers: two notifications between the same two letters go out together', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: DAY_MS }), quiets, (first, ms, quiet) => {
        const second = new Date(first.getTime() + ms);
        const due = nextDigest(first, quiet);
        fc.pre(second <= new Date(due.getTime() - (quiet ? DAY_MS : 0)) || (!quiet && second <= due));
        expect(nextDigest(second, quiet)).toEqual(due);
      }),
    );
  });
});

describe('what was changed of what was shown', () => {
  const quiet = { from: '22:00', to: '06:00' };
  const kind = (key: string, mail: 'now' | 'digest' | 'off', obligatory = false) => ({ key, mail, obligatory });
  const before = { kinds: [kind('a', 'now'), kind('b', 'digest'), kind('c', 'now', true)], quiet };
  it('is all that is sent: no default is pinned by saving', () => {
    expect(changedChoices(before, { ...before, quiet: { ...quiet } })).toEqual({});
    expect(changedChoices(before, { kinds: [kind('a', 'off'), kind('b', 'digest'), kind('c', 'off', true)], quiet })).toEqual({ kinds: [{ kind: 'a', mail: 'off' }] });
    expect(changedChoices(before, { ...before, quiet: null })).toEqual({ quiet: null });
    expect(changedChoices({ ...before, quiet: null }, before)).toEqual({ quiet });
    expect(changedChoices(before, { ...before, quiet: { from: '22:00', to: '05:00' } })).toEqual({ quiet: { from: '22:00', to: '05:00' } });
  });
});

describe('dueAt', () => {
  it('lets urgent kinds through the night, and keeps the others', () => {
    const night = inVietnam('2026-11-22T23:00:00');
    expect(dueAt(night, { mode: 'now', quiet: DEFAULT_QUIET, urgent: true })).toEqual(night);
    expect(dueAt(night, { mode: 'now', quiet: DEFAULT_QUIET, urgent: false })).toEqual(inVietnam('2026-11-23T06:00:00'));
    expect(dueAt(night, { mode: 'digest', quiet: DEFAULT_QUIET, urgent: true })).toEqual(inVietnam('2026-11-23T07:00:00'));
  });

  it('reads and writes times of the day', () => {
    fc.assert(fc.property(minutes, (minute) => expect(minutesOf(timeOf(minute))).toBe(minute)));
    expect(timeOf(minutesOf('06:05'))).toBe('06:05');
  });
});
