import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bindingFirst, bindingFrom, isPassed } from '../domain/progress';
import { needed, routeStage, type ChainLink } from '../domain/route';
import { idsIn, normalise, snapshotHash } from '../domain/snapshot';
import { STAGES_WRONG, stagesSchema } from '../domain/definition';
import { t as definitionWords } from '../definitions/translations';

const people = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
const chain: fc.Arbitrary<ChainLink[]> = fc.array(people, { minLength: 1, maxLength: 5 }).map((links) =>
  links.map((holders, index) => ({ organization: `org-${index}`, holders })),
);
const stage = fc.record({ rule: fc.constantFrom('any', 'all', 'n' as const), count: fc.integer({ min: 1, max: 4 }) });

describe('routing over the tree', () => {
  it('never names somebody excluded, nor too few people', () => {
    fc.assert(
      fc.property(stage, chain, people, (rule, links, excluded) => {
        const route = routeStage(rule, links, new Set(excluded));
        if (!route) return;
        expect(route.deciders.some((user) => excluded.includes(user))).toBe(false);
        expect(route.deciders.length).toBeGreaterThanOrEqual(needed(rule));
      }),
    );
  });

  it('stays at the nearest organisation that has enough', () => {
    fc.assert(
      fc.property(stage, chain, people, (rule, links, excluded) => {
        const enough = links.findIndex(({ holders }) => holders.filter((user) => !excluded.includes(user)).length >= needed(rule));
        expect(routeStage(rule, links, new Set(excluded))?.organization).toBe(enough < 0 ? undefined : `org-${enough}`);
      }),
    );
  });
});

describe('passing a stage', () => {
  it('`any` takes one, `n` its count, `all` everybody who may', () => {
    fc.assert(
      fc.property(stage, fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }), fc.nat({ max: 6 }), (rule, deciders, given) => {
        const approvals = new Set(deciders.slice(0, given));
        const expected = rule.rule === 'all' ? approvals.size === deciders.length : approvals.size >= needed(rule);
        expect(isPassed(rule, approvals, deciders)).toBe(expected);
      }),
    );
  });

  it('nobody present passes nothing', () => {
    fc.assert(fc.property(stage, (rule) => expect(isPassed(rule, new Set(), [])).toBe(false)));
  });

  it('of stages open at once the binding one comes first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 6 }), (open) => {
        const ordered = bindingFirst(open);
        expect(ordered[0]).toBe(open.at(-1));
        expect(ordered.slice(1)).toEqual(open.slice(0, -1));
      }),
    );
  });

  it('advisory stages hold nobody up', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ binding: fc.boolean() }), { maxLength: 6 }), fc.nat({ max: 6 }), (stages, from) => {
        const index = bindingFrom(stages, from);
        expect(stages.slice(from, index).every(({ binding }) => !binding)).toBe(true);
        if (index < stages.length) expect(stages[index]?.binding).toBe(true);
      }),
    );
  });
});

describe('the hash approval binds to', () => {
  const content = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string())));

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(content, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(snapshotHash({ content: turned, files: {} })).toBe(snapshotHash({ content: value, files: {} }));
      }),
    );
  });

  it('changes with any member of the content and with any digest of a file', () => {
    fc.assert(
      fc.property(content, fc.string({ minLength: 1 }), fc.string(), fc.string(), (value, key, one, two) => {
        fc.pre(one.normalize('NFC') !== two.normalize('NFC') && key !== '__proto__');
        const hash = (text: string): string => snapshotHash({ content: { ...value, [key]: text }, files: {} });
        expect(hash(one)).not.toBe(hash(two));
      }),
    );
    const file = { sha256: 'a', alt: 'x', caption: null, author: null, source: null, licence: null };
    expect(snapshotHash({ content: {}, files: { f: file } })).not.toBe(snapshotHash({ content: {}, files: { f: { ...file, sha256: 'b' } } }));
    expect(snapshotHash({ content: {}, files: { f: file } })).not.toBe(snapshotHash({ content: {}, files: { f: { ...file, alt: 'y' } } }));
  });

  it('knows one kind of nothing', () => {
    expect([undefined, null, []].map(normalise)).toEqual([null, null, null]);
    expect([false, 0, ''].map(normalise)).toEqual([false, 0, '']);
  });

  it('finds every id in rich text and blocks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid({ version: 4 }), { maxLength: 8 }), (ids) => {
        const nested = ids.reduce<unknown>((inner, id) => ({ children: [{ fields: { picture: id } }, inner] }), null);
        expect(idsIn(nested)).toEqual([...ids].sort());
      }),
    );
  });
});

describe('definitions', () => {
  const good = { key: 'a', name: 'Biên tập', role: 'editorial-reviewer' };
  it('end with a binding stage and name each stage once', () => {
    expect(stagesSchema.safeParse([good]).success).toBe(true);
    expect(stagesSchema.safeParse([{ ...good, binding: false }]).success).toBe(false);
    expect(stagesSchema.safeParse([good, good]).success).toBe(false);
    expect(stagesSchema.safeParse([]).success).toBe(false);
  });

  it('count people only where the rule counts: nothing asks for three where one is enough, nor the database for more than the path', () => {
    const counts = (['any', 'all', 'n'] as const).map((rule) => stagesSchema.parse([{ ...good, rule, count: 3 }])[0]?.count);
    expect(counts).toEqual([1, 1, 3]);
  });

  it('say what is wrong with them as a whole by the keys of words', () => {
    const wrong = (stages: unknown[]): (string | undefined)[] | undefined => stagesSchema.safeParse(stages).error?.issues.map(({ message }) => message);
    expect([wrong([{ ...good, binding: false }]), wrong([good, good])]).toEqual([['stages.last-advisory'], ['stages.same-key']]);
    for (const key of STAGES_WRONG) for (const language of ['vi', 'en'] as const) expect(definitionWords({ language }, key)).not.toBe(key);
  });
});
