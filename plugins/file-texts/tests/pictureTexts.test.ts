import { deflateSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';

import { findMarking } from '../../secrecy-guard/pure';
import { blocksOf } from '../domain/pictureBlocks';
import { pictureTexts } from '../domain/pictureTexts';
import { readFile } from '../reader/readFile';

const drawing = () => sharp({ create: { width: 20, height: 20, channels: 3, background: '#aa3300' } });
const chunk = (kind: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(kind, 'latin1'), data, Buffer.alloc(4)]);
};
const png = async (...chunks: readonly Buffer[]): Promise<Buffer> => {
  const whole = await drawing().png().toBuffer();
  return Buffer.concat([whole.subarray(0, whole.length - 12), ...chunks, whole.subarray(whole.length - 12)]);
};
const remark = (content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);
const jpeg = async (...remarks: readonly Buffer[]): Promise<Buffer> => {
  const whole = await drawing().jpeg().toBuffer();
  return Buffer.concat([whole.subarray(0, 2), ...remarks, whole.subarray(2)]);
};
const gif = async (behind: Buffer): Promise<Buffer> => {
  const whole = await drawing().gif().toBuffer();
  return Buffer.concat([whole.subarray(0, whole.length - 1), behind]);
};
const comment = (text: string): Buffer => Buffer.concat([Buffer.from([0x21, 0xfe]), Buffer.from([Buffer.byteLength(text)]), Buffer.from(text), Buffer.from([0])]);
const packed = (text: string): Buffer => Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(text))]);

describe('what is written about a picture', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    ['a remark of a JPEG', () => jpeg(remark(Buffer.from('TỐI MẬT'))), 'image/jpeg'],
    ['one among many', () => jpeg(...Array.from({ length: 500 }, (_, n) => remark(Buffer.from(`ảnh ${n}`))), remark(Buffer.from('TỐI MẬT'))), 'image/jpeg'],
    ['one in UTF-16, behind an odd one', () => jpeg(remark(Buffer.from('ảnh')), remark(Buffer.from('TỐI MẬT', 'utf16le'))), 'image/jpeg'],
    ['a text of a PNG', () => png(chunk('tEXt', Buffer.from('Comment\0TỐI MẬT'))), 'image/png'],
    ['a packed text of a PNG', () => png(chunk('zTXt', packed('TỐI MẬT'))), 'image/png'],
    ['a packed text that breaks off', () => png(chunk('zTXt', packed('TỐI MẬT').subarray(0, -4))), 'image/png'],
    ['an international text', () => png(chunk('iTXt', Buffer.from('Title\0\0\0vi\0Tên\0TỐI MẬT'))), 'image/png'],
    ['a comment of a GIF', () => gif(Buffer.concat([comment('TỐI MẬT'), Buffer.from([0x3b])])), 'image/gif'],
    ['what stands behind a GIF', () => gif(Buffer.concat([Buffer.from([0x3b]), Buffer.from('\n\nTỐI MẬT\n')])), 'image/gif'],
  ])('%s is read', async (_, make, mime) => {
    const bytes = await make();
    expect(findMarking(pictureTexts(bytes, mime).parts)?.level).toBe('high-secret');
    expect(await readFile(bytes, mime)).toMatchObject({ state: 'none' });
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['texts that unpack to gigabytes', () => { const bomb = chunk('zTXt', packed('\u0001'.repeat(1_999_000))); return png(...Array.from({ length: 12_000 }, () => bomb)); }, 'image/png'],
    ['one text longer than is unpacked', () => png(chunk('zTXt', packed('x'.repeat(2_100_000)))), 'image/png'],
    ['millions of remarks', () => jpeg(Buffer.alloc(25_000_000, Buffer.from([0xff, 0xfe, 0, 3, 0]))), 'image/jpeg'],
    ['more remarks than are read', () => jpeg(...Array.from({ length: 80 }, () => remark(Buffer.alloc(60_000, 'tin ')))), 'image/jpeg'],
  ])('%s: not all was read, and a person looks at it', async (_, make, mime) => {
    expect(await readFile(await make(), mime)).toMatchObject({ state: 'unread' });
  });

  it('pieces are made as they are asked for', async () => {
    const bytes = await jpeg(Buffer.alloc(25_000_000, Buffer.from([0xff, 0xfe, 0, 3, 0])));
    let pieces = 0;
    for (const block of blocksOf(bytes, 'image/jpeg')) if (block && (pieces += 1) === 10) break;
    expect(pieces).toBe(10);
    expect(findMarking(pictureTexts(bytes, 'image/jpeg').parts)).toBeUndefined();
  });

  it('whatever the bytes, it comes to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'audio/wav'), (array, mime) => {
        expect(pictureTexts(Buffer.from(array), mime).whole).toBe(true);
      }),
    );
  });
});
