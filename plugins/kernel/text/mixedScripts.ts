const WORD = /[\p{L}\p{M}]+/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Units and formulas: one Greek letter beside Latin ones is at home there ("µm", "kΩ"). */
const UNIT = /^[kMGmµμ]?Ω$|^[µμ]\p{Ll}{1,2}$/u;

/** Words that mix Latin with Cyrillic or Greek letters that look alike ("Đảnɡ", "сông"): shown to a person, never changed. */
export const mixedScripts = (text: string): { at: number; word: string }[] =>
  FOREIGN.test(text)
    ? [...text.matchAll(WORD)].filter(({ 0: word }) => FOREIGN.test(word) && LATIN.test(word) && !UNIT.test(word)).map(({ index, 0: word }) => ({ at: index, word }))
    : [];
