import { createCipheriv, createDecipheriv, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { RETURN_FORMAT, returnSchema, ROUNDS, type ReturnContent, type ReturnFile } from './packContent';
import { tidyPassphrase } from './passphrase';

const NONCE = 12;
const TAG = 16;
/** AES-256-GCM with the tag behind the text, as WebCrypto has it. */
const lock = (key: Buffer, said: string, text: string): { iv: string; data: string } => {
  const iv = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(said));
  return { iv: iv.toString('base64'), data: Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64') };
};

/** What stands in the page: readable by who has the words. */
export type LockedPack = { format: string; pack: string; rounds: number; salt: string; iv: string; data: string };

/** Locks a pack's content by words that are given apart. */
export const lockPack = async (format: string, pack: string, words: string, text: string): Promise<LockedPack> => {
  const salt = randomBytes(16);
  const key = await promisify(pbkdf2)(tidyPassphrase(words), salt, ROUNDS, 32, 'sha256');
  return { format, pack, rounds: ROUNDS, salt: salt.toString('base64'), ...lock(key, `${format}\n${pack}`, text) };
};

const saidOf = ({ pack, base }: Pick<ReturnFile, 'pack' | 'base'>): string => `${RETURN_FORMAT}\n${pack}\n${base}`;

/** What the page makes when it is asked for the file to bring back; here for tests and for whoever wants to know. */
export const lockReturn = (key: Buffer, base: string, content: ReturnContent): ReturnFile => ({
  format: RETURN_FORMAT, pack: content.pack, base, ...lock(key, saidOf({ pack: content.pack, base }), JSON.stringify(content)),
});

/** What came back, or undefined where a byte of it was changed, it is of another pack or state, or not of this form. */
export const openReturn = (key: Buffer, file: ReturnFile): ReturnContent | undefined => {
  const bytes = Buffer.from(file.data, 'base64');
  const iv = Buffer.from(file.iv, 'base64');
  if (bytes.length < TAG || iv.length !== NONCE) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(saidOf(file))).setAuthTag(bytes.subarray(-TAG));
    const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]).toString('utf8');
    const parsed = returnSchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.pack === file.pack ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Digest of a value under the pack's own key: nobody guesses a telephone number from it. */
export const digestUnder = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64url');
