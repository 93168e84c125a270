import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UsedRule } from '../../../rule-register/pure';
import { addDays } from '../../../working-calendar/pure';
import { monthsAfter, wholeMonths } from '../../domain/monthsAfter';
import { awardDayBefore, awardDaysUntil, isAwardDay, nextAwardDay } from '../domain/awardDays';
import { badgeDue, badgeEarly, earlyMonths, type BadgeRules } from '../domain/badgeDue';
import { monthsWithout, partyAge, reachedWithout, type Break } from '../domain/partyAge';

const use = <V>(key: string, value: V): UsedRule<V> => ({ ruleId: `id-${key}`, key, name: key, shown: key, source: 'nguồn', article: null, verified: true, value });
const rules: BadgeRules = {
  from: use('party-age.from', 'admission' as const),
  interruption: use('party-age.interruption', 'off' as const),
  years: use('badge.years', [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]),
  days: use('badge.days', [{ day: 3, month: 2 }, { day: 19, month: 5 }, { day: 2, month: 9 }, { day: 7, month: 11 }]),
  early: use('badge.early', { months: 12, fromYears: 70, moreMonths: 24 }),
};
const day = fc.date({ min: new Date('1930-01-01T05:00:00Z'), max: new Date('2060-12-31T05:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const confirmed = (admittedOn: string) => ({ admittedOn, officialOn: monthsAfter(admittedOn, 12), breaks: [] });

describe('months', () => {
  it('are counted to the same day, or to the last one of a shorter month', () => {
    expect(['2024-02-29', '2024-01-31', '2024-03-31', '2025-12-31'].map((from) => [monthsAfter(from, 12), monthsAfter(from, 1), monthsAfter(from, -1)])).toEqual([
      ['2025-02-28', '2024-03-29', '2024-01-29'], ['2025-01-31', '2024-02-29', '2023-12-31'], ['2025-03-31', '2024-04-30', '2024-02-29'], ['2026-12-31', '2026-01-31', '2025-11-30'],
    ]);
  });

  it('are whole when that day has come, for any two days', () => {
    fc.assert(fc.property(day, day, (from, to) => {
      const months = wholeMonths(from, to);
      if (to < from) expect(months).toBe(0);
      else expect([monthsAfter(from, months) <= to, monthsAfter(from, months + 1) > to]).toEqual([true, true]);
    }));
  });
});

describe('party age', () => {
  it('counts from the admission decision, and only once confirmed', () => {
    expect(partyAge({ admittedOn: '1996-11-07', officialOn: '1997-11-07', breaks: [] }, '2026-11-06', rules)).toMatchObject({ value: { since: '1996-11-07', years: 29, months: 359 }, rules: [{ id: 'id-party-age.from' }] });
    expect(partyAge({ admittedOn: '1996-11-07', officialOn: '1997-11-07', breaks: [] }, '2026-11-07', rules)?.value.years).toBe(30);
    expect(partyAge({ admittedOn: '2026-01-01', officialOn: null, breaks: [] }, '2026-11-07', rules)).toBeUndefined();
    expect(partyAge({ admittedOn: '2025-01-01', officialOn: '2026-12-01', breaks: [] }, '2026-11-07', rules)).toBeUndefined();
    expect(partyAge({ admittedOn: null, officialOn: '1997-11-07', breaks: [] }, '2026-11-07', rules)).toBeUndefined();
    expect(partyAge({ admittedOn: '1996-11-07', officialOn: '1997-11-07', breaks: [] }, '2026-11-07', { ...rules, from: use('party-age.from', 'official' as const) })?.value.years).toBe(29);
  });
});

describe('time outside the Party', () => {
  const out: Break = { from: '2010-03-15', to: '2012-03-15' };
  const person = { admittedOn: '1990-01-01', officialOn: '1991-01-01' };

  it('is taken off by the rule, which is named with the reasons', () => {
    expect(partyAge({ ...person, breaks: [out] }, '2021-12-31', rules)).toMatchObject({ value: { since: '1990-01-01', years: 29, months: 359 }, rules: [{ key: 'party-age.from' }, { key: 'party-age.interruption' }] });
    expect(partyAge({ ...person, breaks: [out] }, '2022-01-01', rules)?.value.years).toBe(30);
    // During it party age stands still; before it nothing is taken off.
    expect(['2010-03-14', '2010-03-15', '2011-08-01', '2012-03-15'].map((on) => partyAge({ ...person, breaks: [out] }, on, rules)?.value.months)).toEqual([242, 242, 242, 242]);
    expect(partyAge({ ...person, breaks: [out] }, '2022-01-01', { ...rules, interruption: use('party-age.interruption', 'counts' as const) })?.value.years).toBe(32);
    expect(badgeDue({ ...person, breaks: [out] }, '2022-02-03', rules)).toMatchObject({ value: { years: 30, reachedOn: '2022-01-01' }, rules: [{ key: 'party-age.from' }, { key: 'party-age.interruption' }, { key: 'badge.years' }, { key: 'badge.days' }] });
    expect(badgeDue({ ...person, breaks: [out] }, '2020-02-03', rules)).toBeUndefined();
  });

  it('that follows on from another, or lies across it, is one', () => {
    const parts = [{ from: '2011-01-01', to: '2012-03-15' }, { from: '2010-03-15', to: '2011-01-01' }, { from: '2010-05-01', to: '2010-06-01' }];
    expect([monthsWithout(parts, '1990-01-01', '2024-07-01'), reachedWithout(parts, '1990-01-01', 30)]).toEqual([monthsWithout([out], '1990-01-01', '2024-07-01'), '2022-01-01']);
  });

  const breaks = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 4000 })).map(([from, length]) => ({ from, to: addDays(from, length) })), { maxLength: 4 });
  it('never makes anybody older, never younger than nothing, and in whatever order it is written', () => {
    fc.assert(fc.property(breaks, day, day, (all, since, on) => {
      const months = monthsWithout(all, since, on);
      expect(months >= 0 && months <= wholeMonths(since, on) + (all.length > 0 ? 1 : 0)).toBe(true);
      expect(monthsWithout([...all].reverse(), since, on)).toBe(months);
    }));
  });

  it('puts off the day on which years are reached, until party age says so too (months are of different lengths: by four days a break)', () => {
    fc.assert(fc.property(breaks, day, fc.integer({ min: 1, max: 60 }), (all, since, years) => {
      const reached = reachedWithout(all, since, years);
      expect(reached >= monthsAfter(since, 12 * years) || all.length > 0).toBe(true);
      const slack = 4 * all.length;
      expect(monthsWithout(all, since, addDays(reached, slack)) >= 12 * years - (all.length > 0 ? 1 : 0)).toBe(true);
      if (all.length === 0) expect([monthsWithout(all, since, reached), monthsWithout(all, since, addDays(reached, -1)) < 12 * years]).toEqual([12 * years, true]);
    }));
  });
});

describe('award days', () => {
  const { value } = rules.days;
  it('follow each other through the years', () => {
    expect([nextAwardDay(value, '2026-11-07'), nextAwardDay(value, '2026-11-08'), awardDayBefore(value, '2026-02-03'), awardDayBefore(value, '2026-02-04')]).toEqual(['2026-11-07', '2027-02-03', '2025-11-07', '2026-02-03']);
    expect(awardDaysUntil(value, '2026-11-22', '2027-11-22')).toEqual(['2027-02-03', '2027-05-19', '2027-09-02', '2027-11-07']);
    expect([isAwardDay(value, '2026-05-19'), isAwardDay(value, '2026-05-20')]).toEqual([true, false]);
  });
});

describe('a badge', () => {
  it('is due on exactly one award day, the first one on which its years are reached', () => {
    fc.assert(fc.property(day, fc.constantFrom(...rules.years.value), (admittedOn, years) => {
      const reached = monthsAfter(admittedOn, years * 12);
      const first = nextAwardDay(rules.days.value, reached) ?? '';
      const around = awardDaysUntil(rules.days.value, monthsAfter(reached, -18), monthsAfter(reached, 18));
      const due = around.filter((on) => badgeDue(confirmed(admittedOn), on, rules)?.value.years === years);
      expect(due).toEqual([first]);
      expect(badgeDue(confirmed(admittedOn), first, rules)).toMatchObject({ value: { reachedOn: reached, early: false }, rules: [{ key: 'party-age.from' }, { key: 'badge.years' }, { key: 'badge.days' }] });
    }));
  });

  it('may come early by twelve months, twenty-four from seventy years, never what is reached already', () => {
    expect([earlyMonths(rules.early.value, 65), earlyMonths(rules.early.value, 70)]).toEqual([12, 24]);
    fc.assert(fc.property(day, day, (admittedOn, on) => {
      const early = badgeEarly(confirmed(admittedOn), on, rules)?.value;
      if (!early) return;
      expect(early.reachedOn > on && early.reachedOn <= monthsAfter(on, early.years >= 70 ? 24 : 12)).toBe(true);
      expect(badgeDue(confirmed(admittedOn), on, rules)?.value.years).not.toBe(early.years);
    }));
    expect(badgeEarly(confirmed('1957-11-07'), '2026-11-07', rules)?.value).toEqual({ years: 70, since: '1957-11-07', reachedOn: '2027-11-07', early: true });
    expect(badgeEarly(confirmed('1958-11-07'), '2026-11-07', rules)?.value.years).toBe(70);
    expect(badgeEarly(confirmed('1958-11-08'), '2026-11-07', rules)).toBeUndefined();
    expect(badgeEarly(confirmed('1997-11-07'), '2026-11-07', rules)?.value.years).toBe(30);
    expect(badgeEarly(confirmed('1997-11-08'), '2026-11-07', rules)).toBeUndefined();
  });

  it('is nobody’s who is not confirmed by that day', () => {
    fc.assert(fc.property(day, day, (admittedOn, on) => {
      expect(badgeDue({ admittedOn, officialOn: null, breaks: [] }, on, rules)).toBeUndefined();
      expect(badgeEarly({ admittedOn, officialOn: monthsAfter(on, 1), breaks: [] }, on, rules)).toBeUndefined();
    }));
  });
});
