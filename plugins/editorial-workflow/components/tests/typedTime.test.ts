import { describe, expect, it } from '@jest/globals';
import { parseTypedTime } from '../client/typedTime';

describe('a time as it is typed', () => {
  it.each([
    ['7:30', '07:30'],
    ['07:30', '07:30'],
    ['19h', '19:00'],
    ['7h05', '07:05'],
    ['22 giờ 15', '22:15'],
    [' 6.45 ', '06:45'],
  ])('reads %s', (typed, time) => expect(parseTypedTime(typed)).toBe(time));

  it.each(['', '7', '24:00', '7:60', '7:30 PM', 'tối nay'])('takes "%s" for no time', (typed) => expect(parseTypedTime(typed)).toBeUndefined());
});
