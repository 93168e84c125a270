import { officeKind } from '../../file-texts';

export type ImportKind = 'docx' | 'pdf';
export const MIMES: Readonly<Record<ImportKind, string>> = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' };

/** Compound files hold old DOC, and what Office encrypts a DOCX into. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Some programs write a few bytes before a PDF begins. */
const LOOKED = 1024;

/** What a file is by its bytes, whatever its name says; the name is asked only where the bytes do not tell. `encrypted`: a DOCX with a password. */
export const kindOf = (bytes: Buffer, name = ''): ImportKind | 'encrypted' | undefined => {
  if (bytes.subarray(0, LOOKED).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return bytes.includes(ENCRYPTED) ? 'encrypted' : undefined;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const office = officeKind(bytes)?.ext;
  // A bomb does not say what it is: the reader tells what is wrong with it.
  return office === 'docx' || (office === undefined && /\.docx$/i.test(name)) ? 'docx' : undefined;
};
