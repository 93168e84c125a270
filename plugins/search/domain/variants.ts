import { ABBREVIATIONS, type Abbreviation } from './abbreviations';
import { isNumber, wordsOf, type Word } from './termsOf';

/** A word as it was typed: in capitals or not. */
type Typed = Word & { capitals: boolean };

const LONG = ABBREVIATIONS.map(({ short, long }) => ({ short: wordsOf(short), long: wordsOf(long) }));
const SHORT = new Map(ABBREVIATIONS.map((each): [string, Abbreviation & { words: Word[] }] => [each.short, { ...each, words: wordsOf(each.long) }]));

const byNumber = (words: readonly Word[], at: number, after: number): boolean => {
  const [before, next, beyond] = [words[at - 1]?.plain ?? '', words[after]?.plain ?? '', words[after + 1]?.plain ?? ''];
  return isNumber(before) || isNumber(next) || (next === 'so' && isNumber(beyond));
};

/** "NQ 18" → "nghị quyết 18". */
const lengthened = (words: readonly Typed[]): Word[] =>
  words.flatMap((word, at): Word[] => {
    const known = SHORT.get(word.plain);
    return known && (known.alone !== false || word.capitals || byNumber(words, at, at + 1)) ? known.words : [word];
  });

/** "nghị quyết số 18" → "nq số 18": only beside a number, where a kind of document is named and not spoken of. */
const shortened = (words: readonly Word[]): Word[] => {
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = LONG.find(({ long }) => long.every(({ plain }, n) => words[at + n]?.plain === plain));
    const named = found && byNumber(words, at, at + found.long.length) ? found : undefined;
    const word = words[at];
    if (named) result.push(...named.short);
    else if (word) result.push(word);
    at += named ? named.long.length : 1;
  }
  return result;
};

/** The same question in other spellings; none when nothing in it is short for something. */
export const variantsOf = (text: string): Word[][] => {
  const words = text.split(/\s+/u).flatMap((typed) => {
    // "4529-QĐ/TU" is typed as one and holds three words, each in its own case.
    const parts = typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
    return parts.flatMap((part) => wordsOf(part).map((word): Typed => ({ ...word, capitals: part === part.toUpperCase() && part !== part.toLowerCase() })));
  });
  const said = words.map(({ plain }) => plain).join(' ');
  return [lengthened(words), shortened(words)].filter((variant) => variant.map(({ plain }) => plain).join(' ') !== said);
};
