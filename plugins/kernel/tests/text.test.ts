import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { withoutHiddenDeep } from '../text/invisible';
import { isPlain } from '../text/isPlain';
import { nfc, nfcDeep } from '../text/nfc';
import { paragraphsOf } from '../text/paragraphs';
import { plain, slugify } from '../text/plain';

const anyText = fc.string({ unit: 'grapheme' });

describe('nfc', () => {
  it('gives one form to letters typed in two ways', () => {
    const typed = 'Đảng bộ'.normalize('NFD');
    expect(typed).not.toBe('Đảng bộ');
    expect(nfc(typed)).toBe('Đảng bộ');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(nfc(nfc(text))).toBe(nfc(text))));
  });

  it('reaches every string inside and leaves other values as they are', () => {
    const date = new Date(0);
    const value = { a: ['Điều'.normalize('NFD'), { b: 'khoản'.normalize('NFD') }], date, n: 1, none: null };
    const result = nfcDeep(value);
    expect(result).toEqual({ a: ['Điều', { b: 'khoản' }], date, n: 1, none: null });
    expect(result.date).toBe(date);
  });
});

describe('values of GraphQL, which have no prototype', () => {
  const bare = (members: Record<string, unknown>): Record<string, unknown> => Object.assign(Object.create(null) as Record<string, unknown>, members);

  it('are walked like any other; what is no plain object is left alone', () => {
    const value = bare({ a: bare({ b: 'khoản\u200b'.normalize('NFD') }), at: new Date(0) });
    expect(withoutHiddenDeep(nfcDeep(value))).toEqual({ a: { b: 'khoản' }, at: new Date(0) });
    expect(paragraphsOf(bare({ body: bare({ root: bare({ type: 'root', children: [bare({ type: 'paragraph', children: [bare({ type: 'text', text: 'Mật' })] })] }) }) }))).toEqual([{ path: 'body.root.children.0', text: 'Mật' }]);
    expect([isPlain(bare({})), isPlain({}), isPlain([]), isPlain(new Date()), isPlain(null), isPlain('x')]).toEqual([true, true, false, false, false, false]);
  });
});

describe('plain', () => {
  it.each([
    ['Hoàn  Kiếm', 'hoan kiem'],
    [' Đảng phí ', 'dang phi'],
    ['ĐẶNG ƯỚC', 'dang uoc'],
    ['Thừa Thiên\u00a0Huế', 'thua thien hue'],
  ])('%j is searched as %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(plain(text.normalize('NFD'))).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(plain(plain(text))).toBe(plain(text))));
  });
});

describe('slugify', () => {
  it.each([
    ['Điều 12. Thời gian', 'dieu-12-thoi-gian'],
    ['  — Khoản 3: a) ', 'khoan-3-a'],
    ['!!!', ''],
  ])('%j becomes %j', (text, expected) => expect(slugify(text)).toBe(expected));

  it('gives only letters, digits and single hyphens between them', () => {
    fc.assert(fc.property(anyText, (text) => expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)));
  });
});
