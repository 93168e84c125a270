import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or of bytes. */
export const sha256 = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex');
