import { createHash } from 'node:crypto';

/** Keys by their ids, 32 bytes each; the first seals, all open. */
export type Keyring = { current: string; keys: ReadonlyMap<string, Buffer> };

const ENTRY = /^([a-z0-9]{1,16}):([A-Za-z0-9+/]{43}=)$/;

/** Reads `id:base64[,id:base64…]`, the key in use first. Undefined where an entry is malformed, or an id or a key stands twice. */
export const parseKeyring = (text: string): Keyring | undefined => {
  const keys = new Map<string, Buffer>();
  for (const entry of text.split(',')) {
    const [, id, key] = ENTRY.exec(entry.trim()) ?? [];
    if (id === undefined || key === undefined || keys.has(id)) return undefined;
    keys.set(id, Buffer.from(key, 'base64'));
  }
  const [current] = keys.keys();
  const different = new Set([...keys.values()].map((key) => key.toString('hex'))).size;
  return current === undefined || different < keys.size ? undefined : { current, keys };
};

/** What tells one key from another without telling the key: kept in the database, so that a house never starts with the wrong ring. */
export const fingerprintOf = (key: Buffer): string => createHash('sha256').update('handbook seal key').update(key).digest('hex').slice(0, 32);
