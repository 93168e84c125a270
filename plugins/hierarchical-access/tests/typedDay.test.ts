import { describe, expect, it } from '@jest/globals';
import { parseTypedDay, typedDay } from '../domain/typedDay';

describe('a day as it is typed', () => {
  it.each([
    ['1/7/2025', '2025-07-01'],
    ['01/07/2025', '2025-07-01'],
    [' 31-12-2024 ', '2024-12-31'],
    ['3.2.1930', '1930-02-03'],
    ['29 02 2024', '2024-02-29'],
    ['01072025', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
  ])('reads %s as day, month, year', (typed, day) => expect(parseTypedDay(typed)).toBe(day));

  it.each(['', '7/2025', '31/04/2025', '29/02/2025', '7/13/2025', '1/7/25', 'hôm nay'])('takes "%s" for no day', (typed) =>
    expect(parseTypedDay(typed)).toBeUndefined(),
  );

  it('writes a day the way it is read', () => {
    expect(typedDay('2025-07-01')).toBe('01/07/2025');
    expect(typedDay('1/7')).toBe('1/7');
  });
});
