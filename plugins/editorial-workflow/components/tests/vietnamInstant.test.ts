import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vietnamInstant } from '../client/vietnamInstant';

describe('vietnamInstant', () => {
  it('reads a time as people in Viet Nam mean it', () => {
    expect(vietnamInstant('2026-11-22T08:00')).toBe('2026-11-22T01:00:00.000Z');
  });

  it.each(['', '2026-11-22', '2026-13-40T08:00', 'mai'])('gives nothing for %j', (given) => {
    expect(vietnamInstant(given)).toBeUndefined();
  });

  it('is seven hours before the same time in UTC, whatever the minute', () => {
    const minute = fc.integer({ min: 0, max: 60_000_000 }).map((minutes) => new Date(minutes * 60_000));
    fc.assert(
      fc.property(minute, (at) => {
        const local = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
        expect(vietnamInstant(local)).toBe(at.toISOString());
      }),
    );
  });
});
