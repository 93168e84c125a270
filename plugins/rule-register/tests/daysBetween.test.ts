import { describe, expect, it } from '@jest/globals';
import { daysBetween, MOST_DAYS } from '../domain/daysBetween';

describe('the days of a break', () => {
  it('are all from the first to the last, over the end of a month and of February', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daysBetween('2027-12-31', '2027-12-31')).toEqual(['2027-12-31']);
  });

  it('are none when the last comes before the first, or there are too many', () => {
    expect(daysBetween('2028-03-01', '2028-02-28')).toBeUndefined();
    expect(daysBetween('2028-01-01', '2028-02-09')).toHaveLength(MOST_DAYS);
    expect(daysBetween('2028-01-01', '2028-02-10')).toBeUndefined();
  });
});
