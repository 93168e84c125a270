import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dropDraft, readDraft, writeDraft } from '../draft';
import { withoutNumbers } from '../withoutNumbers';

const DAY_MS = 24 * 3_600_000;
const kept = new Map<string, string>();
/** A browser that shows a page of this reader's. */
const browserOf = (whose: string): void => {
  Object.assign(globalThis, {
    document: { querySelector: () => ({ content: whose }) },
    localStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value), removeItem: (name: string) => void kept.delete(name) },
  });
};

describe('what a draft keeps', () => {
  it('is never a number of a paper, a card or a telephone, however it is grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 16 });
    fc.assert(fc.property(digits, fc.constantFrom('', ' ', '.', '-'), fc.integer({ min: 1, max: 4 }), fc.string(), (numbers, gap, every, around) => {
      const grouped = numbers.map((digit, n) => `${n > 0 && n % every === 0 ? gap : ''}${digit}`).join('');
      fc.pre(!/^\d{1,2}[.-]\d{1,2}[.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/u.test(grouped));
      expect(withoutNumbers(`Số ${grouped}: ${around.replace(/\d/gu, 'x')}`)).toBe(`Số …: ${around.replace(/\d/gu, 'x')}`);
    }));
  });

  it.each(['Sinh ngày 03.02.1980, vào Đảng 3-2-2001', 'Từ 2026-11-23', 'Điều 7, khoản 12, 123.456 đồng', 'Chi bộ 4, ngày 03/02/1980'])('leaves days and small numbers alone: %s', (text) => {
    expect(withoutNumbers(text)).toBe(text);
  });
});

describe('a draft', () => {
  const { document, localStorage } = globalThis;
  beforeEach(() => {
    kept.clear();
    browserOf('dau-a');
  });
  afterEach(() => void Object.assign(globalThis, { document, localStorage }));

  it('comes back over what stands in the form, with the fields it has now', () => {
    expect(writeDraft('x', { said: 'Chữ bị che', gone: 'y' })).toBe(true);
    expect(readDraft('x', { said: '', kind: 'fault' })).toEqual({ said: 'Chữ bị che', kind: 'fault' });
    dropDraft('x');
    expect(readDraft('x', { said: '' })).toBeUndefined();
  });

  it('is its writer’s alone, and nobody’s where nobody is in', () => {
    writeDraft('x', { said: 'của A' });
    browserOf('dau-b');
    expect(readDraft('x', { said: '' })).toBeUndefined();
    browserOf('none');
    expect(writeDraft('x', { said: 'của ai' })).toBe(false);
    expect([...kept.values()].some((value) => value.includes('của ai'))).toBe(false);
  });

  it('goes with a sign-out: it stands under the name that one empties', () => {
    writeDraft('x', { said: 'của A' });
    expect([...kept.keys()].every((name) => name.startsWith('so-tay-giu:'))).toBe(true);
  });

  it('is not brought back after a month, nor where it is no draft of ours', () => {
    writeDraft('x', { said: 'cũ' });
    const [[name, value] = ['', '{}']] = kept;
    kept.set(name, JSON.stringify({ ...(JSON.parse(value) as object), at: Date.now() - 31 * DAY_MS }));
    expect(readDraft('x', { said: '' })).toBeUndefined();
    for (const strange of ['null', '[]', '{', '{"typed":5}']) {
      kept.set(name, strange);
      expect(readDraft('x', { said: '' })).toBeUndefined();
    }
  });
});
