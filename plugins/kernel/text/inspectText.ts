import { isSyllable } from './isSyllable';
import { hiddenSigns, withoutHidden } from './invisible';
import { judgeLegacy, type Encoding } from './legacy';
import { mixedScripts } from './mixedScripts';

export type TextKind = 'clean' | 'nfd' | 'tcvn3' | 'vni' | 'horn' | 'eth' | 'hidden' | 'mixed-script';
/** `at` and `length` in the text as it came; `after` is missing where only a person can tell. */
export type TextFinding = { kind: Exclude<TextKind, 'clean'>; at: number; length: number; before: string; after?: string };
export type TextInspection = {
  /** The gravest of what was found. */
  kind: TextKind;
  /** 0 to 1: how sure it is that the text is of this kind. */
  confidence: number;
  /** Sure enough to refuse the text as it stands. */
  certain: boolean;
  /** The text as it should be; the text itself when nothing is wrong. */
  repaired: string;
  findings: TextFinding[];
};

/** U+01A2 and U+01A3 are letters of no living alphabet; some PDFs give them for Ư and ư. */
const HORN = /[Ƣƣ]/;
const unhorned = (text: string): string => text.replace(/Ƣ/g, 'Ư').replace(/ƣ/g, 'ư');
/** The Icelandic letter that many keyboards gave for Đ; it looks the same and is not found by who searches. */
const unethed = (text: string): string => {
  if (!/[Ðð]/.test(text)) return text;
  const mended = text.replace(/Ð/g, 'Đ').replace(/ð/g, 'đ');
  return isSyllable(mended.replace(/^\P{L}+|\P{L}+$/gu, '')) ? mended : text;
};
const GRAVITY: readonly TextKind[] = ['tcvn3', 'vni', 'horn', 'eth', 'nfd', 'hidden', 'mixed-script'];
/** Runs of letters and marks, and whatever an old encoding put between them. */
const PIECE = /[^\s!-@[-`{-~]+/g;

type Span = { start: number; end: number; encoding: Encoding };

const repairPiece = (piece: string, encoding: Span | undefined, decode: (word: string, as: Encoding) => string): { kind: Exclude<TextKind, 'clean'>; after: string } | undefined => {
  if (encoding) {
    const after = decode(piece, encoding.encoding).normalize('NFC');
    return after === piece ? undefined : { kind: encoding.encoding, after };
  }
  const seen = withoutHidden(piece);
  const composed = seen.normalize('NFC');
  const horned = unhorned(composed);
  const after = unethed(horned);
  if (after === piece) return undefined;
  return { kind: horned !== composed ? 'horn' : after !== horned ? 'eth' : composed !== seen ? 'nfd' : 'hidden', after };
};

/**
 * What is wrong with a text's letters, and the text as it should be: old encodings (TCVN3, VNI) shown in Unicode's Latin-1,
 * letters taken apart (NFD), Ƣ for Ư, signs that nobody sees; words of mixed scripts are only pointed at. Nothing is stored.
 * Correct Vietnamese, and texts in other languages, come back as they are.
 */
export const inspectText = (text: string): TextInspection => {
  const { spans, confidence, decode } = judgeLegacy(text);
  const findings: TextFinding[] = [];
  let repaired = '';
  let upTo = 0;
  let span = 0;
  const take = (at: number, length: number, kind: TextFinding['kind'], after: string): void => {
    findings.push({ kind, at, length, before: text.slice(at, at + length), after });
    repaired += text.slice(upTo, at) + after;
    upTo = at + length;
  };
  for (const { index, 0: piece } of text.matchAll(PIECE)) {
    while (span < spans.length && (spans[span]?.end ?? 0) <= index) span += 1;
    const inside = spans[span];
    // Marks that stand apart belong to the letter before them, which may be ASCII: a piece holds both.
    const repair = repairPiece(piece, inside && inside.start <= index ? inside : undefined, decode);
    if (repair) take(index, piece.length, repair.kind, repair.after);
  }
  repaired += text.slice(upTo);
  if (spans.length === 0) for (const { at, length } of hiddenSigns(text)) if (!findings.some((each) => at >= each.at && at < each.at + each.length)) findings.push({ kind: 'hidden', at, length, before: text.slice(at, at + length), after: '' });
  repaired = withoutHidden(repaired);
  for (const { at, word } of mixedScripts(text)) findings.push({ kind: 'mixed-script', at, length: word.length, before: word });
  findings.sort((a, b) => a.at - b.at);
  const kind = GRAVITY.find((each) => findings.some((finding) => finding.kind === each)) ?? 'clean';
  const certain = spans.length > 0 || HORN.test(text);
  return { kind, certain, confidence: kind === 'tcvn3' || kind === 'vni' || kind === 'clean' ? confidence : 1, repaired, findings };
};

/** Whether a text certainly is in an old encoding or has Ƣ for Ư: the quick question before a save. */
export const isWrongText = (text: string): boolean => HORN.test(text) || judgeLegacy(text).spans.length > 0;
