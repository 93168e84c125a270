import { pbkdf2Sync } from 'node:crypto';

/** The password of every fixture account. */
export const PASSWORD = 'Mat-khau-kiem-thu-2026';

/**
 * Salt and hash as Payload 3.90.1 stores them (auth/strategies/local/generatePasswordSaltHash: PBKDF2-SHA-256,
 * 600,000 rounds, 32 bytes), made once a file and shared by all accounts. The sign-in test fails when Payload changes it.
 */
export const hashedPassword = (): { salt: string; hash: string } => {
  const salt = '00'.repeat(32);
  return { salt, hash: `pbkdf2-sha256-v1:${pbkdf2Sync(PASSWORD, salt, 600_000, 32, 'sha256').toString('hex')}` };
};
