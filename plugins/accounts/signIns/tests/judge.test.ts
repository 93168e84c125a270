import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNewDevice, judge, type Judged, type Reason, type Seen, type Thresholds } from '../domain/judge';
import { networkOf } from '../domain/networkOf';
import { regionOf } from '../domain/regionOf';

const RULE: Thresholds = { failures: 3, failureMinutes: 30, learned: 5, hourLearned: 20, hours: 3, placeMinutes: 10, idleDays: 30, sprayAccounts: 10, sprayMinutes: 15 };
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Nine in the morning in Viet Nam. */
const NINE = new Date('2026-03-02T02:00:00Z');
const OFFICE = { network: '113.161.8.0/24', device: 'Chrome, Windows' };
const at = (daysBack: number, hours = 0, seen = OFFICE): Seen => ({ at: new Date(NINE.getTime() - daysBack * DAY + hours * 3_600_000), ...seen });
const habit = (count: number): Seen[] => Array.from({ length: count }, (_, index) => at(index + 1));
const signIn = (more: Partial<Judged> = {}): Judged => ({ ...at(0), outcome: 'in', usedBefore: null, past: habit(30), failuresBefore: 0, accountsFailing: 0, ...more });
const kinds = (reasons: readonly Reason[]): string[] => reasons.map(({ kind }) => kind);

const network = fc.constantFrom('113.161.8.0/24', '113.161.9.0/24', '27.72.1.0/24', '2405:4802:1::/48', '');
const device = fc.constantFrom('Chrome, Windows', 'Safari, iOS', 'app', '');
const seen = fc.record({ at: fc.integer({ min: 0, max: 80 * 24 * 60 }).map((minutes) => new Date(NINE.getTime() - minutes * MINUTE)), network, device });
const judged = fc.record({
  at: fc.constant(NINE), network, device, outcome: fc.constantFrom('in' as const, 'failed' as const), past: fc.array(seen, { maxLength: 40 }),
  usedBefore: fc.option(fc.integer({ min: 0, max: 80 }).map((days) => new Date(NINE.getTime() - days * DAY))), failuresBefore: fc.nat(10), accountsFailing: fc.nat(30),
});

describe('what makes a sign-in unusual', () => {
  it('is nothing about an everyday one', () => expect(judge(signIn(), RULE)).toEqual([]));

  it.each<[string, Partial<Judged>, string[]]>([
    ['failures, then in', { failuresBefore: 3 }, ['after-failures']],
    ['fewer failures', { failuresBefore: 2 }, []],
    ['new network and new device', { network: '27.72.1.0/24', device: 'Safari, iOS' }, ['new-network-and-device']],
    ['a new device in the known network', { device: 'Safari, iOS' }, []],
    ['at three at night', { at: new Date(NINE.getTime() - 6 * 3_600_000), past: habit(30).map((each) => each) }, ['unusual-hour']],
    ['at noon', { at: new Date(NINE.getTime() + 3 * 3_600_000) }, []],
    ['somewhere else within minutes', { network: '27.72.1.0/24', past: [...habit(30), { ...OFFICE, at: new Date(NINE.getTime() - 5 * MINUTE) }] }, ['two-places']],
    ['somewhere else much later', { network: '27.72.1.0/24', past: [...habit(30), { ...OFFICE, at: new Date(NINE.getTime() - 50 * MINUTE) }] }, []],
    ['an account unused for long', { usedBefore: new Date(NINE.getTime() - 31 * DAY) }, ['idle']],
    ['one of many accounts failing from one network', { outcome: 'failed', accountsFailing: 10 }, ['spraying']],
    ['a failure by itself', { outcome: 'failed', accountsFailing: 1, failuresBefore: 9 }, []],
  ])('%s', (_, more, expected) => expect(kinds(judge(signIn(more), RULE))).toEqual(expected));

  it('a telephone beside the office computer is everyday once both are known', () => {
    const phone = { network: '27.72.1.0/24', device: 'Safari, iOS' };
    const both = [...habit(10), ...Array.from({ length: 10 }, (_, index) => at(index + 1, 1, phone)), { ...OFFICE, at: new Date(NINE.getTime() - 2 * MINUTE) }];
    expect(kinds(judge(signIn({ ...phone, past: both }), RULE))).toEqual([]);
  });

  it('does not depend on the order of the past', () =>
    fc.assert(fc.property(judged, fc.nat(), (row, seed) => {
      const turned = [...row.past.slice(seed % (row.past.length + 1)), ...row.past.slice(0, seed % (row.past.length + 1))];
      expect(judge({ ...row, past: turned }, RULE)).toEqual(judge(row, RULE));
    })));

  it('without a history says nothing that takes one; a failure says only what its network did', () =>
    fc.assert(fc.property(judged, (row) => {
      const alone = kinds(judge({ ...row, past: [] }, RULE));
      expect(alone.filter((kind) => ['new-network-and-device', 'unusual-hour', 'two-places'].includes(kind))).toEqual([]);
      if (row.outcome === 'failed') expect(kinds(judge(row, RULE)).filter((kind) => kind !== 'spraying')).toEqual([]);
    })));

  it('a stricter rule finds no less: fewer failures, more minutes, fewer days', () =>
    fc.assert(fc.property(judged, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 10 }), (row, failures, sprayAccounts) => {
      const strict = kinds(judge(row, { ...RULE, failures, sprayAccounts, idleDays: 10, learned: 1, hourLearned: 5, hours: 1 }));
      expect(strict).toEqual(expect.arrayContaining(kinds(judge(row, RULE))));
    })));

  it('the same sign-in once more, an hour later, is neither new nor a new device', () =>
    fc.assert(fc.property(judged, (row) => {
      const again: Judged = { ...row, outcome: 'in', past: [...row.past, { at: new Date(NINE.getTime() - 60 * MINUTE), network: row.network, device: row.device }] };
      expect([kinds(judge(again, RULE)).includes('new-network-and-device'), isNewDevice(again)]).toEqual([false, false]);
    })));

  it('the first device of an account is no new one', () => expect([isNewDevice(signIn({ past: [] })), isNewDevice(signIn({ device: 'Safari, iOS' })), isNewDevice(signIn())]).toEqual([false, true, false]));
});

describe('what is kept of an address', () => {
  it.each([
    ['113.161.8.77', '113.161.8.0/24', '113.161'],
    ['::ffff:113.161.8.77', '113.161.8.0/24', '113.161'],
    ['2405:4802:1:aa::7', '2405:4802:1::/48', '2405:4802'],
    ['', '', ''],
    ['unix', '', ''],
  ])('%s: %s', (address, kept, region) => expect([networkOf(address), regionOf(networkOf(address))]).toEqual([kept, region]));

  it('never the line itself: all of a /24 are one', () =>
    fc.assert(fc.property(fc.ipV4(), fc.nat(255), (address, last) => {
      const other = [...address.split('.').slice(0, 3), last].join('.');
      expect(networkOf(other)).toBe(networkOf(address));
      expect(networkOf(address)).toMatch(/\.0\/24$/);
    })));
});
