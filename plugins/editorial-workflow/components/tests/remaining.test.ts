import { describe, expect, it } from '@jest/globals';
import { screen } from '../../translations/screens';
import { remaining } from '../client/remaining';

const s = (key: Parameters<typeof screen>[1], params = {}) => screen('vi', key, params);
const NOW = new Date('2026-11-20T10:00:00+07:00');

describe('time left in words', () => {
  it.each([
    ['2026-11-20T11:20:00+07:00', 'Còn 1 giờ 20 phút'], ['2026-11-20T13:00:00+07:00', 'Còn 3 giờ'], ['2026-11-20T10:00:20+07:00', 'Còn 1 phút'],
    ['2026-11-20T09:25:00+07:00', 'Quá hạn 35 phút'], ['2026-11-22T13:30:00+07:00', 'Còn 2 ngày 3 giờ'], ['2026-11-19T10:00:00+07:00', 'Quá hạn 1 ngày'],
  ])('due %s: %s', (due, words) => expect(remaining(due, NOW, s)).toBe(words));
});
