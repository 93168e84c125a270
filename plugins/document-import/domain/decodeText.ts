import { inspectText } from '../../kernel/pure';
import { textFault, type TextFault } from './textFault';
import type { Repair } from './types';

/** So many repaired words are shown. */
const SHOWN = 8;

const repairOf = (text: string): { text: string; repair: Repair } => {
  const { kind, repaired, findings } = inspectText(text);
  const changes = findings.filter(({ after }) => after !== undefined);
  return { text: repaired, repair: { kind, count: changes.length, sample: changes.slice(0, SHOWN).map(({ before, after = '' }) => `${before} → ${after}`).join(', ') } };
};

/**
 * A file's text: UTF-8 (with or without BOM) or UTF-16 with BOM, lines ended by LF, in NFC. Bytes that are
 * neither, and text typed in an old font's encoding, are refused: guessed letters would be wrong letters. What is certainly TCVN3, VNI or Ƣ for Ư
 * is repaired where the person asked for it (`repair`), and what was done is told.
 */
export const decodeText = (bytes: Uint8Array, { repair = false } = {}): { text: string; fault?: undefined; repair?: Repair } | { text?: undefined; fault: TextFault } => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let raw: string;
  try {
    raw = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'unreadable' };
  }
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  const fault = textFault(text);
  if (fault === 'legacy' && repair) {
    const mended = repairOf(text);
    if (textFault(mended.text) === undefined) return mended;
  }
  return fault ? { fault } : { text };
};
