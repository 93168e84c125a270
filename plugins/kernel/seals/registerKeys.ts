import type { Payload } from 'payload';
import { queryPool, sql } from '../database/sql';
import { fingerprintOf, parseKeyring } from './keyring';
import { SealError } from './SealError';

/**
 * Notes the keys of the ring in the database by fingerprint, and holds them against those that sealed something here before: a key under
 * a known id that is another one would seal what nobody opens, and the house does not start with it.
 * @throws SealError
 */
export const registerKeys = async (payload: Payload): Promise<void> => {
  const ring = parseKeyring(process.env.SEAL_KEYS ?? '');
  if (!ring) throw new SealError('SEAL_KEYS is not set, or malformed');
  for (const [id, key] of ring.keys) {
    await queryPool(payload, sql`insert into handbook.seal_keys (key_id, fingerprint) values (${id}, ${fingerprintOf(key)}) on conflict do nothing`);
    const [known] = await queryPool<{ fingerprint: string }>(payload, sql`select fingerprint from handbook.seal_keys where key_id = ${id}`);
    if (known?.fingerprint !== fingerprintOf(key)) throw new SealError(`the key ${id} of SEAL_KEYS is another one than sealed here before; put the former one back`);
  }
};
