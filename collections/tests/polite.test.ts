import { describe, expect, it } from '@jest/globals';
import { polite } from '../translations/polite';
import { payloadSentences } from '../translations/payload';

type Sentences = { [key: string]: string | Sentences };
const all = (sentences: Sentences): string[] => Object.values(sentences).flatMap((each) => (typeof each === 'string' ? [each] : all(each)));

describe("Payload's Vietnamese, mended", () => {
  it('addresses a comrade, and keeps what is not an address', () => {
    expect(polite({ a: { b: 'Lỗi - Bạn không có quyền. Vui lòng kiểm tra thư của bạn.' } })).toEqual({ a: { b: 'Đồng chí không có quyền. Đề nghị kiểm tra thư của đồng chí.' } });
    expect(polite({ a: 'Các {{label}} trong bảng' })).toEqual({ a: 'Các {{label}} trong bảng' });
  });

  it('says "bạn" nowhere, and no English word of a programmer', () => {
    const said = all(payloadSentences.vi as Sentences);
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((sentence) => /(?<!\p{L})(bạn|collections?|fields?|files?)(?!\p{L})|<Không có/iu.test(sentence.replace(/\{\{\w+\}\}/gu, '')))).toEqual([]);
  });

  it('leaves every placeholder where it was', async () => {
    const { vi } = await import('@payloadcms/translations/languages/vi');
    const before = vi.translations as unknown as Sentences;
    const after = polite(before);
    const places = (sentence: string): string[] => sentence.match(/\{\{\w+\}\}|<\/?\d>/gu) ?? [];
    expect(all(after).map(places)).toEqual(all(before).map(places));
  });
});
