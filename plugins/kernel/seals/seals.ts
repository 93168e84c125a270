import { createSeals, type Seals } from './createSeals';
import { parseKeyring } from './keyring';
import { SealError } from './SealError';

let made: { from: string; seals: Seals } | undefined;

/** The house's seals, by SEAL_KEYS; which the server, its worker and the CLI read, check and complete before anything else. */
export const seals = (): Seals => {
  const from = process.env.SEAL_KEYS ?? '';
  if (made?.from === from) return made.seals;
  const keyring = parseKeyring(from);
  if (!keyring) throw new SealError('SEAL_KEYS is not set, or malformed');
  made = { from, seals: createSeals(keyring) };
  return made.seals;
};
