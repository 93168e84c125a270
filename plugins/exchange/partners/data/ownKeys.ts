import type { KeyObject } from 'node:crypto';
import { parseKeyring } from '../../../kernel';
import { publicKeyOf, signingKey } from '../domain/exchangeFile';

export type OwnKey = { id: string; key: KeyObject; publicKey: string };

/** The key this house signs by: the first of EXCHANGE_KEYS; undefined where there is none, and nothing is packed. */
export const ownKey = (): OwnKey | undefined => {
  const ring = parseKeyring(process.env.EXCHANGE_KEYS ?? '');
  const seed = ring?.keys.get(ring.current);
  if (!ring || !seed) return undefined;
  const key = signingKey(seed);
  return { id: ring.current, key, publicKey: publicKeyOf(key) };
};

/** How this house calls itself in files. */
export const OWN_CODE = 'so-tay-dang-vien';
