import { isApart } from './isApart';

/** A dash or stroke with room on both sides: two things beside each other. */
const BETWEEN = /\s+[-–—/]\s+/u;
const BRACKETED = /[([{【]([^()[\]{}【】]{2,120})[)\]}】]/gu;
/** Words that end in "mật": "BẢO - MẬT" is one of them. */
const COMPOUND = /(?:^|\s)(bí|bảo|cơ|thân|bi|bao|co|than)\s*$/iu;
/** Letters spread with dashes are pieces themselves: "T-Ố-I - M-Ậ-T", and the longest marking has five words. */
const MOST_JOINED = 5;
/** Of a sentence, so much at each end. */
const END = 200;

const within = (line: string, { headCut = false, tailCut = false } = {}): string[] => {
  const parts = line.split(BETWEEN);
  const pieces: string[] = [];
  for (const { 1: inside = '', index } of line.matchAll(BRACKETED)) if (!COMPOUND.test(line.slice(0, index))) pieces.push(inside);
  if (parts.length > 1) {
    for (let count = Math.min(MOST_JOINED, parts.length); count >= 1; count -= 1) {
      for (let from = headCut ? 1 : 0; from + count <= parts.length - (tailCut ? 1 : 0); from += 1) {
        const before = parts[from - 1] ?? '';
        const piece = parts.slice(from, from + count).join(' ');
        if (!COMPOUND.test(before) && !(isApart(piece) && isApart(before))) pieces.push(piece);
      }
    }
  }
  return pieces;
};

/** What stands beside other things on a line, set off by brackets, a dash or a stroke; of pieces that hold others, the longer first. */
export const piecesBeside = (line: string): string[] =>
  line.length <= 2 * END ? within(line) : [...within(line.slice(0, END), { tailCut: true }), ...within(line.slice(-END), { headCut: true })];
