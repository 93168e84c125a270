import { expect, it } from '@jest/globals';
import sharp from 'sharp';

import { sharedSharp } from '../sharedSharp';

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#aa3300' } }).png().toBuffer();
const bytesOf = (image: unknown): Buffer => (image as { options: { input: { buffer: Buffer } } }).options.input.buffer;

it('draws copies as sharp does, from the same bytes', async () => {
  const bytes = await picture();
  const base = sharedSharp(bytes).rotate();
  const [copy, again] = [base.clone(), base.clone().clone()];
  expect(bytesOf(copy)).toBe(bytes);
  expect(bytesOf(again)).toBe(bytes);
  expect(bytesOf(base)).toBe(bytes);
  const drawn = await copy.resize(20).webp().toBuffer();
  expect(drawn.equals(await sharp(bytes).rotate().clone().resize(20).webp().toBuffer())).toBe(true);
  expect(await again.metadata()).toMatchObject({ width: 40, height: 30 });
});

it('takes a path, and keeps what else sharp offers', async () => {
  await expect(sharedSharp('/khong/co.png').clone().metadata()).rejects.toThrow('missing');
  expect(sharedSharp.versions).toEqual(sharp.versions);
});
