import type { Level } from './types';

const LEVELS: Readonly<Record<string, Level>> = { mật: 'secret', tốimật: 'high-secret', tuyệtmật: 'top-secret', khôngmậtnhưngnhạycảm: 'sensitive' };

/** Letters without their marks, and the marks of each. */
const taken = (text: string): { bare: string; marks: Set<string>[] } => {
  const marks: Set<string>[] = [];
  let bare = '';
  for (const sign of text.normalize('NFD')) {
    if (/\p{M}/u.test(sign)) marks.at(-1)?.add(sign);
    else {
      bare += sign === 'đ' ? 'd' : sign;
      marks.push(new Set());
    }
  }
  return { bare, marks };
};

const whole = new Map(Object.entries(LEVELS).map(([letters, level]) => [taken(letters).bare, { level, letters, marks: taken(letters).marks }]));

/**
 * The level that letters without anything between them say. `marked`: with all their marks. Marks may be lost ("TÔI MÂT", "TOI MAT"),
 * never others ("tôi mất", "mặt" are other words).
 */
export const levelOf = (letters: string): { level: Level; marked: boolean } | undefined => {
  if (letters.length < 3 || letters.length > 40) return undefined;
  const small = letters.toLowerCase().normalize('NFC');
  const { bare, marks } = taken(small);
  const found = whole.get(bare);
  if (!found || marks.some((own, n) => [...own].some((mark) => !found.marks[n]?.has(mark)))) return undefined;
  return { level: found.level, marked: small === found.letters };
};
