import { isApart } from './isApart';
import { isCapital } from './isCapital';
import { levelOf } from './levelOf';
import { piecesBeside } from './piecesBeside';
import { readingsOf } from './readings';
import type { Level, Marking, Part, Place } from './types';

/** Parts that are stamped or filled in, not written: small letters count there, too. */
const STAMPED: ReadonlySet<Place> = new Set(['header', 'footer', 'text-box', 'property', 'picture-data', 'declaration']);
/** Whose values are not read aloud: "mat" without marks in small letters still is a declaration of those who type without them. */
const NAMED = /^(độ|mức|mức độ|cấp|cấp độ|dấu)?\s*(bảo\s*)?mật$|^(do|muc|muc do|cap|cap do|dau)\s*(bao\s*)?mat$|secrecy|classif|security|sensitiv|confidential/i;
const LABEL = /(?:^|[|;\t([{,]|\s{2,})\s*(?:độ|mức độ|mức|cấp độ|cấp|dấu(?: chỉ)?(?: độ)?|do|muc do|muc|cap do|cap|dau(?: chi)?(?: do)?)\s*(?:mật|mat)\s*[:：=–-]+\s*([\p{L}\s]{3,40}?)\s*(?=$|[;|()[\]{}\t.*/]|\s{2,})/iu;
/** What a stamp says besides its level. */
const COPY = /[\s([{–—:,-]*(?:bản số|số bản|số|ban so|so ban)\s*[:.]?\s*[\d./…_-]*\s*[)\]}]*\s*$/iu;
/** Another line's end that these words belong to: "BẢO VỆ BÍ / MẬT". */
const BEFORE = /(?:^|\s)(bí|bảo|cơ|thân|độ|liệu|bản|sơ|tin|cấp|mức|dấu|tối|tuyệt|bi|bao|co|than|do|toi|tuyet)$/iu;
const LETTERS = /[^\p{L}\p{N}]+/gu;
const BULLET = /^\s*[-–—•+*·]\s*/;
const FRAMED = /^\s*[^\p{L}\p{N}\s].*[^\p{L}\p{N}\s]\s*$/u;
const SPACED = /(?<!\S)(?:(?:[TtTt])\s+(?:[ỐốOoÔô])\s+(?:[Ii])\s+|[Tt]\s+[Uu]\s+[Yy]\s+[ỆệEeÊê]\s+[Tt]\s+)?[Mm]\s+[ẬậÂâAa]\s+[Tt](?!\S)/gu;

const beginsCapital = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text);

/** The level a whole line says, however it is spaced, framed or numbered as a copy. */
const wholeLine = (line: string, stamped: boolean, visual: boolean, firm: boolean): Level | undefined => {
  const core = line.replace(COPY, '');
  for (const text of core === line || core.trim() === '' ? [line] : [core, line]) {
    const found = levelOf(text.replace(LETTERS, ''));
    if (!found) continue;
    const capital = isCapital(text);
    const framed = FRAMED.test(text) && !(BULLET.test(text) && /[;,.]\s*$/.test(text));
    if (stamped || capital) return found.level;
    if (!found.marked) continue;
    // "- Tối mật;" is one of a list that explains the levels.
    if (BULLET.test(text) && !framed) continue;
    if (framed || !visual) return beginsCapital(text) || framed || firm ? found.level : undefined;
    if (beginsCapital(text)) return found.level;
  }
  return undefined;
};

/** "M Ậ T" among other things on a line: single letters spell nothing else, unless more single letters stand beside them. */
const spacedOut = (line: string): Level | undefined => {
  for (const { 0: letters, index } of line.matchAll(SPACED)) {
    if (!isCapital(letters)) continue;
    const before = /(?:^|\s)(\S)\s+$/u.exec(line.slice(0, index))?.[1];
    const after = /^\s+(\S)(?:\s|$)/u.exec(line.slice(index + letters.length))?.[1];
    if ([before, after].some((sign) => sign !== undefined && /\p{L}/u.test(sign))) continue;
    const found = levelOf(letters.replace(LETTERS, ''));
    if (found) return found.level;
  }
  return undefined;
};

const labelled = (line: string): Level | undefined => {
  const value = LABEL.exec(line)?.[1];
  return value === undefined ? undefined : levelOf(value.replace(LETTERS, ''))?.level;
};

type Context = { stamped: boolean; visual: boolean; firm: boolean };

/** Columns side by side: each is a line of its own. */
const columnsOf = (line: string): string[] => {
  const columns = line.split(/\t|\s{3,}|\s*[|│║]\s*|\n/u).filter((column) => column.trim() !== '');
  if (columns.length < 2) return [];
  // "B Í   M Ậ T" is one thing: a single letter at the neighbour's near end.
  const single = (token: string | undefined): boolean => token !== undefined && token.normalize('NFC').length === 1 && !/[\d\p{P}]/u.test(token);
  return columns.filter((column, n) => !isApart(column) || !(single(columns[n - 1]?.trim().split(/\s+/).at(-1)) || single(columns[n + 1]?.trim().split(/\s+/)[0])));
};

const M = /[mM\u041c\u043c\u039c\u03bc\uff2d\uff4d]/;
const T = /[tT\u0422\u0442\u03a4\u03c4\uff34\uff54]/;
/** A label's sign behind a t, columns, or letters spread out. */
const MORE = /[tT\u0422\u0442\uff34\uff54]\s*[:：=–-]|\t|\s{3,}|[|│║\n]|[mM\u041c\uff2d]\s\s*\S{1,2}(?:\s+\S)?\s+[tT\u0422\uff34](?!\S)/;
/** Letters of the longest marking with its number of copies, as VNI writes them. */
const SHORT = 44;

/** The cheap question first: of a law's ten thousand lines nearly none can be a marking. */
const mayBe = (line: string): boolean => (line.length <= 200 && line.replace(LETTERS, '').length <= SHORT) || MORE.test(line);

/** "Số 12-BC/TU - MẬT", "[TỐI MẬT] Kế hoạch 2026": a stamp beside other things, in capitals only. */
const beside = (line: string): Level | undefined => {
  // Typed without marks altogether, or letter by letter, MAT may be the word; else it is another one.
  const bare = !/\p{M}/u.test(line.normalize('NFD'));
  for (const piece of piecesBeside(line)) {
    if (!M.test(piece) || !T.test(piece) || piece.replace(LETTERS, '').length > SHORT) continue;
    for (const reading of readingsOf(piece)) {
      const core = reading.replace(COPY, '');
      const text = core.trim() === '' ? reading : core;
      const found = isCapital(text) ? levelOf(text.replace(LETTERS, '')) : undefined;
      if (found && (found.marked || found.level !== 'secret' || bare || isApart(text))) return found.level;
    }
  }
  return undefined;
};

const inWhole = (line: string, { stamped, visual, firm }: Context): Level | undefined => {
  const core = line.replace(COPY, '');
  for (const reading of new Set([...readingsOf(line), ...(core === line || core.trim() === '' ? [] : readingsOf(core))])) {
    const level = labelled(reading) ?? wholeLine(reading, stamped, visual, firm) ?? spacedOut(reading);
    if (level) return level;
  }
  for (const reading of columnsOf(line).flatMap(readingsOf)) {
    const level = labelled(reading) ?? wholeLine(reading, stamped, true, firm);
    if (level) return level;
  }
  return undefined;
};

const inLine = (line: string, context: Context): Level | undefined => {
  if (!M.test(line) || !T.test(line)) return undefined;
  return (mayBe(line) ? inWhole(line, context) : undefined) ?? beside(line);
};

/** Letters one below the other. */
const standing = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, '']) {
    const sign = line.trim().normalize('NFC');
    if (sign !== '' && [...sign].length <= 2) run.push(sign);
    else if (sign !== '' || line === '') {
      if (run.length >= 3 && run.length <= 8) joined.push(run.join(''));
      run = [];
    }
  }
  return joined;
};

/** A page's head and foot are stamped; further in, a line of small letters is the tail of a sentence. */
const HEAD_LINES = 4;
const LONGEST = 400;

const inPart = ({ place, lines, visual = false, label }: Part): Marking | undefined => {
  const stamped = STAMPED.has(place) || (label !== undefined && NAMED.test(label));
  const texts = lines.flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/));
  let before = '';
  for (const [n, text] of texts.entries()) {
    const line = text.trim();
    if (line !== '') {
      const tail = visual && BEFORE.test(before) && levelOf(line.replace(LETTERS, '')) !== undefined;
      // A long line is a sentence; only its label or its columns may say a level, and those stand near its ends.
      const shown = line.length > LONGEST && MORE.test(line) ? `${line.slice(0, LONGEST / 2)}   ${line.slice(-LONGEST / 2)}` : text;
      const level = tail ? undefined : inLine(shown, { stamped, visual, firm: !visual && (place !== 'field' || n < HEAD_LINES) });
      if (level) return { level, place };
    }
    before = line;
  }
  for (const joined of standing(texts)) {
    const level = inLine(joined, { stamped, visual, firm: false });
    if (level) return { level, place };
  }
  return undefined;
};

const GRAVITY: readonly Level[] = ['top-secret', 'high-secret', 'secret', 'sensitive'];

/**
 * The gravest marking of a file's or record's parts: a line, paragraph, cell or value that is the marking and nothing more (in any
 * spacing, frame, encoding, with or without marks), or follows its label ("Độ mật: …"). Words such as "bảo mật" in running text are none.
 */
export const findMarking = (parts: readonly Part[]): Marking | undefined => {
  const found = parts.flatMap((part) => inPart(part) ?? []);
  return found.sort((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level))[0];
};
