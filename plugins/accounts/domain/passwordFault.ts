import { isCommonPassword } from './isCommonPassword';
import { plain } from '../../kernel/pure';

export type PasswordFault = 'password.short' | 'password.long' | 'password.username' | 'password.repeats' | 'password.common';

/** Names shorter than this are too common inside words to be barred. */
const LEAST_NAME = 3;
/** A password of fewer different characters than this is a pattern, however long. */
const LEAST_DIFFERENT = 5;

/** What is wrong with a password, or undefined. Marks and case do not hide a user name in it. */
export const passwordFault = (
  password: string,
  { names, leastLength, mostLength }: { names: readonly string[]; leastLength: number; mostLength: number },
): PasswordFault | undefined => {
  const characters = [...password];
  if (characters.length < leastLength) return 'password.short';
  if (characters.length > mostLength) return 'password.long';
  const bare = plain(password);
  if (names.some((name) => name.length >= LEAST_NAME && bare.includes(plain(name)))) return 'password.username';
  if (new Set(characters).size < LEAST_DIFFERENT) return 'password.repeats';
  return isCommonPassword(password) ? 'password.common' : undefined;
};
