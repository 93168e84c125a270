import { createHmac, randomInt } from 'node:crypto';

export const RECOVERY_CODES = 10;
/** No letters that look alike: people copy them from paper. 31 signs, 12 of them: 59 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;
const GROUP = 4;

const code = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** `abcd-efgh-jkmn`, as it is shown. */
const shown = (bare: string): string => bare.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? bare;

/** Ten new codes, all different. */
export const newRecoveryCodes = (): string[] => {
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add(shown(code()));
  return [...codes];
};

/** As typed → as digested: capitals, spaces and hyphens do not count. Undefined where it cannot be one. */
export const bareRecoveryCode = (typed: string): string | undefined => {
  const bare = typed.toLowerCase().replace(/[\s-]/g, '');
  return bare.length === LENGTH && [...bare].every((sign) => SIGNS.includes(sign)) ? bare : undefined;
};

/** What is kept of a code: keyed, and of this account alone. */
export const recoveryDigest = (secret: string, user: string, bare: string): string => createHmac('sha256', secret).update(`recovery\0${user}\0${bare}`).digest('base64url');
