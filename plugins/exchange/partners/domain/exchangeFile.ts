import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../../../kernel/pure';
import { SENT_FIELDS } from './sentFields';

export const FILE_FORMAT = 'handbook-exchange/1';
export const MESSAGE_KINDS = ['joined', 'changed', 'moved', 'left'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];
/** Most messages in one file. */
export const MOST_MESSAGES = 1000;

const fields = z.partialRecord(z.enum(SENT_FIELDS as [string, ...string[]]), z.string().max(300).nullable());
const messageSchema = z.strictObject({
  n: z.number().int().min(1),
  kind: z.enum(MESSAGE_KINDS),
  /** The sender's own mark of the person, the same in every message. */
  member: z.string().min(1).max(100),
  /** Code of the cell; none of who left. */
  cell: z.string().min(1).max(40).nullable(),
  status: z.string().max(40).nullable(),
  fields,
});
export type ExchangeMessage = z.output<typeof messageSchema>;

const bodySchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  from: z.string().regex(/^[a-z0-9-]{2,40}$/),
  to: z.string().regex(/^[a-z0-9-]{2,40}$/),
  /** One after the other, from 1. */
  number: z.number().int().min(1),
  /** Digest of the file before, null of the first: none can be taken out of the row. */
  previous: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
  made: z.iso.datetime({ offset: true }),
  /** Up to which of the receiver's own files the sender has received: acknowledges them. */
  received: z.number().int().min(0),
  messages: z.array(messageSchema).max(MOST_MESSAGES),
});
export type ExchangeBody = z.output<typeof bodySchema>;
const fileSchema = z.strictObject({ file: bodySchema, signature: z.strictObject({ algorithm: z.literal('Ed25519'), key: z.string().max(16), value: z.base64().max(100) }) });
export type ExchangeFile = z.output<typeof fileSchema>;

/** The signing key of 32 bytes (RFC 8032), as Node wants it. */
export const signingKey = (seed: Buffer): KeyObject => createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' });
/** Its public half, 32 bytes in base64url: what a partner is told. */
export const publicKeyOf = (key: KeyObject): string => String(createPublicKey(key).export({ format: 'jwk' }).x);

/** The text of a file: canonical JSON, signed as it stands. The same body and key give the same bytes. */
export const signedFile = (file: ExchangeBody, key: KeyObject, keyId: string): string =>
  canonicalJson({ file, signature: { algorithm: 'Ed25519', key: keyId, value: sign(null, Buffer.from(canonicalJson(file)), key).toString('base64') } });

/** A file as it came, or undefined where it is not of this form. Nothing is said of its signature. */
export const readFile = (text: string): ExchangeFile | undefined => {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Whether who holds this public key signed exactly this. */
export const isSignedBy = ({ file, signature }: ExchangeFile, publicKey: string): boolean => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(canonicalJson(file)), key, Buffer.from(signature.value, 'base64'));
  } catch {
    return false;
  }
};

/** Of what was signed: a file that was written with other spaces is the same one. */
export const digestOfFile = ({ file }: ExchangeFile): string => sha256(canonicalJson(file));
