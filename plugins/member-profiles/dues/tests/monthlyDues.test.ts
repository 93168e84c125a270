import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UsedRule } from '../../../rule-register/pure';
import { monthsBetween, unpaid } from '../domain/arrears';
import { shareOf, type Rounding } from '../domain/money';
import { monthlyDues, type Dues, type DuesRules, type Person, type Situation } from '../domain/monthlyDues';
import { splitUpward } from '../domain/splitUpward';

const use = <V>(key: string, value: V): UsedRule<V> => ({ ruleId: `id-${key}`, key, name: key, shown: key, source: 'nguồn', article: null, verified: true, value });
const rounding = use<Rounding>('dues.rounding', { to: 1, how: 'half-up' });
const rules: DuesRules = {
  insured: use('dues.insured', 0.01),
  pension: use('dues.pension', 0.005),
  uninsured: use('dues.uninsured', { under: 0.003, over: 0.002 }),
  pupil: use('dues.pupil', 5000),
  exempt: use('dues.exempt', { years: 50, reasons: ['poor-household', 'grave-illness'] }),
  rounding,
  minimumWage: use('dues.minimum-wage', { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 }),
  retirementAge: use('dues.retirement-age', { male: 738, female: 684 }),
  partyAgeFrom: use('party-age.from', 'admission'),
  partyAgeInterruption: use('party-age.interruption', 'off'),
  voluntary: use('dues.voluntary', 'committee-above'),
};
const person: Person = { partyYears: 20, interrupted: false, ageMonths: 480, sex: 'male' };
const situation = (change: Partial<Situation>): Situation => ({ kind: 'insured', base: null, region: null, exemption: null, voluntary: null, ...change });
const keys = (dues: ReturnType<typeof monthlyDues>): unknown => (typeof dues === 'string' ? dues : [dues.value.amount, dues.value.ground, dues.rules.map(({ key }) => key)]);

describe('the dues of a month', () => {
  it.each([
    ['an insured wage', situation({ base: 8_765_450 }), person, [87_655, 'insured', ['dues.insured', 'dues.rounding']]],
    ['a pension', situation({ kind: 'pension', base: 6_543_210 }), person, [32_716, 'pension', ['dues.pension', 'dues.rounding']]],
    ['nobody insures, before retirement age', situation({ kind: 'uninsured', region: 'I' }), { ...person, ageMonths: 737 }, [15_930, 'uninsured', ['dues.uninsured', 'dues.minimum-wage', 'dues.retirement-age', 'dues.rounding']]],
    ['nobody insures, from retirement age on', situation({ kind: 'uninsured', region: 'I' }), { ...person, ageMonths: 738 }, [10_620, 'uninsured', ['dues.uninsured', 'dues.minimum-wage', 'dues.retirement-age', 'dues.rounding']]],
    ['a woman of the same age', situation({ kind: 'uninsured', region: 'IV' }), { ...person, ageMonths: 684, sex: 'female' as const }, [7_400, 'uninsured', ['dues.uninsured', 'dues.minimum-wage', 'dues.retirement-age', 'dues.rounding']]],
    ['more of their own will', situation({ base: 9_000_000, voluntary: 200_000 }), person, [200_000, 'insured', ['dues.insured', 'dues.rounding', 'dues.voluntary']]],
    ['less than the rule asks changes nothing', situation({ base: 9_000_000, voluntary: 50_000 }), person, [90_000, 'insured', ['dues.insured', 'dues.rounding']]],
    ['somebody exempt who gives all the same', situation({ kind: 'pension', base: 5_000_000, voluntary: 30_000 }), { ...person, partyYears: 50 }, [30_000, 'party-age', ['dues.exempt', 'party-age.from', 'dues.voluntary']]],
    ['a pupil', situation({ kind: 'pupil' }), person, [5000, 'pupil', ['dues.pupil']]],
    ['fifty years of party age, whatever else', null, { ...person, partyYears: 50 }, [0, 'party-age', ['dues.exempt', 'party-age.from']]],
    ['fifty years without the time outside', null, { ...person, partyYears: 50, interrupted: true }, [0, 'party-age', ['dues.exempt', 'party-age.from', 'party-age.interruption']]],
    ['a poor household', situation({ base: 9_000_000, exemption: 'poor-household' }), person, [0, 'poor-household', ['dues.exempt']]],
    ['a grave illness', situation({ base: 9_000_000, exemption: 'grave-illness' }), person, [0, 'grave-illness', ['dues.exempt']]],
    ['no situation', null, person, 'situation'],
    ['no age', situation({ kind: 'uninsured', region: 'I' }), { ...person, sex: null }, 'age'],
    ['no region', situation({ kind: 'uninsured' }), person, 'region'],
    ['no base', situation({}), person, 'base'],
  ])('%s', (_, given, who, expected) => expect(keys(monthlyDues(given, who, rules))).toEqual(expected));

  it('are not guessed where a rule is missing', () => {
    for (const kind of ['insured', 'pension', 'uninsured', 'pupil'] as const) expect(monthlyDues(situation({ kind, base: 1, region: 'I' }), person, { ...rules, [kind]: undefined })).toBe('rule');
    expect(monthlyDues(situation({ base: 1 }), person, { ...rules, rounding: undefined })).toBe('rule');
    expect(monthlyDues(situation({ base: 1 }), person, { ...rules, exempt: undefined })).toBe('rule');
    // A case that the rule of the day no longer names exempts nobody.
    expect(keys(monthlyDues(situation({ base: 1_000_000, exemption: 'grave-illness' }), person, { ...rules, exempt: use('dues.exempt', { years: 50, reasons: [] }) }))).toEqual([10_000, 'insured', ['dues.insured', 'dues.rounding']]);
  });

  it('are whole đồng, never negative, more for a higher base, each with its reasons', () => {
    fc.assert(fc.property(fc.constantFrom('insured' as const, 'pension' as const), fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (kind, base, more) => {
      const amount = (of: number): number => (monthlyDues(situation({ kind, base: of }), person, rules) as { value: Dues }).value.amount;
      expect(Number.isSafeInteger(amount(base)) && amount(base) >= 0 && amount(base + more) >= amount(base)).toBe(true);
    }));
  });
});

describe('a share of whole đồng', () => {
  it('is rounded as the rule says, and by no binary fraction', () => {
    expect([shareOf(50, 0.01, { to: 1, how: 'half-up' }), shareOf(149, 0.01, { to: 1, how: 'half-up' }), shareOf(150, 0.01, { to: 1, how: 'half-up' }), shareOf(150, 0.01, { to: 1, how: 'down' }), shareOf(101, 0.01, { to: 1, how: 'up' })]).toEqual([1, 1, 2, 1, 2]);
    expect([shareOf(8_765_450, 0.01, { to: 1000, how: 'half-up' }), shareOf(8_765_450, 0.01, { to: 1000, how: 'down' })]).toEqual([88_000, 87_000]);
  });

  it('never lies a step or more beside the exact value', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(1, 100, 500, 1000), fc.constantFrom('half-up' as const, 'down' as const, 'up' as const), (base, millionths, to, how) => {
      const given = BigInt(shareOf(base, millionths / 1e6, { to, how })) * 1_000_000n;
      const off = given - BigInt(base) * BigInt(millionths);
      const step = BigInt(to) * 1_000_000n;
      expect([given % step === 0n, how === 'up' ? off >= 0n && off < step : how === 'down' ? off <= 0n && off > -step : off * 2n <= step && off * 2n > -step]).toEqual([true, true]);
    }));
  });
});

describe('what goes up', () => {
  it('and what is kept are together what was collected', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 100 }), (collected, kept) => {
      const { value } = splitUpward(collected, use('dues.split', { kept: kept / 100 }), rounding);
      expect([value.kept + value.up, value.kept >= 0 && value.up >= 0]).toEqual([collected, true]);
    }));
    expect(splitUpward(1001, use('dues.split', { kept: 0.3 }), rounding)).toMatchObject({ value: { kept: 300, up: 701 }, rules: [{ key: 'dues.split' }, { key: 'dues.rounding' }] });
  });
});

describe('unpaid months', () => {
  it('warn from the rule’s number on, and never without a rule', () => {
    expect(monthsBetween('2026-11-01', '2027-01-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
    expect(monthsBetween('2027-01-01', '2026-12-01')).toEqual([]);
    const limit = use('removal.dues-months', 3);
    expect(unpaid(['2026-03-01', '2026-02-01'], limit).value).toEqual({ months: ['2026-02-01', '2026-03-01'], warn: false });
    expect(unpaid(['2026-03-01', '2026-02-01', '2026-07-01'], limit)).toMatchObject({ value: { warn: true }, rules: [{ key: 'removal.dues-months' }] });
    expect(unpaid(['2026-03-01', '2026-02-01', '2026-07-01'], undefined).value.warn).toBe(false);
  });
});
