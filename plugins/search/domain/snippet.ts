import { wordsOf } from './termsOf';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Words shown of a long text. */
const WINDOW = 40;

type Spot = { from: number; to: number; worth: number };

/** Each word of the original with what it is worth to the question; 0: it is not asked for. */
const spotsOf = (text: string, worthOf: (word: string) => number): Spot[] =>
  [...text.matchAll(WORD)].map((found) => ({ from: found.index, to: found.index + found[0].length, worth: worthOf(found[0]) }));

/** HTML of a piece: text escaped, words asked for inside `mark`, neighbours in one. */
const marked = (text: string, spots: readonly Spot[], from: number, to: number): string => {
  let html = '';
  let at = from;
  for (let n = 0; n < spots.length; n += 1) {
    const first = spots[n];
    if (!first || first.worth === 0) continue;
    while ((spots[n + 1]?.worth ?? 0) > 0 && /^[ \u00a0]+$/u.test(text.slice(spots[n]?.to, spots[n + 1]?.from))) n += 1;
    const end = spots[n]?.to ?? first.to;
    html += `${escapeHtml(text.slice(at, first.from))}<mark>${escapeHtml(text.slice(first.from, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
};

/** The window whose words are worth most, each word counted once. */
const bestWindow = (text: string, spots: readonly Spot[]): number => {
  let best = { at: 0, worth: -1 };
  for (let at = 0; at < Math.max(1, spots.length - WINDOW / 2); at += WINDOW / 4) {
    const seen = new Set<string>();
    let worth = 0;
    for (const spot of spots.slice(at, at + WINDOW)) {
      if (spot.worth === 0) continue;
      const word = text.slice(spot.from, spot.to);
      if (seen.has(word)) continue;
      seen.add(word);
      worth += spot.worth;
    }
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
};

export type Highlighter = {
  /** The whole of a short text as HTML, words asked for inside `mark`. */
  whole: (text: string) => string;
  /** The piece of a text that says most of what was asked, as HTML: the original words with their marks, escaped, those asked for inside `mark`. */
  piece: (text: string) => string;
};

/** Words without marks of a word as it is written. All texts say the same few thousand syllables, and folding one costs more than all the rest. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 50_000;

const plainOf = (word: string): string[] => {
  const seen = known.get(word);
  if (seen) return seen;
  const plain = wordsOf(word).map((each) => each.plain);
  if (known.size >= MOST_KNOWN) known.clear();
  if (word.length <= 40) known.set(word, plain);
  return plain;
};

/** @param worths words without marks, with their worth */
export const createHighlighter = (worths: ReadonlyMap<string, number>): Highlighter => {
  const worthOf = (word: string): number => {
    let worth = 0;
    for (const plain of plainOf(word)) worth = Math.max(worth, worths.get(plain) ?? 0);
    return worth;
  };
  return {
    whole: (text) => marked(text, spotsOf(text, worthOf), 0, text.length),
    piece: (text) => {
      const one = text.replace(/\s+/gu, ' ').trim();
      const spots = spotsOf(one, worthOf);
      const first = bestWindow(one, spots);
      const shown = spots.slice(first, first + WINDOW);
      const [from, to] = [first === 0 ? 0 : (shown[0]?.from ?? 0), first + WINDOW >= spots.length ? one.length : (shown.at(-1)?.to ?? one.length)];
      return `${from > 0 ? '… ' : ''}${marked(one, shown, from, to)}${to < one.length ? ' …' : ''}`;
    },
  };
};
