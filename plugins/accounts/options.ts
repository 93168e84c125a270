import type { PayloadRequest } from 'payload';

export type PasswordPolicy = {
  /**
   * Least number of characters (code points) of a password used without a second factor, where no rule is in force (passwords/rule).
   * Source: TCVN 14423:2026, level 3, read in a third party's paraphrase only (RULES.md 2, mark T: to be confirmed).
   * @default 14
   */
  leastLength: number;
  /** Most characters taken. @default 200 */
  mostLength: number;
  /** How many of an account's last passwords are barred, the present one among them. @default 10, same source */
  remembered: number;
};

export type AccountsOptions = {
  /** Slug of the sign-in collection. Its rows carry `home` and `disabledAt`. */
  users: string;
  /**
   * Key in `req.context` by which the sign-in collection lets a password through: only this room's commands set it.
   */
  passwordKey: string;
  /** @default the figures named at each member */
  password?: Partial<PasswordPolicy>;
  /**
   * Ids of accounts of active members with this personal identification number: how a sign-in by a provider finds its person. Comes by option,
   * because this room knows no member. @default no sign-in by a provider links anybody
   */
  accountsByNumber?: (req: PayloadRequest, number: string) => Promise<string[]>;
  /**
   * How long a link for a forgotten password works, in minutes.
   * @default 60
   */
  resetLinkMinutes?: number;
  /**
   * Open sessions of one person; beyond it the oldest end.
   * @default 20
   */
  mostSessions?: number;
  /**
   * How long one session can be prolonged, in days from the sign-in.
   * @default 30
   */
  sessionDays?: number;
};

export const DEFAULT_PASSWORD_POLICY: PasswordPolicy = { leastLength: 14, mostLength: 200, remembered: 10 };

export const policyOf = ({ password }: Pick<AccountsOptions, 'password'>): PasswordPolicy => ({ ...DEFAULT_PASSWORD_POLICY, ...password });
