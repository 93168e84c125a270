import { termsOf, termsOfWords, type TermKind } from './termsOf';
import { variantsOf } from './variants';

/** How much a term counts beside its rarity. */
export type Weights = Record<TermKind | 'variant', number>;

/**
 * Pairs count like words: Vietnamese words are mostly two syllables. Another spelling counts half. Marks set homographs
 * apart, which matters in two words and hardly in a sentence: they count half at most, and less the more words there are.
 */
export const WEIGHTS: Weights = { word: 1, pair: 1, marked: 0.5, variant: 0.5 };
/** Words up to which marks count in full. */
const FEW = 3;

export type Question = {
  /** Each term once, with its weight. */
  terms: Map<string, number>;
  /** Words that must stand side by side, each list without marks. */
  phrases: string[][];
  /** Terms every find must have: of the phrases. */
  required: string[];
  /** The words themselves, each once. */
  words: string[];
  /** Terms that were typed, and are no other spelling of it. */
  typed: ReadonlySet<string>;
};

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const MOST_TERMS = 400;
/** Quotations that must stand there word by word, each once; what is quoted beyond them counts as words. */
const MOST_PHRASES = 8;

const phraseOf = (text: string): { words: string[]; terms: string[] } => {
  const terms = termsOf(text);
  const words = terms.flatMap(({ term, kind }) => (kind === 'word' ? [term] : []));
  // A pair says more than its two words, and less than both with their marks: who types marks in a phrase means them.
  return { words, terms: terms.filter(({ kind }) => kind !== 'word' || words.length === 1).map(({ term }) => term) };
};

/** What was typed, as terms to look for. A quotation mark without its other half is nothing. */
export const readQuestion = (text: string, weights: Weights = WEIGHTS): Question => {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (weight > 0 && !terms.has(term) && terms.size < MOST_TERMS) terms.set(term, weight);
  };
  const typed = termsOf(text);
  const count = typed.filter(({ kind }) => kind === 'word').length;
  const marks = Math.min(1, FEW / count);
  for (const { term, kind } of typed) add(term, weights[kind] * (kind === 'marked' ? marks : 1));
  const asTyped = new Set(terms.keys());
  for (const words of variantsOf(text)) for (const { term, kind } of termsOfWords(words)) if (kind !== 'marked') add(term, weights[kind] * weights.variant);
  const phrases = [...text.matchAll(QUOTED)].map(([, inner = '']) => phraseOf(inner)).filter(({ words }) => words.length > 0);
  const quoted = [...new Map(phrases.map((phrase) => [phrase.terms.join(' '), phrase])).values()].slice(0, MOST_PHRASES);
  return {
    terms,
    phrases: [...new Map(quoted.map(({ words }) => [words.join(' '), words])).values()],
    required: [...new Set(quoted.flatMap((phrase) => phrase.terms))],
    words: [...new Set(typed.flatMap(({ term, kind }) => (kind === 'word' ? [term] : [])))],
    typed: asTyped,
  };
};
