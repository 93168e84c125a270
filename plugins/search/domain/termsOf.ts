import { fold, tonesLast, withoutMarks } from './fold';

/** A word without marks, the same with its marks, or two neighbours joined by "_". */
export type TermKind = 'word' | 'marked' | 'pair';
export type Term = { term: string; place: number; kind: TermKind };

export type Word = { plain: string; marked: string };

const LONGEST_TEXT = 100_000;
const LONGEST_WORD = 40;

/** The words of a text, as handbook.search_terms_of sees them. */
export const wordsOf = (text: string): Word[] => {
  const folded = fold(text).slice(0, LONGEST_TEXT);
  const marked = tonesLast(folded).split(' ');
  return withoutMarks(folded).split(' ').flatMap((plain, at) => (plain === '' ? [] : [{ plain: plain.slice(0, LONGEST_WORD), marked: (marked[at] ?? '').slice(0, LONGEST_WORD) }]));
};

export const isNumber = (word: string): boolean => /^[0-9]/.test(word);

/** The number first; "số" before a number is passed over: "NQ 18", "18-NQ" and "nq số 18" share a pair. */
const pairOf = (first: string, second: string, third: string | undefined): string => {
  if (isNumber(first)) return `${first}_${second}`;
  if (isNumber(second)) return `${second}_${first}`;
  return second === 'so' && third !== undefined && isNumber(third) ? `${third}_${first}` : `${first}_${second}`;
};

export const termsOfWords = (words: readonly Word[]): Term[] => [
  ...words.map(({ plain }, at): Term => ({ term: plain, place: at + 1, kind: 'word' })),
  ...words.flatMap(({ plain, marked }, at): Term[] => (plain === marked ? [] : [{ term: marked, place: at + 1, kind: 'marked' }])),
  ...words.slice(1).map((next, at): Term => ({ term: pairOf(words[at]?.plain ?? '', next.plain, words[at + 2]?.plain), place: at + 1, kind: 'pair' })),
];

/** The terms of a text, exactly as handbook.search_terms_of finds them; tests/search compares the two. */
export const termsOf = (text: string): Term[] => termsOfWords(wordsOf(text));
