import type { LanguageSource } from '../../kernel';
import { passwordFault } from '../domain/passwordFault';
import { accountFail } from '../errors';
import type { PasswordPolicy } from '../options';

type Owner = { username: string; email?: string | null };

/** Throws, in words, when the password is not good enough for this account. */
export const requirePassword = (source: LanguageSource, policy: PasswordPolicy, password: string, { username, email }: Owner): void => {
  const names = [username, ...(email ? [email.split('@')[0] ?? ''] : [])];
  const fault = passwordFault(password, { names, ...policy });
  if (fault) throw accountFail(source, fault, { least: policy.leastLength, most: policy.mostLength });
};
