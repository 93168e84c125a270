import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';

/** From the press of the button to the answer. */
export const MINUTES = 5;
const NONCE = 16;
const TIME = 4;

const signed = (payload: Payload, head: Buffer): Buffer => createHmac('sha256', payload.secret).update('passkey-alone\0').update(head).digest();

/** What a passkey without a name is to sign. Nothing is kept of it: whoever asks a thousand times fills no table. @param now milliseconds */
export const newChallenge = (payload: Payload, now: number): Buffer => {
  const head = Buffer.alloc(NONCE + TIME);
  randomBytes(NONCE).copy(head);
  head.writeUInt32BE(Math.floor(now / 1000) + MINUTES * 60, NONCE);
  return Buffer.concat([head, signed(payload, head)]);
};

/** Given out by this house, and not run out. @param challenge in base64url, @param now milliseconds */
export const isChallenge = (payload: Payload, challenge: string, now: number): boolean => {
  const bytes = Buffer.from(challenge, 'base64url');
  const head = bytes.subarray(0, NONCE + TIME);
  const seal = bytes.subarray(NONCE + TIME);
  if (head.length !== NONCE + TIME || seal.length !== 32 || !timingSafeEqual(seal, signed(payload, head))) return false;
  return head.readUInt32BE(NONCE) * 1000 > now;
};
