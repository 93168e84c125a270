import { describe, expect, it } from '@jest/globals';
import { orderedUuid } from '../staging/orderedUuid';

describe('orderedUuid', () => {
  it('is a UUID of version 7 that sorts by its time, and never comes twice', () => {
    const many = Array.from({ length: 5000 }, (_, n) => orderedUuid(1_800_000_000_000 + n));
    expect(many.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect([...many].sort()).toEqual(many);
    expect(new Set(Array.from({ length: 5000 }, () => orderedUuid(1_800_000_000_000))).size).toBe(5000);
  });
});
