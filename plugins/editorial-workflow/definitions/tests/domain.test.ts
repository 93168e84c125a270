import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChainLink } from '../../domain/route';
import { needed, routeStage } from '../../domain/route';
import { firstAsked, mayDecideNow } from '../../fields/domain/firstAsked';
import { cellChain } from '../domain/cellChain';
import { definitionHash } from '../domain/hash';
import { onlyForCells, safeguards } from '../domain/safeguards';
import { walk } from '../domain/walk';

const PEOPLE = ['a', 'b', 'c', 'd', 'e'];
const some = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 4 });
const stage = fc.record({ rule: fc.constantFrom('any' as const, 'all' as const, 'n' as const), count: fc.integer({ min: 1, max: 3 }), binding: fc.boolean() });
const path = fc.tuple(fc.array(stage, { maxLength: 2 }), stage).map(([before, last]) => [...before, { ...last, binding: true }]);
const chainsOf = (length: number): fc.Arbitrary<ChainLink[][]> =>
  fc.array(fc.tuple(some, some).map(([own, above]): ChainLink[] => [{ organization: 'own', holders: own }, { organization: 'above', holders: above }]), { minLength: length, maxLength: length });
const tried = path.chain((stages) => fc.record({ stages: fc.constant(stages), chains: chainsOf(stages.length), writers: some.map((list) => new Set(list)) }));

const subsets = (list: readonly string[]): string[][] => list.reduce<string[][]>((all, each) => [...all, ...all.map((set) => [...set, each])], [[]]);
/** Every way, without any order of trying. */
const passable = (stages: { rule: 'any' | 'all' | 'n'; count: number; binding: boolean }[], chains: ChainLink[][], used: ReadonlySet<string>, index = 0): boolean => {
  const now = stages[index];
  if (!now) return true;
  if (!now.binding) return passable(stages, chains, used, index + 1);
  const route = routeStage(now, chains[index] ?? [], used);
  if (!route) return false;
  const size = now.rule === 'all' ? route.deciders.length : needed(now);
  return subsets(route.deciders).filter((set) => set.length === size).some((set) => passable(stages, chains, new Set([...used, ...set]), index + 1));
};

describe('the walk of a trial', () => {
  it('gets through exactly when some way leads through, by people who did not write and decide once', () => {
    fc.assert(fc.property(tried, ({ stages, chains, writers }) => {
      const { stuckAt } = walk(stages, (index) => chains[index] ?? [], writers);
      expect(stuckAt === undefined).toBe(passable(stages, chains, writers));
      if (stuckAt !== undefined) expect(stages[stuckAt]?.binding).toBe(true);
    }));
  });
  it('shows for each stage the route it would have by itself', () => {
    fc.assert(fc.property(tried, ({ stages, chains, writers }) => {
      const { routes } = walk(stages, (index) => chains[index] ?? [], writers);
      for (const [index, route] of routes.entries()) {
        expect(route).toEqual(routeStage(stages[index]!, chains[index]!, writers)); // same length by construction
        for (const user of route?.deciders ?? []) expect(writers.has(user)).toBe(false);
      }
    }));
  });
  it('gives up on forty people of whom ten are needed, rather than take them in all 848 million ways', () => {
    const forty = Array.from({ length: 40 }, (_, n) => `u${n}`);
    const stages = [{ rule: 'n' as const, count: 10, binding: true }, { rule: 'n' as const, count: 10, binding: true }];
    const chains = (last: readonly string[]) => (index: number): ChainLink[] => [{ organization: 'own', holders: index === 0 ? forty : last }];
    expect(walk(stages, chains(forty.slice(0, 9)), new Set()).stuckAt).toBe(1);
    // Those who are needed later are taken last: the one way out of so many is found at once.
    expect(walk(stages, chains(forty.slice(0, 10)), new Set()).stuckAt).toBeUndefined();
  });
  it('sees that one person does not decide two stages, and that the level above then helps', () => {
    const two = [{ rule: 'any' as const, count: 1, binding: true }, { rule: 'any' as const, count: 1, binding: true }];
    const own: ChainLink[] = [{ organization: 'own', holders: ['a'] }];
    expect(walk(two, () => own, new Set()).stuckAt).toBe(1);
    expect(walk(two, () => [...own, { organization: 'above', holders: ['b'] }], new Set()).stuckAt).toBeUndefined();
  });
});

describe('safeguards', () => {
  it('add up the decisions of binding stages, and advice adds nothing', () => {
    fc.assert(fc.property(path, (stages) => {
      expect(safeguards(stages)).toBe(safeguards(stages.filter(({ binding }) => binding)));
      expect(safeguards(stages)).toBeGreaterThanOrEqual(1);
      expect(safeguards([...stages, { rule: 'any', count: 1, binding: true }])).toBe(safeguards(stages) + 1);
    }));
  });
  it('know the path that only cells can take', () => {
    expect([onlyForCells([{ role: 'cell-secretary' }]), onlyForCells([{ role: 'editorial-approver' }])]).toEqual([true, false]);
  });
});

describe('the hash of a version', () => {
  const version = { key: 'k', version: 1, name: 'Tên', stages: [{ key: 'a', name: 'A', role: 'editorial-approver' as const, rule: 'any' as const, count: 1, binding: true }] };
  it('is the same for the same words and another for any other', () => {
    const hash = definitionHash(version);
    expect(definitionHash(structuredClone(version))).toBe(hash);
    for (const other of [{ ...version, version: 2 }, { ...version, name: 'Tên khác' }, { ...version, stages: [{ ...version.stages[0]!, count: 2 }] }]) expect(definitionHash(other)).not.toBe(hash); // one stage stands above
  });
});

describe('the chain of a cell', () => {
  const link = (organization: string, ...holders: string[]): ChainLink => ({ organization, holders });
  const cell = { secretaries: ['s'], secretary: link('cell', 's'), deputy: link('cell', 'd'), boards: [link('cell'), link('ward', 'w')] };
  const decides = (chain: ReturnType<typeof cellChain>, ...wrote: string[]): readonly string[] | undefined => routeStage({ rule: 'any', count: 1 }, chain, new Set(wrote))?.deciders;
  it.each([
    ['another wrote: the secretary, not the deputy', [], ['s']],
    ['the deputy wrote: the secretary', ['d'], ['s']],
    ['the secretary wrote: the deputy', ['s'], ['d']],
    ['both wrote: the board above', ['s', 'd'], ['w']],
  ])('%s', (_, wrote, expected) => expect(decides(cellChain(cell, new Set(wrote)), ...wrote)).toEqual(expected));
  it('makes no deputy of anybody where the post is vacant or its holder away: the board above decides', () => {
    expect(decides(cellChain({ ...cell, secretaries: [], secretary: link('cell') }, new Set()))).toEqual(['w']);
    expect(decides(cellChain({ ...cell, secretary: link('cell') }, new Set()))).toEqual(['w']);
  });
  it('asks whom the secretary delegated', () => {
    const delegated = { ...cell, secretary: { organization: 'cell', holders: ['d'], standIns: { d: ['s'] } } };
    expect(decides(cellChain(delegated, new Set()))).toEqual(['d']);
  });
  it('never asks one who wrote', () => {
    fc.assert(fc.property(some, some, some, some, (secretaries, deputies, board, wrote) => {
      const chain = cellChain({ secretaries, secretary: link('cell', ...secretaries), deputy: link('cell', ...deputies), boards: [link('ward', ...board)] }, new Set(wrote));
      for (const user of decides(chain, ...wrote) ?? []) expect(wrote).not.toContain(user);
    }));
  });
});

describe('the field of an item', () => {
  it('asks only those who may decide anyway, and everybody when nobody answers for it', () => {
    fc.assert(fc.property(some, some, fc.constantFrom('any' as const, 'all' as const, 'n' as const), (deciders, responsible, rule) => {
      const first = firstAsked({ rule }, { organization: 'o', deciders }, responsible);
      expect(first.every((user) => deciders.includes(user) && responsible.includes(user))).toBe(true);
      if (rule !== 'any') expect(first).toEqual([]);
      // Never a dead end: whoever claims it may decide, whoever is first may, and all may where nobody is.
      for (const user of deciders) {
        expect(mayDecideNow({ people: first, over: false }, user, user)).toBe(true);
        expect(mayDecideNow({ people: first, over: true }, user, null)).toBe(true);
        expect(mayDecideNow({ people: first, over: false }, user, null)).toBe(first.length === 0 || first.includes(user));
      }
    }));
  });
  it('asks who stands in for the one who answers for it', () => {
    expect(firstAsked({ rule: 'any' }, { organization: 'o', deciders: ['x', 'y'], standIns: { y: ['z'] } }, ['z'])).toEqual(['y']);
  });
});
