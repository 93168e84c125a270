// VNI Windows: a letter, then a sign that stands for its marks ("Ñaûng boä"); a few letters have a sign of their own.
const OWN: Readonly<Record<string, string>> = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' };
/** Sign → combining marks: quality (circumflex, breve) first, then tone. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const CIRCUMFLEX = 'áàåãäâ';
const BREVE = 'éèúüëê';
const marksFor = (base: string): string => {
  if (base === 'a') return `ùøûõï${CIRCUMFLEX}${BREVE}`;
  if (base === 'e' || base === 'o') return `ùøûõï${CIRCUMFLEX}`;
  return 'ùøûõï';
};

const pairs = new Map<string, string>();
const add = (shown: string, letter: string): void => {
  const composed = letter.normalize('NFC');
  if (composed.length === 1) pairs.set(shown, composed);
};
for (const base of 'aeouyôö') {
  for (const mark of marksFor(base)) {
    const letter = (OWN[base] ?? base) + (MARKS[mark] ?? '');
    for (const shown of [base + mark, base + mark.toUpperCase()]) add(shown, letter);
    // A capital takes a capital mark, or a small one: both were typed.
    for (const shown of [base.toUpperCase() + mark.toUpperCase(), base.toUpperCase() + mark]) add(shown, letter.toUpperCase());
  }
}
const single = new Map<string, string>(Object.entries(OWN).flatMap(([sign, letter]) => [[sign, letter], [sign.toUpperCase(), letter.toUpperCase()]]));

const FORMS = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñíìæóòîôöÑÍÌÆÓÒÎÔÖ]/g;

/** A word typed in VNI that was read as Latin-1 or Windows-1252, in Unicode: "Ñaûng" → "Đảng". Other signs stay as they are. */
export const decodeVni = (word: string): string => word.replace(FORMS, (form) => pairs.get(form) ?? single.get(form) ?? form);

const codes = new Map<string, string>([...single, ...pairs].reverse().map(([shown, letter]) => [letter, shown]));
// The usual form of a capital: its mark is a capital, too.
for (const [shown, letter] of pairs) if (shown === shown.toUpperCase() && letter === letter.toUpperCase()) codes.set(letter, shown);
for (const [shown, letter] of pairs) if (shown === shown.toLowerCase() && letter === letter.toLowerCase()) codes.set(letter, shown);

/** The inverse, for tests; what VNI has no form for stays as it is. */
export const encodeVni = (text: string): string => Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
