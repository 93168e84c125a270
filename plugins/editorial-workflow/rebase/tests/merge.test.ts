import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../kernel/pure';
import { commonPositions } from '../domain/lcs';
import { mergeFields, type Choices, type Conflict } from '../domain/merge';
import { rebaseContent } from '../domain/rebase';

type Content = Record<string, unknown>;

const word = fc.constantFrom('một', 'hai', 'ba', 'bốn', 'năm');
const block = fc.record({ type: fc.constant('paragraph'), children: fc.array(fc.record({ type: fc.constant('text'), text: word }), { minLength: 1, maxLength: 2 }) });
const rich = fc.record({ root: fc.record({ type: fc.constant('root'), direction: fc.constantFrom('ltr', null), children: fc.array(block, { maxLength: 5 }) }) });
const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), heading: word, text: word }), { selector: ({ id }) => id, maxLength: 5 });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const content: fc.Arbitrary<Content> = fc.record({
  title: orNull(word), topics: orNull(fc.array(word, { minLength: 1, maxLength: 3 })), body: orNull(rich), sections: orNull(rows), event: fc.record({ place: word, hour: fc.integer({ min: 0, max: 3 }) }),
});

const merge = (base: Content, mine: Content, live: Content, choices: Choices = {}): { value: Content; conflicts: Conflict[] } => mergeFields('', base, mine, live, choices);
/** Empty lists and nothing are one. */
const plain = (value: Content): string => canonicalJson(rebaseContent(null, value, null, {}).content);
const all = (conflicts: Conflict[], side: 'mine' | 'live'): Choices => Object.fromEntries(conflicts.map(({ path }) => [path, side]));

describe('what is common to two lists', () => {
  it('is looked for in the middle only as far as a server can bear; its ends always', () => {
    const long = (n: number, from: string): string[] => Array.from({ length: n }, (_, index) => `${from}${index}`);
    const shared = ['x', 'y'];
    const [one, other] = [['đầu', ...long(1500, 'a'), ...shared, 'cuối'], ['đầu', ...shared, ...long(1500, 'b'), 'cuối']];
    expect(commonPositions(one, other)).toEqual([[0, 0], [1503, 1503]]);
    expect(commonPositions(one.slice(1400), other.slice(0, 200))).toEqual([[101, 1], [102, 2]]);
  });
});

describe('the three-way merge', () => {
  it('takes mine where live did not move, and live where I did not write', () => {
    fc.assert(
      fc.property(content, content, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ value: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ value: changed, conflicts: [] });
        expect(merge(base, changed, changed)).toEqual({ value: changed, conflicts: [] });
      }),
    );
  });

  it('has the same conflicts from either side', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, live) => {
        const turned = merge(base, live, mine).conflicts.map(({ path, base: was, mine: left, live: right }) => ({ path, base: was, mine: right, live: left }));
        expect(turned).toEqual(merge(base, mine, live).conflicts);
      }),
    );
  });

  it('gives the same text from either side, once the same words are chosen', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, live) => {
        const { conflicts } = merge(base, mine, live);
        const [one, other] = [merge(base, mine, live, all(conflicts, 'mine')), merge(base, live, mine, all(conflicts, 'live'))];
        expect(plain(one.value)).toBe(plain(other.value));
      }),
    );
  });

  it('is idempotent: merged once more with what is live, nothing changes', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, live) => {
        const { conflicts } = merge(base, mine, live);
        const once = merge(base, mine, live, all(conflicts, 'live')).value;
        expect(merge(live, once, live)).toEqual({ value: once, conflicts: [] });
        expect(merge(base, once, once)).toEqual({ value: once, conflicts: [] });
      }),
    );
  });

  it('keeps every row at most once, and invents none', () => {
    fc.assert(
      fc.property(rows, rows, rows, (base, mine, live) => {
        const { value } = merge({ sections: base }, { sections: mine }, { sections: live });
        const ids = ((value.sections ?? []) as { id: string }[]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set<string>([...mine, ...live].map(({ id }) => id));
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });
});

const paragraph = (text: string): unknown => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const text = (...lines: string[]): unknown => ({ root: { type: 'root', children: lines.map(paragraph) } });
const row = (id: string, words: string): unknown => ({ id, text: words });

describe('what people meet', () => {
  it('joins changes of different blocks, neighbours too, and of different fields', () => {
    const merged = merge(
      { title: 'T', body: text('một', 'hai', 'ba') }, { title: 'T', body: text('một sửa', 'hai', 'ba', 'bốn') }, { title: 'T mới', body: text('một', 'hai sửa', 'ba') },
    );
    expect(merged).toEqual({ value: { title: 'T mới', body: text('một sửa', 'hai sửa', 'ba', 'bốn') }, conflicts: [] });
  });

  it('names the block that both changed, and takes the side chosen', () => {
    const [base, mine, live] = [{ body: text('một', 'hai') }, { body: text('một', 'hai của tôi') }, { body: text('một', 'hai đang đăng') }];
    expect(merge(base, mine, live).conflicts).toEqual([{ path: 'body#1', base: [paragraph('hai')], mine: [paragraph('hai của tôi')], live: [paragraph('hai đang đăng')] }]);
    expect(merge(base, mine, live, { 'body#1': 'live' }).value).toEqual(live);
    expect(merge(base, mine, live, { 'body#1': 'mine' }).value).toEqual(mine);
  });

  it('follows rows by id when one side moves them and the other changes their words', () => {
    const merged = merge({ s: [row('a', '1'), row('b', '2'), row('c', '3')] }, { s: [row('b', '2'), row('c', '3'), row('a', '1')] }, { s: [row('a', '1 sửa'), row('b', '2'), row('c', '3')] });
    expect(merged).toEqual({ value: { s: [row('b', '2'), row('c', '3'), row('a', '1 sửa')] }, conflicts: [] });
  });

  it('asks about a row that one side took out and the other changed', () => {
    const [base, mine, live] = [{ s: [row('a', '1'), row('b', '2')] }, { s: [row('a', '1')] }, { s: [row('a', '1'), row('b', '2 sửa')] }];
    expect(merge(base, mine, live).conflicts).toEqual([{ path: 's.b', base: row('b', '2'), mine: null, live: row('b', '2 sửa') }]);
    expect(merge(base, mine, live, { 's.b': 'live' }).value).toEqual(live);
    expect(merge(base, mine, live, { 's.b': 'mine' }).value).toEqual(mine);
  });

  it('asks about the order when both put other rows in the same place', () => {
    const merged = merge({ s: [row('a', '1')] }, { s: [row('a', '1'), row('b', '2')] }, { s: [row('a', '1'), row('c', '3')] }, { 's#order': 'live' });
    expect(merged.conflicts.map(({ path }) => path)).toEqual(['s#order']);
    expect(merged.value).toEqual({ s: [row('a', '1'), row('c', '3')] });
  });

  it('leaves what was submitted as it is when nothing is live any more', () => {
    expect(rebaseContent({ title: 'A' }, { title: 'B', s: [] }, null, {})).toEqual({ content: { title: 'B', s: null }, conflicts: [], open: [], needless: [] });
  });

  it('tells choices that fit nothing, and conflicts without a choice', () => {
    const { open, needless } = rebaseContent({ title: 'A', summary: 'S' }, { title: 'B', summary: 'X' }, { title: 'C', summary: 'Y' }, { title: 'live', body: 'mine' });
    expect([open.map(({ path }) => path), needless]).toEqual([['summary'], ['body']]);
  });
});
