import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A refresh token: which device, which of its tokens, 32 secret bytes, and a seal by which this house knows that it made it. What it did not make
 * costs no question to the database; and an old one is known as old without a list of all that ever were.
 */
export type RefreshToken = { device: string; generation: number; secret: Buffer };

const FORM = /^hbr1\.([A-Za-z0-9_-]{22})\.([0-9a-z]{1,7})\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;

const sealOf = (key: string, body: string): Buffer => createHmac('sha256', key).update(`handbook-refresh:1\n${body}`).digest();

export const writeRefreshToken = (key: string, { device, generation, secret }: RefreshToken): string => {
  const body = `hbr1.${Buffer.from(device.replaceAll('-', ''), 'hex').toString('base64url')}.${generation.toString(36)}.${secret.toString('base64url')}`;
  return `${body}.${sealOf(key, body).toString('base64url')}`;
};

/** @returns undefined for whatever this house did not write */
export const readRefreshToken = (key: string, token: string): RefreshToken | undefined => {
  const [, id, generation, secret, seal] = FORM.exec(token) ?? [];
  if (id === undefined || generation === undefined || secret === undefined || seal === undefined) return undefined;
  if (!timingSafeEqual(sealOf(key, token.slice(0, token.lastIndexOf('.'))), Buffer.from(seal, 'base64url'))) return undefined;
  const device = Buffer.from(id, 'base64url').toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { device, generation: Number.parseInt(generation, 36), secret: Buffer.from(secret, 'base64url') };
};

/**
 * The secret of the next token. Derived, so that the same request, asked again because its answer was lost, gets the same successor and not a
 * second one; from the token itself, the device's own key and a salt of this one renewal, so that no two of the three are enough.
 */
export const successorSecret = (key: string, { token, deviceKey, salt }: { token: string; deviceKey: string; salt: string }): Buffer =>
  createHmac('sha256', key).update(`handbook-refresh-successor:1\n${salt}\n${sha(deviceKey)}\n${sha(token)}`).digest();

const sha = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** As tokens and keys are kept: both are long and random, so one pass is enough. */
export const keptDigest = (what: 'token' | 'key', text: string): string => sha(`handbook-device:${what}\n${text}`);
