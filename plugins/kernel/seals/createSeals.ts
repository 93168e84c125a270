import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import type { Keyring } from './keyring';
import { SealError } from './SealError';

/** Where a sealed value stands: it opens nowhere else, so that none can be moved to another column or another person's row. */
export type SealedAt = { purpose: string; row: string };

export type Seals = {
  /** AES-256-GCM under a key of its own for each purpose: `v1.<key id>.<nonce>.<text and tag>`, base64url. */
  seal: (at: SealedAt, text: string) => string;
  /** @throws SealError where the key is not in the ring, or the value was changed or stands elsewhere than where it was sealed */
  open: (at: SealedAt, sealed: string) => string;
  /** Blind index of a value, `<key id>.<hmac>`: equal values have equal ones, within one purpose. Kept beside what is sealed by the key in use. */
  index: (purpose: string, normalized: string) => string;
  /** The indexes that the value may stand under: one for each key of the ring. */
  indexes: (purpose: string, normalized: string) => string[];
  /** Whether the value is sealed by the key in use; else it is to be sealed anew. */
  isCurrent: (sealed: string) => boolean;
  /** The id of the key in use. */
  readonly current: string;
};

const NONCE = 12;
/** Nonces of so many values are drawn at once: an import seals millions. Each is handed out once. */
const DRAWN = 512;
const TAG = 16;

/** Sealing of single values (DECISIONS.md 17). Keys for purposes are derived by HKDF-SHA-256, those of indexes apart from those of texts. */
export const createSeals = ({ current, keys }: Keyring): Seals => {
  // Key objects: Node looks at a key of bytes anew each time it is used.
  const derived = new Map<string, KeyObject>();
  const derive = (id: string, use: string): KeyObject | undefined => {
    const name = `${id}/${use}`;
    const known = derived.get(name);
    if (known) return known;
    const key = keys.get(id);
    if (!key) return undefined;
    const made = createSecretKey(Buffer.from(hkdfSync('sha256', key, 'handbook', use, 32)));
    derived.set(name, made);
    return made;
  };
  const keyOf = (id: string, use: string): KeyObject => {
    const key = derive(id, use);
    if (!key) throw new SealError(`no key ${id} in SEAL_KEYS`);
    return key;
  };
  let drawn = Buffer.alloc(0);
  const nextNonce = (): Buffer => {
    if (drawn.length === 0) drawn = randomBytes(NONCE * DRAWN);
    const nonce = drawn.subarray(0, NONCE);
    drawn = drawn.subarray(NONCE);
    return nonce;
  };
  const said = ({ purpose, row }: SealedAt): Buffer => Buffer.from(`${purpose}\n${row}`);
  const index = (id: string, purpose: string, normalized: string): string =>
    `${id}.${createHmac('sha256', keyOf(id, `index/${purpose}`)).update(normalized).digest('base64url').slice(0, 32)}`;
  return {
    current,
    seal: (at, text) => {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', keyOf(current, `text/${at.purpose}`), nonce).setAAD(said(at));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v1.${current}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
    },
    open: (at, sealed) => {
      const [version, id = '', nonce = '', rest = ''] = sealed.split('.');
      const bytes = Buffer.from(rest, 'base64url');
      if (version !== 'v1' || bytes.length < TAG) throw new SealError(`not a sealed value of ${at.purpose}`);
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id, `text/${at.purpose}`), Buffer.from(nonce, 'base64url')).setAAD(said(at)).setAuthTag(bytes.subarray(-TAG));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]).toString('utf8');
      } catch {
        throw new SealError(`the value of ${at.purpose} was changed, or stands elsewhere than where it was sealed`);
      }
    },
    index: (purpose, normalized) => index(current, purpose, normalized),
    indexes: (purpose, normalized) => [...keys.keys()].map((id) => index(id, purpose, normalized)),
    isCurrent: (sealed) => sealed.startsWith(`v1.${current}.`),
  };
};
