/** Words of a programmer, or of another politeness, and ours; the first that fits is replaced, in this order. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Lỗi ?- ?/u, ''],
  [/Xin hãy|Vui lòng/gu, 'Đề nghị'],
  [/vui lòng|xin hãy/gu, 'đề nghị'],
  [/(?<!\p{L})Bạn(?!\p{L})/gu, 'Đồng chí'],
  [/(?<!\p{L})bạn(?!\p{L})/gu, 'đồng chí'],
  [/ (?:của mình|của đồng chí)(?= (?:bên dưới|về mặc định))/gu, ''],
  [/vấn để/gu, 'vấn đề'],
  [/[Bb]ộ sưu tập|(?<![\p{L}{])[Cc]ollections?(?![\p{L}}])/gu, 'mục'],
  [/(?<![\p{L}{])fields?(?![\p{L}}])/gu, 'mục'],
  [/(?<![\p{L}{])Files?(?![\p{L}}])/gu, 'Tệp'],
  [/(?<![\p{L}{])files?(?![\p{L}}])|tập tin/gu, 'tệp'],
  [/bản thảo/gu, 'bản nháp'],
  [/Bản thảo/gu, 'Bản nháp'],
  [/xuất bản/gu, 'đăng'],
  [/Xuất bản/gu, 'Đăng'],
  [/Trường này/gu, 'Mục này'],
  [/ \((?:unknown error|unspecific error|date|globals)\)/gu, ''],
];

type Sentences = { [key: string]: string | Sentences };

const mended = (sentence: string): string => {
  const said = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), sentence);
  return said.charAt(0).toLocaleUpperCase('vi') === sentence.charAt(0) || sentence.startsWith('Lỗi') ? said.charAt(0).toLocaleUpperCase('vi') + said.slice(1) : said;
};

/** Payload's Vietnamese addressed as comrades address each other ("đồng chí", not "bạn"), without a programmer's English. */
export const polite = <T extends object>(sentences: T): T =>
  Object.fromEntries(
    Object.entries(sentences as Sentences).map(([key, value]) => [key, typeof value === 'string' ? mended(value) : polite(value)]),
  ) as T;
