import { lineOfPieces } from './lines';
import type { Line } from './types';

/** What stands side by side at the head of an official sheet, and at its end (Hướng dẫn 36-HD/VPTW). */
const HEAD = /(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA|^Số\s*:?\s*\d|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u;
const RECEIVERS = /^\s*Nơi nhận/u;
const SHEET_HEAD = 14;

/** Lines of two columns, the left one whole before the right one. */
const apart = (lines: readonly Line[], middle: number): Line[] => {
  const side = (isRight: boolean): Line[] =>
    lines.flatMap((line) => {
      const pieces = line.segments.filter(({ x, end }) => (x + end) / 2 >= middle === isRight).flatMap((segment) => segment.pieces);
      return pieces.length === 0 ? [] : [lineOfPieces(pieces, line.page, line)];
    });
  return [...side(false), ...side(true)];
};
const middleOf = ({ segments }: Line): number => {
  const [left, right] = segments;
  return left && right ? (left.end + right.x) / 2 : 0;
};

/** A page with the two columns of its head (on the first page), and of receivers and signature, one after the other. */
export const columnsOfSheet = (lines: readonly Line[], isFirst: boolean): Line[] => {
  let rest = [...lines];
  if (isFirst) {
    const last = rest.slice(0, SHEET_HEAD).reduce((found, { text }, n) => (HEAD.test(text) || text.split('   ').some((part) => HEAD.test(part)) ? n : found), -1);
    const head = rest.slice(0, last + 1);
    const twofold = head.find(({ segments }) => segments.length >= 2);
    if (twofold) rest = [...apart(head, middleOf(twofold)), ...rest.slice(last + 1)];
  }
  const foot = rest.findIndex(({ text, segments }) => segments.length >= 2 && RECEIVERS.test(text));
  if (foot < 0) return rest;
  const begin = rest[foot];
  return begin ? [...rest.slice(0, foot), ...apart(rest.slice(foot), middleOf(begin))] : rest;
};
