import { kindOfHeading, kindOfSymbol, type PartyKind } from './partyKinds';
import { organName, organOfSymbol } from './organName';

/** What stands above the text of a Party document (số, ký hiệu, địa danh, ngày, tên loại, trích yếu). */
export type Head = {
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  dateIssued: string | null;
  kind: PartyKind | undefined;
  /** What follows the kind: "Ban hành Quy chế …". */
  subject: string;
  /** Index of the first line that is no head any more. */
  end: number;
};

const NUMBER = /^Số\s*:?\s*(\d+(?:\/\d{4})?)\s*[-–/]\s*(\p{L}+(?:\s*[/-]\s*\p{L}+)*)$/u;
const DATE = /^(?:(.+?),\s*)?ngày\s+(\d{1,2})\s*tháng\s+(\d{1,2})\s*năm\s+(\d{4})$/iu;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const NOT_AN_ORGAN = /^(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP.*)$/iu;
/** The head of a sheet is short: numbers further down are those of other documents. */
const HEAD_LINES = 40;

/** The text has begun: such a line is no title. */
const BEGUN = /^(Điều\s+\d+\p{L}?\s*[.:]|Chương\s+([IVXLC]+|\d+)\b)/iu;

const isCapitals = (line: string): boolean => /\p{L}{2}/u.test(line) && line === line.toLocaleUpperCase('vi');

/** A calendar day, or null when there is no such day. */
const dayOf = (day: string, month: string, year: string): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text;
};

const dated = (line: string): { place: string | null; day: string | null } | undefined => {
  const written = DATE.exec(line);
  if (written) return { place: written[1]?.trim() ?? null, day: dayOf(written[2] ?? '', written[3] ?? '', written[4] ?? '') };
  const slashed = SLASHED.exec(line);
  return slashed ? { place: null, day: dayOf(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '') } : undefined;
};

/** The lines of one paragraph from `start` on, joined; and where it ends. */
const paragraphAt = (lines: readonly string[], start: number): { text: string; end: number } => {
  let end = start;
  while (end < lines.length && lines[end] !== '') end += 1;
  return { text: lines.slice(start, end).join(' '), end };
};

const nextFilled = (lines: readonly string[], from: number): number => {
  const index = lines.findIndex((line, position) => position >= from && line !== '');
  return index < 0 ? lines.length : index;
};

/** Reads the head of a sheet whose lines are plain (`plainLines`). Columns may have been scanned in any order. */
export const readHead = (lines: readonly string[]): Head => {
  const head: Head = { number: null, symbol: null, issuer: null, dateIssued: null, kind: undefined, subject: '', end: 0 };
  let place: string | null = null;
  let end = 0;
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (line === '') continue;
    const numbered = head.number === null ? NUMBER.exec(line) : null;
    const when = head.dateIssued === null ? dated(line) : undefined;
    const kind = kindOfHeading(line);
    if (numbered) {
      head.number = numbered[1] ?? null;
      head.symbol = (numbered[2] ?? '').replace(/\s+/gu, '');
    } else if (when) {
      head.dateIssued = when.day;
      place = when.place;
    } else if (kind) {
      const next = nextFilled(lines, index + 1);
      const subject = BEGUN.test(lines[next] ?? '') ? { text: '', end: next } : paragraphAt(lines, next);
      return finished({ ...head, kind, subject: subject.text, end: subject.end }, place);
    } else if (isCapitals(line)) {
      if (head.issuer === null && !NOT_AN_ORGAN.test(line)) head.issuer = organName(line);
    } else if (head.number !== null) break;
    else {
      // No sheet of the Party: its first paragraph is its title.
      const title = BEGUN.test(line) ? { text: '', end: index } : paragraphAt(lines, index);
      return { ...head, issuer: null, dateIssued: dated(lines[nextFilled(lines, title.end)] ?? '')?.day ?? null, subject: title.text, end: title.end };
    }
    end = index + 1;
  }
  const next = nextFilled(lines, end);
  const subject = BEGUN.test(lines[next] ?? '') ? { text: '', end: next } : paragraphAt(lines, next);
  return finished({ ...head, subject: subject.text, end: subject.end }, place);
};

const finished = (head: Head, place: string | null): Head => ({
  ...head,
  kind: head.kind ?? (head.symbol ? kindOfSymbol(head.symbol) : undefined),
  issuer: head.issuer ?? (head.symbol ? organOfSymbol(head.symbol, place) : null),
});
