import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealError } from '../../../kernel';

const [NONCE, TAG] = [12, 16];

/** Bytes under a key of their own: AES-256-GCM, nonce in front, tag behind. */
export const lock = (bytes: Uint8Array): { key: Buffer; locked: Buffer } => {
  const [key, nonce] = [randomBytes(32), randomBytes(NONCE)];
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return { key, locked: Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) };
};

/** @throws SealError where a byte was changed, or the key is another one */
export const unlock = (key: Buffer, locked: Buffer): Buffer => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(0, NONCE)).setAuthTag(locked.subarray(-TAG));
    return Buffer.concat([decipher.update(locked.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    throw new SealError('a scan of a dossier was changed');
  }
};
