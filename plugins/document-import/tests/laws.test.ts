import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readLaws } from '../domain/readLaws';
import { textFault } from '../domain/textFault';

const read = (value: unknown) => readLaws(JSON.stringify(value)) ?? [];
const law = (articles: unknown, id: unknown = 'Luật Kiểm thử 2020') => ({ id, articles });
const article = (id: unknown, text: unknown) => ({ id, text });

describe('laws from JSON', () => {
  it('takes the first line of an article as its heading', () => {
    const [entry] = read([law([article('12', 'Thời gian\n\n1. Một.\n2. Hai.')])]);
    expect(entry?.document?.sections).toEqual([{ anchor: 'dieu-12', heading: 'Điều 12. Thời gian', text: '1. Một.\n2. Hai.' }]);
  });

  it('leaves articles without headings whole, as in the Constitution', () => {
    const [entry] = read([law([article('2', '1. Nhà nước là của Nhân dân.\n2. Quyền lực thống nhất.')], 'Hiến pháp 2013')]);
    expect(entry?.document).toMatchObject({ type: 'constitution', issuer: 'Quốc hội', title: 'Hiến pháp 2013' });
    expect(entry?.document?.sections).toEqual([
      { anchor: 'dieu-2', heading: 'Điều 2', text: '1. Nhà nước là của Nhân dân.\n2. Quyền lực thống nhất.' },
    ]);
  });

  it('loses no line of any article, and gives each its own anchor', () => {
    const line = fc.stringMatching(/^[a-zA-Zăâđêôơư0-9 .;:)-]{1,60}$/u).filter((text) => text.trim() !== '');
    const articles = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 900 }), lines: fc.array(line, { minLength: 1, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(articles, (given) => {
        // Letters at random now and then look like an old encoding ("Aâ.ê"), which the reader refuses by its own rule.
        fc.pre(textFault(given.flatMap(({ lines }) => lines).join('\n')) === undefined);
        const [entry] = read([law(given.map(({ id, lines }) => article(id, lines.join('\n'))))]);
        const sections = entry?.document?.sections ?? [];
        expect(sections.map(({ anchor }) => anchor)).toEqual(given.map(({ id }) => `dieu-${id}`));
        for (const [index, { lines }] of given.entries()) {
          const whole = `${sections[index]?.heading}\n${sections[index]?.text}`;
          for (const each of lines) expect(whole).toContain(each.trim());
        }
      }),
    );
  });

  it('stores NFC, whatever the file holds', () => {
    const [entry] = read([law([article('1', 'Đảng viên\n\nHoàn Kiếm'.normalize('NFD'))], 'Luật Đất đai 2024'.normalize('NFD'))]);
    expect(JSON.stringify(entry?.document)).toBe(JSON.stringify(entry?.document).normalize('NFC'));
    expect(entry?.document?.title).toBe('Luật Đất đai 2024');
  });

  it.each<[string, unknown, string]>([
    ['no object', 5, 'shape'],
    ['no articles', law([]), 'no-articles'],
    ['no title', law([article('1', 'x')], ' '), 'no-title'],
    ['a title of an unknown kind', law([article('1', 'x')], 'Sổ tay 2020'), 'unknown-title'],
    ['an article without number', law([article('', 'x')]), 'article-id'],
    ['an article that is no object', law(['x']), 'article-id'],
    ['an article twice', law([article('1', 'x'), article('1', 'y')]), 'article-twice'],
    ['an empty article', law([article('1', ' \n ')]), 'article-empty'],
    ['an article beyond the limit', law([article('1', 'x'.repeat(200_001))]), 'too-long'],
    ['text in an old encoding', law([article('1', '§¶ng ViÖt Nam\n\nQuyÒn vµ nghÜa vô cña ®¶ng viªn')]), 'legacy'],
  ])('refuses %s, and nothing else of the file', (_, bad, refusal) => {
    const good = law([article('1', 'Phạm vi\n\nLuật này.')], 'Luật Tốt 2021');
    const entries = read([bad, good]);
    expect(entries.map((entry) => entry.refusal ?? 'in')).toEqual([refusal, 'in']);
  });

  it('refuses the second of two entries with one title', () => {
    const twice = law([article('1', 'Phạm vi\n\nLuật này.')]);
    expect(read([twice, twice]).map((entry) => entry.refusal)).toEqual([undefined, 'duplicate']);
  });

  it('is undefined for what is no array of entries', () => {
    for (const text of ['', '{}', 'null', '[', '"x"']) expect(readLaws(text)).toBeUndefined();
  });

  it('answers anything that is JSON without falling over', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), (value) => {
        expect(read(value)).toHaveLength(value.length);
      }),
    );
  });
});
