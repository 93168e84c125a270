import { KINDS, MARKED, ORGANS, UNITS, WORDS } from './abbreviations';
import { digitWords, numberWords } from './numberWords';
import { romanValue } from './roman';

/** Words after which a Roman number stands. */
const BEFORE_ROMAN = 'đại hội|khóa|khoá|lần thứ|chương|phần|mục|quý|thế kỷ|nhiệm kỳ|hội nghị|kỳ họp|lớp|hạng|cấp|loại|quyển|tập';
const ROMAN_AFTER = new RegExp(`(?<=(?<!\\p{L})(?:${BEFORE_ROMAN})\\s+(?:lần thứ\\s+)?)[IVXLC]+(?!\\p{L})`, 'giu');
/** "II. NỘI DUNG" at the beginning of a line; several letters anywhere. */
const ROMAN_HEADING = /^(\s*)([IVXLC]+)(?=\s*[.)\-–]\s)/gmu;
const ROMAN_LONG = /(?<![\p{L}\d/.-])(?:[XVI]{2,}|XL[IVX]*|L[IVX]+)(?![\p{L}\d/])/gu;

const inWords = (roman: string): string => {
  const value = romanValue(roman.toUpperCase());
  return value === undefined ? roman : numberWords(String(value));
};

const plainNumber = (text: string): string => numberWords(text.replaceAll('.', ''));
/** "2,5" → "hai phẩy năm"; "1.005" → with its thousands. */
const amount = (whole: string, decimals: string | undefined): string =>
  decimals === undefined ? plainNumber(whole) : `${plainNumber(whole)} phẩy ${decimals.startsWith('0') || decimals.length > 2 ? digitWords(decimals) : numberWords(decimals)}`;

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const unit = (text: string): string => text.replace(/[./]/gu, '\\$&');
const UNIT = Object.keys(UNITS).sort((a, b) => b.length - a.length).map(unit).join('|');
const day = (d: string, m: string, y?: string): string => `${numberWords(String(Number(d)))} tháng ${Number(m) === 4 ? 'tư' : numberWords(String(Number(m)))}${y ? ` năm ${numberWords(y)}` : ''}`;
const isDay = (d: string, m: string): boolean => Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12;

type Rule = readonly [pattern: RegExp, say: (...found: string[]) => string];

/** In this order: what is more particular comes first. `found[0]` is the whole. */
const RULES: readonly Rule[] = [
  [/https?:\/\/\S+|(?<!\S)www\.\S+/giu, () => 'địa chỉ trang mạng'],
  [/(?<!\S)[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, () => 'địa chỉ thư điện tử'],
  // Numbers of documents.
  [/(?:(?<!\p{L})số\s*:?\s*)?(?<![\d/])(\d+)\/(\d{4})\/(\p{Lu}\p{L}*)(?:-(\p{Lu}\p{L}*))?/giu, (all, number = '', year = '', kind = '', organ = '') =>
    KINDS[kind] || /^QH\d*$/u.test(kind) ? `số ${numberWords(String(Number(number)))} năm ${numberWords(year)} ${KINDS[kind] ?? 'quốc hội'}${organ ? ` ${ORGANS[organ] ?? organ}` : ''}` : all],
  [/(?:(?<!\p{L})số\s*:?\s*)?(?<![\d/])(\d+)\s?[-–]\s?(\p{Lu}\p{L}{0,3})\/(\p{Lu}\p{L}*)/giu, (all, number = '', kind = '', organ = '') => (KINDS[kind] ? `số ${numberWords(number)} ${KINDS[kind]} ${ORGANS[organ] ?? organ}` : all)],
  [/(?<![\p{L}\d])(\p{Lu}\p{L}{0,2})\/(\p{Lu}\p{L}*)(?!\p{L})/gu, (all, kind = '', organ = '') => (KINDS[kind] && ORGANS[organ] ? `${KINDS[kind]} ${ORGANS[organ]}` : all)],
  ...MARKED.map(([pattern, word]): Rule => [pattern, () => word]),
  // Dates and times.
  [/(?:(?<!\p{L})(ngày|hôm)\s+)?(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/giu, (all, word = '', d = '', m = '', y = '') => (isDay(d, m) ? `${word || 'ngày'} ${day(d, m, y)}` : all)],
  [/(?<!\p{L})((?:ngày|hôm|đến|từ|và|,)\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu, (all, word = '', d = '', m = '') => (isDay(d, m) ? `${word}${/ngày|hôm/iu.test(word) ? '' : 'ngày '}${day(d, m)}` : all)],
  [/(?:(?<!\p{L})tháng\s+)?(?<![\d/.,])(\d{1,2})\/(\d{4})(?![\d/])/giu, (all, m = '', y = '') => (Number(m) >= 1 && Number(m) <= 12 ? `tháng ${Number(m) === 4 ? 'tư' : numberWords(String(Number(m)))} năm ${numberWords(y)}` : all)],
  [/(?<![\d:])(\d{1,2})(?:h|g|giờ|:)(\d{2})(?:p|phút)?(?![\d\p{L}:])/gu, (all, h = '', m = '') => (Number(h) < 24 && Number(m) < 60 ? `${numberWords(String(Number(h)))} giờ${Number(m) === 0 ? '' : ` ${numberWords(String(Number(m)))} phút`}` : all)],
  [/(?<![\d\p{L}])(\d{1,2})h(?![\p{L}\d])/gu, (all, h = '') => (Number(h) <= 24 ? `${numberWords(String(Number(h)))} giờ` : all)],
  // Spans of years, parts, percentages, amounts.
  [/(?<![\d/.,-])((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})(?![\d/.-])/gu, (_, a = '', b = '') => `${numberWords(a)} đến ${numberWords(b)}`],
  [/(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, (_, a = '', b = '') => `${numberWords(String(Number(a)))} phần ${numberWords(String(Number(b)))}`],
  [new RegExp(`(?<![\\d.,])(${NUMBER})(?:,(\\d+))?\\s?%`, 'gu'), (_, whole = '', decimals) => `${amount(whole, decimals)} phần trăm`],
  [new RegExp(`(?<![\\d.,])(${NUMBER})(?:,(\\d+))?\\s?(${UNIT})(?![\\p{L}\\d])`, 'gu'), (_, whole = '', decimals, of = '') => `${amount(whole, decimals)} ${UNITS[of] ?? of}`],
  [ROMAN_AFTER, (all = '') => inWords(all)],
  [ROMAN_HEADING, (_, space = '', roman = '') => `${space}${inWords(roman)}`],
  [ROMAN_LONG, (all = '') => inWords(all)],
  [/(?<![\p{L}\d])\p{Lu}[\p{L}]*(?![\p{L}\d])/gu, (all = '') => (Object.hasOwn(WORDS, all) ? (WORDS[all] ?? all) : all)],
  [new RegExp(`(?<![\\d.,])(${NUMBER}),(\\d+)(?!\\d)`, 'gu'), (_, whole = '', decimals) => amount(whole, decimals)],
  [new RegExp(`(?<!\\d)(${NUMBER})(?!\\d)`, 'gu'), (_, whole = '') => plainNumber(whole)],
  [/&/gu, () => ' và '],
  [/^[ \t]*[-–+•*][ \t]+/gmu, () => ''],
  [/[“”"«»()[\]{}<>|_*#~^\\]/gu, () => ' '],
  [/[ \t]+/gu, () => ' '],
];

/**
 * Vietnamese text as it is said: numbers, dates, shares, Roman numbers, symbols of documents and abbreviations in words.
 * What a voice would read wrong is written out; everything else stays.
 */
export const speak = (text: string): string =>
  RULES.reduce((said, [pattern, say]) => said.replace(pattern, (...found: unknown[]) => say(...(found.filter((each) => typeof each === 'string' || each === undefined) as string[]))), text.normalize('NFC')).trim();
