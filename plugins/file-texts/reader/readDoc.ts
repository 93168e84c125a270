import WordExtractor from 'word-extractor';
import { isFewFor, lettersIn } from '../domain/fewLetters';
import type { FilePart, FilePlace, FileReading } from '../domain/types';

type Extracted = Record<'getBody' | 'getHeaders' | 'getFooters' | 'getFootnotes' | 'getEndnotes' | 'getAnnotations' | 'getTextboxes', () => string>;

// Ends of paragraphs, cells, lines and pages, as Word writes them.
// eslint-disable-next-line no-control-regex
const CELL = /[\r\n\u0007\u000b\f]+/;
// eslint-disable-next-line no-control-regex
const UNPRINTED = /[\u0000-\u001f\ufffd]+/;

const has = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** The head of the text stream says so in one bit (MS-DOC 2.5.2, fEncrypted); streams begin at sectors. */
const isEncrypted = (bytes: Buffer): boolean => {
  for (let at = 512; at + 12 <= bytes.length; at += 512) if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 0xa) & 0x0100) !== 0;
  return false;
};

const ENTRY_BYTES = 128;
/** Pictures and forms within the text lie in a stream of this name. */
const DATA = Buffer.from('Data\0', 'utf16le');
const hasData = (bytes: Buffer): boolean => {
  for (let at = bytes.indexOf(DATA); at >= 0; at = bytes.indexOf(DATA, at + 1)) {
    // An entry of the container's directory: the name's length with its end, and the kind of a stream.
    if (at % ENTRY_BYTES === 0 && at + ENTRY_BYTES <= bytes.length && bytes.readUInt16LE(at + 64) === DATA.length && bytes[at + 66] === 2) return true;
  }
  return false;
};
/** First bytes of PNG, JPEG, EMF (its head's mark) and of placeable WMF; drawings keep them within the text's own stream. */
const PICTURES = ['89504e470d0a1a0a', 'ffd8ffe0', 'ffd8ffe1', 'ffd8ffdb', '20454d4600000100', 'd7cdc69a'].map((hex) => Buffer.from(hex, 'hex'));
/** Pictures, or objects of other programs, which nobody reads: Word writes the folder of objects even when it is empty. */
const showsMore = (bytes: Buffer): boolean => hasData(bytes) || has(bytes, 'ObjectPool') || PICTURES.some((head) => bytes.includes(head));

/** All texts of a DOC of Word 97 to 2003, and what stands in its properties. */
export const readDoc = async (bytes: Buffer): Promise<FileReading> => {
  if (has(bytes, 'EncryptedPackage') || has(bytes, 'EncryptionInfo') || isEncrypted(bytes)) return { state: 'unread', parts: [], fault: 'encrypted' };
  if (has(bytes, '_VBA_PROJECT') || has(bytes, 'Macros')) return { state: 'unread', parts: [], fault: 'macros' };
  let document: Extracted;
  try {
    document = (await new WordExtractor().extract(bytes)) as unknown as Extracted;
  } catch (error) {
    return { state: 'unread', parts: [], ...(/encrypt/i.test(String(error)) ? { fault: 'encrypted' as const } : {}) };
  }
  const part = (place: FilePlace, text: string): FilePart[] => (text.trim() === '' ? [] : [{ place, lines: text.split(CELL) }]);
  const body = part('body', document.getBody());
  const parts = [
    ...body, ...part('header', document.getHeaders()), ...part('footer', document.getFooters()), ...part('note', `${document.getFootnotes()}\n${document.getEndnotes()}`),
    ...part('comment', document.getAnnotations()), ...part('text-box', document.getTextboxes()), ...propertyTexts(bytes),
  ];
  const few = body.length === 0 || (isFewFor(lettersIn(body.flatMap(({ lines }) => lines)), 1) && showsMore(bytes));
  return { state: few ? 'empty' : 'text', parts };
};

/** Strings of the property sets, which stand at the beginning of sectors: length, then bytes of an 8-bit encoding or UTF-16. */
const propertyTexts = (bytes: Buffer): FilePart[] => {
  const lines = new Set<string>();
  for (let sector = 512; sector + 64 < bytes.length; sector += 64) {
    // A property set: byte order FFFE, version 0.
    if (bytes.readUInt16LE(sector) !== 0xfffe || bytes.readUInt16LE(sector + 2) !== 0) continue;
    const set = bytes.subarray(sector, sector + 8192);
    for (const text of [set.toString('utf8'), set.toString('latin1'), set.toString('utf16le')]) for (const line of text.split(UNPRINTED)) if (line.length >= 3 && line.length < 400) lines.add(line);
  }
  return lines.size === 0 ? [] : [{ place: 'property', lines: [...lines] }];
};
