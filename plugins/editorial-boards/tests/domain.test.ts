import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FUNCTIONS, roleOf } from '../domain/functions';
import { compare } from '../domain/standing';
import { hasLength, holdsOn, overlap, within, type Term } from '../domain/terms';

const instant = fc.integer({ min: 0, max: 40 });
const term: fc.Arbitrary<Term> = fc.record({ from: instant, to: fc.option(instant) });
const users = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
const seats = fc.array(fc.record({ user: fc.constantFrom('a', 'b', 'c', 'd', 'e'), function: fc.constantFrom(...FUNCTIONS) }), { maxLength: 6 }).map((list) => list.map((seat, index) => ({ ...seat, id: `s${index}` })));
const holders = fc.record({ 'editorial-approver': users, 'editorial-reviewer': users });

describe('terms', () => {
  it('overlap exactly when some instant is in both', () => {
    fc.assert(fc.property(term, term, (a, b) => {
      const shared = Array.from({ length: 43 }, (_, at) => at).some((at) => holdsOn(a, at) && holdsOn(b, at));
      expect(hasLength(a) && hasLength(b) && overlap(a, b)).toBe(shared);
    }));
  });
  it('lie within another exactly when every instant of theirs does', () => {
    fc.assert(fc.property(term.filter(hasLength), term.filter(hasLength), (inner, outer) => {
      const every = Array.from({ length: 43 }, (_, at) => at).every((at) => !holdsOn(inner, at) || holdsOn(outer, at));
      expect(within(inner, outer)).toBe(every && (inner.to !== null || outer.to === null));
    }));
  });
  it('do not hold on the instant they end', () => {
    expect([holdsOn({ from: 1, to: 5 }, 5), holdsOn({ from: 1, to: 5 }, 4), holdsOn({ from: 1, to: 5 }, 1)]).toEqual([false, true, true]);
  });
});

describe('the record against the mandates', () => {
  it('names each seat without its mandate, and nobody else', () => {
    fc.assert(fc.property(seats, holders, (list, held) => {
      const { powerless } = compare(list, held);
      for (const seat of list) expect(powerless.includes(seat.id)).toBe(!held[roleOf(seat.function)].includes(seat.user));
    }));
  });
  it('names each holder without a seat once, with what they hold, and nobody who is seated', () => {
    fc.assert(fc.property(seats, holders, (list, held) => {
      const { unseated } = compare(list, held);
      expect(new Set(unseated.map(({ user }) => user)).size).toBe(unseated.length);
      for (const user of ['a', 'b', 'c', 'd', 'e'] as const) {
        const roles = (['editorial-approver', 'editorial-reviewer'] as const).filter((role) => held[role].includes(user));
        const found = unseated.find((each) => each.user === user);
        expect(found?.roles ?? []).toEqual(list.some((seat) => seat.user === user) ? [] : roles);
      }
    }));
  });
});
