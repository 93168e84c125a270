import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CELL_ROLE, type Stage } from '../domain/definition';
import { demandsNoLess } from '../domain/demandsNoLess';
import { safeguards } from '../definitions/domain/safeguards';

type Demand = Pick<Stage, 'role' | 'rule' | 'count' | 'binding'>;
const stage: fc.Arbitrary<Demand> = fc.record({
  role: fc.constantFrom<Stage['role']>('editorial-reviewer', 'editorial-approver', CELL_ROLE),
  rule: fc.constantFrom('any' as const, 'all' as const, 'n' as const),
  count: fc.integer({ min: 1, max: 3 }),
  binding: fc.boolean(),
});
const path = fc.tuple(fc.array(stage, { maxLength: 4 }), stage).map(([before, last]) => [...before, { ...last, binding: true }]);
const of = (role: Stage['role'], rule: Stage['rule'] = 'any', count = 1): Demand => ({ role, rule, count, binding: true });
const [reviewer, board, cell] = [of('editorial-reviewer'), of('editorial-approver'), of(CELL_ROLE)];

const enough = (stage: Demand): number => (stage.rule === 'n' ? stage.count : 1);
const strong = (one: Demand, other: Demand): boolean =>
  one.binding && one.role === other.role && (one.rule === 'all' || other.rule !== 'all') && enough(one) >= enough(other);
/** Every way to lay the usual path's binding stages into the other one, in order. */
const laid = (path: readonly Demand[], wanted: readonly Demand[]): boolean => {
  const [first, ...rest] = wanted;
  return first === undefined || path.some((each, index) => strong(each, first) && laid(path.slice(index + 1), rest));
};

describe('a path that demands no less than another', () => {
  it('holds the other\'s binding stages in their order, whichever way they are laid', () => {
    fc.assert(fc.property(path, path, (one, usual) => {
      const samePublishers = (one.at(-1)?.role === CELL_ROLE) === (usual.at(-1)?.role === CELL_ROLE);
      expect(demandsNoLess(one, usual)).toBe(samePublishers && laid(one, usual.filter(({ binding }) => binding)));
    }), { numRuns: 1000 });
  });

  it('is itself, and what is added before its end; less is less', () => {
    fc.assert(fc.property(path, stage, fc.nat(), (usual, more, seed) => {
      expect(demandsNoLess(usual, usual)).toBe(true);
      const where = seed % usual.length;
      expect(demandsNoLess([...usual.slice(0, where), more, ...usual.slice(where)], usual)).toBe(true);
      const binding = usual.filter((each) => each.binding);
      expect(demandsNoLess(binding.slice(1), binding)).toBe(false);
    }));
  });

  it('is at least as many people, and what demands no less than it demands no less than the first', () => {
    fc.assert(fc.property(path, path, path, (one, two, three) => {
      if (demandsNoLess(one, two)) expect(safeguards(one)).toBeGreaterThanOrEqual(safeguards(two));
      if (demandsNoLess(one, two) && demandsNoLess(two, three)) expect(demandsNoLess(one, three)).toBe(true);
    }));
  });

  it.each([
    ['three stages for two', [reviewer, reviewer, board], [reviewer, board], true],
    ['one of the board for all of it', [reviewer, board], [reviewer, of('editorial-approver', 'all')], false],
    ['all of the board for one', [of('editorial-approver', 'all')], [board], true],
    ['all, who may be one, for two', [of('editorial-approver', 'all')], [of('editorial-approver', 'n', 2)], false],
    ['three for two', [of('editorial-approver', 'n', 3)], [of('editorial-approver', 'n', 2)], true],
    ['the cell\'s secretary for the board', [cell], [board], false],
    ['the board for the cell\'s secretary: others would publish', [cell, board], [cell], false],
    ['two reviewers for reviewer and board', [of('editorial-reviewer', 'n', 2)], [reviewer, board], false],
    ['advice for a decision', [{ ...reviewer, binding: false }, board], [reviewer, board], false],
    ['the other way round', [board, reviewer], [reviewer, board], false],
  ])('%s', (_, one, usual, expected) => expect(demandsNoLess(one, usual)).toBe(expected));
});
