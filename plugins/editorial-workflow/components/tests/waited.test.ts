import { describe, expect, it } from '@jest/globals';
import { screen } from '../../translations/screens';
import { waited } from '../client/waited';

const now = new Date('2026-11-22T10:00:00Z');
const inVietnamese = (since: string): string => waited(since, now, (key, params) => screen('vi', key, params));

describe('waited', () => {
  it.each([
    ['2026-11-22T09:59:40Z', 'vừa xong'],
    ['2026-11-22T09:15:00Z', '45 phút'],
    ['2026-11-22T07:30:00Z', '2 giờ'],
    ['2026-11-19T09:00:00Z', '3 ngày'],
    ['2026-11-22T10:05:00Z', 'vừa xong'],
  ])('since %s is "%s"', (since, words) => {
    expect(inVietnamese(since)).toBe(words);
  });
});
