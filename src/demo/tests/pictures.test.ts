import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { pictureAlternatives, pictureKeys } from '../content';
import { brandMark } from '../pictures/brand';
import { drawPicture, pictureHeight, pictureWidth } from '../pictures/draw';

describe('the drawn pictures', () => {
  it.each(pictureKeys)('%s is a PNG with words that say what it shows', async (key) => {
    const { format, width, height } = await sharp(await drawPicture(key)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: pictureWidth, height: pictureHeight });
    expect(pictureAlternatives[key].length).toBeGreaterThan(20);
  });

  it('are drawn the same each time', async () => {
    expect((await drawPicture('ho-guom')).equals(await drawPicture('ho-guom'))).toBe(true);
  });

  it('the mark in public/brand is what the drawing gives', () => {
    expect(readFileSync('public/brand/khue-van-cac.svg', 'utf8').trim()).toBe(brandMark);
  });
});
