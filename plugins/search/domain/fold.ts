/** Tone marks of Vietnamese in decomposed text: grave, acute, tilde, hook above, dot below. */
const TONE_WITHIN = /([\u0300\u0301\u0303\u0309\u0323])([^\u0300\u0301\u0303\u0309\u0323 ]+)/gu;
const GAP = /[^\u0300-\u036fa-z0-9đ]+/gu;
const MARKS = /[\u0300-\u036f]+/gu;

/** As handbook.search_fold: words in lower case, decomposed, a single space for everything that is no Latin letter, digit or mark. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll('Đ', 'đ')
    .replace(GAP, ' ');

/** As handbook.search_plain: folded text without marks. */
export const withoutMarks = (folded: string): string => folded.replace(MARKS, '').replaceAll('đ', 'd');

/** As handbook.search_marked: folded text, each tone at the end of its word, so that "hòa" and "hoà" are one. */
export const tonesLast = (folded: string): string => folded.replace(TONE_WITHIN, '$2$1');
