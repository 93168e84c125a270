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
const shouted = (name: string, compound: RegExp = COMPOUND): Level | undefined => {
  if (isCapital(name)) return undefined;
  for (const { 0: stamp, index } of name.matchAll(STAMPS)) {
    const before = name.slice(0, index).trimEnd();
    const after = name.slice(index + stamp.length).trimStart();
    if (!compound.test(before) && !/^\p{Lu}{2,}(?!\p{L})/u.test(after)) return levelOf(letters(stamp))?.level;
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

/** In a sentence the words that a stamp is spoken of with: "đóng dấu MẬT", "văn bản MẬT". */
const SPOKEN_OF = /(?:^|[\s“"'(])(bí|bảo|cơ|thân|độ|mức|cấp|liệu|dấu|bản|thư|tin|loại|là|và|hoặc|chữ)\s*[(:]*$|[“"']\s*$/iu;

const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** The level that a title or a summary declares among its words: "Báo cáo TỐI MẬT quý 3". A line that is the marking is for `findMarking`. */
export const titleMarking = (title: string): Level | undefined => {
  // What has Unicode's own letters is in no old encoding, whose signs for letters are quotes there.
  const readings = readingsOf(title);
  for (const reading of UNICODE.test(title.normalize('NFC')) ? readings.slice(0, 1) : readings) {
    const level = shouted(reading, SPOKEN_OF);
    if (level) return level;
  }
  return undefined;
};
