import { describe, expect, it } from '@jest/globals';
import { isUsername } from '../domain/username';

describe('a user name', () => {
  it.each(['abc', 'hoankiem.ctv', 'thanhuy.quantri', 'p-01_a.b'])('may be %s', (name) => expect(isUsername(name)).toBe(true));
  it.each(['ab', 'a'.repeat(65), 'Hoankiem', 'đảng', 'a b c', '.abc', 'abc.', 'a..b', 'a@b.vn', ''])('may not be "%s"', (name) =>
    expect(isUsername(name)).toBe(false),
  );
});
