import type { PayloadRequest } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

type Kind = { mime: string; ext: string };
const has = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** Old Office files are containers that say by their streams what they are: DOC is taken; an encrypted DOCX is one, too, and is told so. */
export const legacyWord = (bytes: Buffer, other: Kind, req: PayloadRequest): Kind => {
  if (has(bytes, 'EncryptedPackage')) throw new HandbookError('media.encrypted', 422, t(req, 'error.media.encrypted'));
  return has(bytes, 'WordDocument') ? { mime: 'application/msword', ext: 'doc' } : other;
};
