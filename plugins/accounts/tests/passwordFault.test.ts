import { describe, expect, it } from '@jest/globals';
import { passwordFault } from '../domain/passwordFault';

const check = (password: string): string | undefined =>
  passwordFault(password, { names: ['hoankiem.ctv', 'nguyen'], leastLength: 14, mostLength: 200 });

describe('a password', () => {
  it.each([
    ['one character too few', 'abcdefghijklm', 'password.short'],
    ['just long enough', 'abcdefghijklmn', undefined],
    ['counted in characters, not in bytes', 'ằằẳẵặ đường xa', undefined],
    ['too long', 'abcdefgh'.repeat(26), 'password.long'],
    ['with the user name in it', 'mk-HoanKiem.CTV-2026', 'password.username'],
    ['with the e-mail name in it, marks and all', 'ông Nguyễn ở nhà', 'password.username'],
    ['of few different characters', 'abababababababab', 'password.repeats'],
    ['of words that are tried first, and digits', 'Mật khẩu 20262027', 'password.common'],
    ['of digits alone', '12345678901234', 'password.common'],
    ['with a common word and words of its own', 'matkhau của ông ngoại', undefined],
  ])('%s', (_, password, fault) => {
    expect(check(password)).toBe(fault);
  });
});
