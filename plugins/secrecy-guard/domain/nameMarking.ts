import { levelOf } from './levelOf';
import { readingsOf } from './readings';
import type { Level } from './types';

const SEPARATORS = /[-_()[\]{}.,;+=~!@#–—]+/u;
const COMPOUND = /(?:^|[\s_-])(bí|bảo|cơ|thân|độ|liệu|bi|bao|co|than|do|lieu)$/iu;
const isCapital = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const inChunks = (name: string): Level | undefined => {
  const chunks = name.split(SEPARATORS).map((chunk) => chunk.trim()).filter((chunk) => chunk !== '');
  for (const [n, chunk] of chunks.entries()) {
    const own = levelOf(letters(chunk));
    // "mat" alone in small letters may be "mặt" or "mắt"; in capitals, set off at an end or in brackets, it is a stamp.
    const bracketed = new RegExp(`[([{]\\s*${chunk.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*[)\\]}]`, 'u').test(name);
    const stamped = own && (own.marked || own.level !== 'secret' || (isCapital(chunk) && (n === 0 || n === chunks.length - 1 || bracketed)));
    if (stamped && !COMPOUND.test(chunks[n - 1] ?? '')) return own.level;
    // "TOI_MAT", "TUYET-MAT".
    const pair = levelOf(letters(chunk + (chunks[n + 1] ?? '')));
    if (pair && pair.level !== 'secret') return pair.level;
  }
  return undefined;
};

/** "Báo cáo TỐI MẬT quý 3": capitals among small letters are a stamp. */
const STAMPS = /(?<![\p{L}])((?:TỐI|TUYỆT)\s+MẬT|MẬT)(?![\p{L}])/gu;
const shouted = (name: string): Level | undefined => {
  if (isCapital(name)) return undefined;
  for (const { 0: stamp, index } of name.matchAll(STAMPS)) {
    const before = name.slice(0, index).trimEnd();
    const after = name.slice(index + stamp.length).trimStart();
    if (!COMPOUND.test(before) && !/^\p{Lu}{2,}(?!\p{L})/u.test(after)) return levelOf(letters(stamp))?.level;
  }
  return undefined;
};

/** The level a file's name declares, if it does: "TOI MAT - bao cao.docx", "(Mật) Kế hoạch.pdf"; not "Bảo mật thông tin.pdf". */
export const nameMarking = (name: string): Level | undefined => {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  for (const reading of readingsOf(stem)) {
    const level = inChunks(reading) ?? shouted(reading);
    if (level) return level;
    const spaced = levelOf(letters(reading));
    if (spaced && (spaced.marked || isCapital(reading))) return spaced.level;
  }
  return undefined;
};
