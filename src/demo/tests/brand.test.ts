import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { brandMark } from '../pictures/brand';

describe('the brand (Seed 4529, Điều 3.3)', () => {
  it('in public/brand is the one the project draws', () => {
    expect(readFileSync('public/brand/khue-van-cac.svg', 'utf8').trim()).toBe(brandMark.trim());
  });
});
