import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createWorkingCalendar } from '../../working-calendar/pure';
import { isOpen, SUPPORT_LEVELS, SUPPORT_STATES, SUPPORT_STEPS, stepOf, type SupportFacts, type SupportSide, type SupportState } from '../domain/machine';
import { standingOf } from '../domain/outage';
import { screenPath } from '../domain/screenPath';
import { answerBy, reopenUntil } from '../domain/times';
import { wordsOf } from '../translations';

const SIDES: readonly SupportSide[] = ['reporter', 'handler', 'clock'];
const facts = fc.record<SupportFacts>({ state: fc.constantFrom(...SUPPORT_STATES), level: fc.constantFrom(...SUPPORT_LEVELS), reopened: fc.boolean() });
const tries = fc.array(fc.record({ step: fc.constantFrom(...SUPPORT_STEPS), side: fc.constantFrom(...SIDES) }), { maxLength: 30 });

/** The steps that the trigger p_steps lets through (migrations/sql/520), what stays where it is left out. */
const LET: Readonly<Record<SupportState, readonly SupportState[]>> = {
  new: ['taken', 'answered', 'closed', 'withdrawn', 'new'], taken: ['answered', 'closed', 'withdrawn', 'new'], answered: ['new'], closed: ['new'], withdrawn: [],
};

describe('the machine of a request for support', () => {
  it('goes only ways that the database lets through, rises once, opens again once, and never comes back from above', () => {
    fc.assert(
      fc.property(tries, (all) => {
        let now: SupportFacts = { state: 'new', level: 'unit', reopened: false };
        let [rises, reopens] = [0, 0];
        for (const { step, side } of all) {
          const to = stepOf(now, step, side);
          if ('fault' in to) continue;
          if (step !== 'add') expect(LET[now.state]).toContain(to.state);
          else expect(to).toEqual({ state: now.state, level: now.level });
          expect([now.level, to.level]).not.toEqual(['system', 'unit']);
          rises += to.level === now.level ? 0 : 1;
          reopens += step === 'reopen' ? 1 : 0;
          now = { ...to, reopened: reopens > 0 };
        }
        expect(rises).toBeLessThanOrEqual(1);
        expect(reopens).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('lets each side take its own steps alone; what was taken back takes none', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...SUPPORT_STEPS), (one, step) => {
        const may = (side: SupportSide): boolean => 'state' in stepOf(one, step, side);
        if (may('reporter')) expect(['add', 'withdraw', 'reopen']).toContain(step);
        if (may('handler')) expect(['take', 'add', 'answer', 'close', 'escalate']).toContain(step);
        if (may('clock')) expect([step, one.level, isOpen(one.state)]).toEqual(['escalate', 'unit', true]);
        if (one.state === 'withdrawn') expect(SIDES.filter(may)).toEqual([]);
        // Whatever is open can be answered.
        if (isOpen(one.state)) expect('state' in stepOf(one, 'answer', 'handler')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('times', () => {
  it('gives the whole of so many working days, and the same on a day off', () => {
    const calendar = createWorkingCalendar({ days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '12:00' }, { from: '13:30', to: '17:30' }] } as Parameters<typeof createWorkingCalendar>[0], []);
    const by = (came: string, days: number): string => answerBy(calendar, new Date(`${came}+07:00`), days).toISOString();
    expect(by('2026-03-02T08:00', 3)).toBe(new Date('2026-03-06T00:00+07:00').toISOString());
    expect(by('2026-03-05T23:59', 3)).toBe(new Date('2026-03-11T00:00+07:00').toISOString());
    expect(answerBy(undefined, new Date('2026-03-05T23:59+07:00'), 3).toISOString()).toBe(new Date('2026-03-09T00:00+07:00').toISOString());
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 20 }), (came, days) => {
      expect(answerBy(calendar, came, days).getTime() - came.getTime()).toBeGreaterThanOrEqual((days - 1) * 86_400_000);
      expect(answerBy(calendar, came, days).getTime()).toBeLessThanOrEqual(answerBy(calendar, came, days + 1).getTime());
    }));
    expect(reopenUntil(new Date('2026-03-01T00:00Z'), 14).toISOString()).toBe('2026-03-15T00:00:00.000Z');
  });

  it('tells of an outage from the hours before until its end, and of none that was ended', () => {
    const time = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(fc.property(time, fc.integer({ min: 1, max: 10_000_000 }), time, fc.integer({ min: 1, max: 100 }), fc.option(time), (from, long, now, hours, ended) => {
      const standing = standingOf({ from, until: from + long, ended }, now, hours);
      const shown = standing === 'announced' || standing === 'running';
      expect(shown).toBe(ended === null && now >= from - hours * 3_600_000 && now < from + long);
      expect(standing === 'running').toBe(ended === null && now >= from && now < from + long);
    }));
  });
});

describe('the words of the form', () => {
  it('leave their gaps for the browser to fill', () => {
    expect(wordsOf('vi', ['form.browser'])).toEqual({ 'form.browser': 'Trình duyệt: {{value}}' });
  });
});

describe('the path of a screen', () => {
  it('never holds what stood behind it', () => {
    fc.assert(fc.property(fc.webPath(), fc.string(), fc.constantFrom('?', '#'), (path, rest, mark) => {
      const kept = screenPath(`${path}${mark}${rest}`);
      if (kept !== undefined) expect([kept, /[?#]/u.test(kept)]).toEqual([path, false]);
    }));
    expect(screenPath('/tim?q=mat-khau')).toBe('/tim');
    expect(['//la.vn/x', 'https://la.vn', '', 'tin', '/a b', `/${'a'.repeat(301)}`].map(screenPath)).toEqual(Array.from({ length: 6 }));
  });
});
