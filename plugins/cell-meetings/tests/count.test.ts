import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carried, needed } from '../../member-profiles/pure';
import { countedIn, countOf, handsIn, leftOutOf, rollOf, type Summoned, type VoterRules } from '../domain/count';
import { STANDINGS } from '../domain/words';

const person = fc.record({ id: fc.uuid(), standing: fc.constantFrom(...STANDINGS), present: fc.constantFrom(true, false, null) });
const cell = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 60 });
const rules: fc.Arbitrary<VoterRules> = fc.record({
  of: fc.constantFrom('summoned' as const, 'present' as const), less: fc.subarray(['temporarily-away', 'exempt-absent'] as const), voters: fc.subarray(['official', 'probationary'] as const, { minLength: 1 }),
});
const IN_FORCE: VoterRules = { of: 'summoned', less: ['temporarily-away', 'exempt-absent'], voters: ['official'] };
const many = (count: number, standing: Summoned['standing'], present: boolean | null): Summoned[] => Array.from({ length: count }, (_, n) => ({ id: `${standing}-${present}-${n}`, standing, present }));
const counted = (people: readonly Summoned[], by: VoterRules = IN_FORCE): number => countedIn(rollOf(people, by));

describe('the count', () => {
  it('says each person once: there or not, and who was not noted among those who are not', () => {
    fc.assert(fc.property(cell, (people) => {
      const { all, present, absent, unnoted, officials, officialsPresent } = countOf(people);
      for (const standing of STANDINGS) expect(present[standing] + absent[standing]).toBe(all[standing]);
      expect(Object.values(all).reduce((sum, n) => sum + n, 0)).toBe(people.length);
      expect(unnoted).toBe(people.filter((one) => one.present === null).length);
      expect([officials, officialsPresent]).toEqual([all.official + all.exempt + all.away, present.official + present.exempt + present.away]);
    }));
  });
});

describe('who counts for a vote', () => {
  it('is the published example: 22 members, 20 of them official; of 4 absent 3 are official; counted are 20', () => {
    const people = [...many(17, 'official', true), ...many(3, 'official', false), ...many(1, 'probationary', true), ...many(1, 'probationary', false)];
    const roll = rollOf(people, IN_FORCE);
    expect([people.length, countedIn(roll), handsIn(people, roll)]).toEqual([22, 20, 17]);
    expect(roll.filter(({ leftOut }) => leftOut !== null).map(({ leftOut }) => leftOut)).toEqual(['probationary', 'probationary']);
  });

  it('are the exempt who came, and not those who stayed away, nor who lives elsewhere for a time', () => {
    expect(counted([...many(3, 'official', true), ...many(1, 'exempt', true)])).toBe(4);
    expect(counted([...many(3, 'official', true), ...many(1, 'exempt', false), ...many(1, 'exempt', null)])).toBe(3);
    expect(counted([...many(3, 'official', true), ...many(2, 'away', false)])).toBe(3);
  });

  it('are never guests, each left out for one reason, and of the present only whoever is there', () => {
    fc.assert(fc.property(cell, rules, (people, by) => {
      const roll = rollOf(people, by);
      expect(roll.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
      for (const [n, one] of people.entries()) {
        const leftOut = roll[n]?.leftOut ?? null;
        expect(leftOut).toBe(leftOutOf(one, by));
        if (one.standing === 'guest') expect(leftOut).toBe('guest');
        if (one.standing === 'probationary') expect(leftOut === 'probationary').toBe(!by.voters.includes('probationary'));
        if (by.of === 'present' && leftOut === null) expect(one.present).toBe(true);
      }
      expect(handsIn(people, roll)).toBeLessThanOrEqual(countedIn(roll));
    }));
  });

  it('does not move when somebody official comes or goes, as long as the summoned count', () => {
    fc.assert(fc.property(cell, fc.nat(), (people, pick) => {
      const officials = people.filter(({ standing }) => standing === 'official');
      const one = officials[pick % Math.max(officials.length, 1)];
      if (!one) return;
      const other = people.map((each) => (each === one ? { ...each, present: each.present !== true } : each));
      expect(counted(other)).toBe(counted(people));
    }));
  });
});

describe('a majority', () => {
  it('is counted in whole people: more than half of 42 are 22, two thirds of 20 are 14', () => {
    const half = { numerator: 1, denominator: 2, compare: 'more-than' as const };
    const twoThirds = { numerator: 2, denominator: 3, compare: 'at-least' as const };
    expect([needed(42, half), needed(20, twoThirds), needed(21, twoThirds), needed(1, half)]).toEqual([22, 14, 14, 1]);
  });

  it('is needed exactly as the register carries it', () => {
    const majority = fc.record({ numerator: fc.integer({ min: 1, max: 9 }), denominator: fc.integer({ min: 9, max: 12 }), compare: fc.constantFrom('at-least' as const, 'more-than' as const) });
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 400 }), majority, (officials, inFavour, rule) => {
      expect(inFavour >= needed(officials, rule)).toBe(carried({ officials, less: 0, inFavour, against: 0 }, rule));
    }));
  });
});
