import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** Of a browser's subscription, base64url: its point on P-256 (65 bytes) and its secret (16 bytes). */
export type Keys = { p256dh: string; auth: string };
/** Test vectors fix what is drawn at random. */
type Drawn = { salt?: Buffer; privateKey?: Buffer };

/** One record holds all: a push service takes 4096 bytes. */
const RECORD = 4096;
/** Head 86, end mark 1, tag 16. */
export const MOST_TEXT = RECORD - 103;

const expand = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));

/**
 * Seals a text for one browser: RFC 8291 (keys) over RFC 8188 (aes128gcm, one record). The push service in between reads nothing of it.
 * @throws TypeError where it is too long; Error where the browser's point is none of P-256
 */
export const encrypt = (text: Buffer, { p256dh, auth }: Keys, { salt = randomBytes(16), privateKey }: Drawn = {}): Buffer => {
  if (text.length > MOST_TEXT) throw new TypeError(`push: ${text.length} bytes are too many`);
  const theirs = Buffer.from(p256dh, 'base64url');
  const own = createECDH('prime256v1');
  if (privateKey) own.setPrivateKey(privateKey);
  else own.generateKeys();
  const ours = own.getPublicKey();
  const both = expand(own.computeSecret(theirs), Buffer.from(auth, 'base64url'), Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]), 32);
  const key = expand(both, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = expand(both, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const head = Buffer.alloc(21);
  salt.copy(head);
  head.writeUInt32BE(RECORD, 16);
  head.writeUInt8(ours.length, 20);
  return Buffer.concat([head, ours, cipher.update(Buffer.concat([text, Buffer.from([2])])), cipher.final(), cipher.getAuthTag()]);
};
