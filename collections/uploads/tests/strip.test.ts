import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';

import { MOST_PIECES, TooManyPieces } from '../countPieces';
import { keptOf } from '../kept';
import { cleanPicture } from '../picture';
import { stripJpeg } from '../stripJpeg';
import { stripPng } from '../stripPng';

const drawing = (width = 60) => sharp({ create: { width, height: 40, channels: 3, background: '#aa3300', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
const exif = { IFD0: { Copyright: 'Nguyễn Văn A', Orientation: '1' } };
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

describe('a picture without what was written about it', () => {
  it.each([
    ['JPEG', stripJpeg, () => drawing().withExif(exif).jpeg().toBuffer()],
    ['progressive JPEG', stripJpeg, () => drawing().withExif(exif).jpeg({ progressive: true }).toBuffer()],
    ['PNG', stripPng, () => drawing().withExif(exif).png().toBuffer()],
  ])('%s: the same pixels, no EXIF', async (_, strip, make) => {
    const bytes = await make();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const stripped = await strip(bytes);
    expect((await sharp(stripped).metadata()).exif).toBeUndefined();
    expect(await pixels(stripped)).toEqual(await pixels(bytes));
  });

  it('how a photograph is to be turned is kept', async () => {
    const bytes = await drawing().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(await stripJpeg(bytes)).metadata()).orientation).toBe(6);
  });

  it('what has nothing to lose is given back as it is', async () => {
    const bytes = await drawing().png().toBuffer();
    const clean = await stripPng(bytes);
    expect(await stripPng(clean)).toBe(clean);
  });

  it('what hides behind the end goes', async () => {
    for (const [strip, bytes] of [[stripJpeg, await drawing().jpeg().toBuffer()], [stripPng, await drawing().png().toBuffer()]] as const) {
      const stripped = await strip(Buffer.concat([bytes, Buffer.from('<script>')]));
      expect(stripped.includes('<script>')).toBe(false);
      expect(await pixels(stripped)).toEqual(await pixels(bytes));
    }
  });

  it('more pieces than any picture has are refused, before anything else looks at them', async () => {
    const [jpeg, png] = [await drawing().jpeg().toBuffer(), await drawing().png().toBuffer()];
    const chunk = Buffer.from('\0\0\0\0tEXt\0\0\0\0', 'latin1');
    const crowded = (pieces: number): (readonly [string, Buffer])[] => [
      ['image/jpeg', Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(pieces * 5, Buffer.from([0xff, 0xfe, 0, 3, 0])), jpeg.subarray(2)])],
      ['image/png', Buffer.concat([png.subarray(0, png.length - 12), Buffer.alloc(pieces * chunk.length, chunk), png.subarray(png.length - 12)])],
    ];
    for (const [mime, bytes] of crowded(MOST_PIECES)) await expect(cleanPicture(bytes, mime)).rejects.toThrow(TooManyPieces);
    for (const [mime, bytes] of crowded(1000)) expect(await pixels(await cleanPicture(bytes, mime))).toEqual(await pixels(bytes));
  });

  it('what breaks off is no picture', async () => {
    const jpeg = await drawing().jpeg().toBuffer();
    const png = await drawing().png().toBuffer();
    await expect(stripJpeg(jpeg.subarray(0, jpeg.length - 40))).rejects.toThrow();
    await expect(stripPng(png.subarray(0, png.length - 20))).rejects.toThrow('without an end');
  });
});

describe('parts of a file', () => {
  it('kept parts come out in their order, whatever the cuts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.array(fc.boolean(), { minLength: 300, maxLength: 300 }), async (array, keep) => {
        const whole = Buffer.from(array);
        const kept = keptOf(whole);
        whole.forEach((_, at) => keep[at] === true && kept.keep(at, at + 1));
        expect(await kept.joined()).toEqual(Buffer.from(array.filter((_, at) => keep[at] === true)));
      }),
    );
  });
});
