import { textFault, type TextFault } from './textFault';

/**
 * A file's text: UTF-8 (with or without BOM) or UTF-16 with BOM, lines ended by LF, in NFC. Bytes that are
 * neither, and text typed in an old font's encoding, are refused: guessed letters would be wrong letters.
 */
export const decodeText = (bytes: Uint8Array): { text: string; fault?: undefined } | { text?: undefined; fault: TextFault } => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let raw: string;
  try {
    raw = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'unreadable' };
  }
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  const fault = textFault(text);
  return fault ? { fault } : { text };
};
