import { isWrongText } from '../../kernel/pure';

export type TextFault = 'unreadable' | 'legacy' | 'control';

// Letters of Latin-1 that Unicode Vietnamese never uses, but that the bytes of TCVN3 (ABC) and VNI become when
// their file was read as Latin-1 ("Ph­êng Hoµn KiÕm", "Phöôøng Hoaøn Kieám"), and that UTF-8 read as Latin-1
// leaves behind ("PhÆ°á»ng"). "Ð" for "Đ" is a slip of
// many keyboards and stays. In running text signs like "°", "²" and "«" are at home: they count only inside words.
const INSIDE_A_WORD = /(?<=\p{L})[\u00A1-\u00BFÄ-ÇËÎÏÑÖ×ØÛÜÞßä-çëîïðñöøûüþÿ÷]|[\u00A1-\u00BFÄ-ÇËÎÏÑÖ×ØÛÜÞßä-çëîïðñöøûüþÿ÷](?=\p{L})/gu;
const LETTER = /\p{L}/gu;
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u;
// What no text has: control characters other than tab and line feed.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/u;

/** One odd letter in a hundred is a foreign name or a slip; old encodings have one in five. */
const MOST_ODD = 0.02;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is wrong with a text's letters, or undefined. */
export const textFault = (text: string): TextFault | undefined => {
  if (text.includes('\uFFFD')) return 'unreadable';
  if (CONTROL.test(text)) return 'control';
  if (isWrongText(text)) return 'legacy';
  const odd = count(text, INSIDE_A_WORD);
  if (odd === 0) return undefined;
  // A short text without a single Vietnamese letter, but with odd ones, is one in an old encoding too.
  return odd / count(text, LETTER) > MOST_ODD || !VIETNAMESE.test(text) ? 'legacy' : undefined;
};
