import { KINDS, MARKED, ORGANS, UNITS, WORDS } from './abbreviations';
import { CALLS } from './calls';
import { numberWords } from './numberWords';
import { romanValue } from './roman';
import { amount, count, day, isDay, isTime, month, NUMBER, plainNumber, time, UNIT, type Rule } from './saying';
import { share, SPANS } from './spans';

/** Raised when texts are said otherwise than before: recordings made by an older one are made again. */
export const NORMALISER = '1';

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

/** "QH15" is the assembly's fifteenth term. */
const assembly = (symbol: string): string => {
  const term = /\d+$/.exec(symbol)?.[0];
  return `${symbol.startsWith('UBTV') ? 'ủy ban thường vụ quốc hội' : 'quốc hội'}${term ? ` khóa ${numberWords(term)}` : ''}`;
};

/** In this order: what is more particular comes first. `found[0]` is the whole. */
const RULES: readonly Rule[] = [
  [/https?:\/\/\S+|(?<!\S)www\.\S+/giu, () => 'địa chỉ trang mạng'],
  [/(?<!\S)[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, () => 'địa chỉ thư điện tử'],
  // Numbers of documents.
  [/(?:(?<!\p{L})số\s*:?\s*)?(?<![\d/])(\d+)\/(\d{4})\/(\p{Lu}\p{L}*\d{0,2})(?:-(\p{Lu}\p{L}*))?/giu, (all, number = '', year = '', kind = '', organ = '') =>
    KINDS[kind] || /^(?:UBTV)?QH\d*$/u.test(kind) ? `số ${numberWords(String(Number(number)))} năm ${numberWords(year)} ${KINDS[kind] ?? assembly(kind)}${organ ? ` ${ORGANS[organ] ?? organ}` : ''}` : all],
  [/(?:(?<!\p{L})số\s*:?\s*)?(?<![\d/])(\d+)\s?[-–]\s?(\p{Lu}\p{L}{0,3})\/(\p{Lu}\p{L}*)/giu, (all, number = '', kind = '', organ = '') => (KINDS[kind] ? `số ${numberWords(number)} ${KINDS[kind]} ${ORGANS[organ] ?? organ}` : all)],
  [/(?<![\p{L}\d])(\p{Lu}\p{L}{0,2})\/(\p{Lu}\p{L}*)(?!\p{L})/gu, (all, kind = '', organ = '') => (KINDS[kind] && ORGANS[organ] ? `${KINDS[kind]} ${ORGANS[organ]}` : all)],
  // "1719/QĐ-TTg", "KH-UBND": number, kind and organ without a year.
  [/(?:(?<!\p{L})số\s*:?\s*)?(?<![\d/])(\d+)\/(\p{Lu}\p{L}{0,3})-(\p{Lu}\p{L}*)(?!\p{L})/giu, (all, number = '', kind = '', organ = '') => (KINDS[kind] ? `số ${numberWords(number)} ${KINDS[kind]} ${ORGANS[organ] ?? organ}` : all)],
  [/(?<![\p{L}\d/-])(\p{Lu}\p{L}{0,3})-(\p{Lu}\p{L}*)(?![\p{L}-])/gu, (all, kind = '', organ = '') => (KINDS[kind] && ORGANS[organ] ? `${KINDS[kind]} ${ORGANS[organ]}` : all)],
  ...CALLS,
  ...MARKED.map(([pattern, word]): Rule => [pattern, () => word]),
  // Dates and times.
  ...SPANS,
  [/(?:(?<!\p{L})(ngày|hôm)\s+)?(?<![\d/.,])(\d{1,2})([/.-])(\d{1,2})\3(\d{4})(?![\d/])/giu, (all, word = '', d = '', _sign = '', m = '', y = '') => (isDay(d, m) ? `${word || 'ngày'} ${day(d, m, y)}` : all)],
  [/(?<!\p{L})((?:ngày|hôm|đến|từ|và|trước|sau|sáng|trưa|chiều|tối|đêm|dịp|lễ|mừng|khánh|,)\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu, (all, word = '', d = '', m = '') => (isDay(d, m) ? `${word}${/ngày|hôm/iu.test(word) ? '' : 'ngày '}${day(d, m)}` : all)],
  [/(?:(?<!\p{L})tháng\s+)?(?<![\d/.,])(\d{1,2})[/-](\d{4})(?![\d/])/giu, (all, m = '', y = '') => (Number(m) >= 1 && Number(m) <= 12 ? `tháng ${month(m)} năm ${numberWords(y)}` : all)],
  [/(?<![\d:.,])(\d{1,2})\s?giờ\s(\d{1,2})(?:\s?phút)?(?![\d\p{L}:/%.,]\S|\s?(?:giờ|phút|ngày|tháng))/gu, (all, h = '', m = '') => (isTime(h, m) ? time(h, m) : all)],
  [/(?<![\d:])(\d{1,2})(?:h|g|giờ|:)(\d{2})(?:p|phút|'|’)?(?![\d\p{L}:])/gu, (all, h = '', m = '') => (isTime(h, m) ? time(h, m) : all)],
  [/(?<![\d\p{L}])(\d{1,2})h(?![\p{L}\d])/gu, (all, h = '') => (Number(h) <= 24 ? `${count(h)} giờ` : all)],
  [/(?<!\p{L})(tháng|ngày|mùng|mồng)\s+(\d{1,2})(?![\d/.,]\d|\d|\/)/giu, (_, word = '', d = '') => `${word} ${/tháng/iu.test(word) && Number(d) <= 12 ? month(d) : count(d)}`],
  // "thứ nhất", "thứ tư"; the others as they count.
  [/(?<!\p{L})(thứ)\s+0?([14])(?![\d.,%/]|\p{L})/giu, (_, word = '', n = '') => `${word} ${n === '1' ? 'nhất' : 'tư'}`],
  // "Điều 1,2": two articles, not one and two tenths.
  [/(?<=(?<!\p{L})(?:điều|khoản|điểm|mục|chương|trang|các số)\s+)\d+(?:,\d+)+(?!\d)/giu, (all = '') => all.split(',').map(count).join(', ')],
  // Shares, percentages, amounts.
  [/(?<![\d/.,])(\d{1,6})\/(\d{1,6})(?![\d/])/gu, (all, a = '', b = '') => share(all, a, b)],
  // A point before one or two decimals, as machines write it.
  [new RegExp(`(?<![\\d.,])(\\d+)\\.(\\d{1,2})\\s?(%|(?:tỷ|triệu|nghìn|ngàn|${UNIT})(?![\\p{L}\\d]))`, 'gu'), (_, whole = '', decimals = '', of = '') => `${amount(whole, decimals)} ${of === '%' ? 'phần trăm' : (UNITS[of] ?? of)}`],
  [new RegExp(`(?<![\\d.,])(${NUMBER})(?:,(\\d+))?\\s?%`, 'gu'), (_, whole = '', decimals) => `${amount(whole, decimals)} phần trăm`],
  [new RegExp(`\\$\\s?(${NUMBER})(?:,(\\d+))?`, 'gu'), (_, whole = '', decimals) => `${amount(whole, decimals)} đô la`],
  [new RegExp(`(?<![\\d.,])(${NUMBER})(?:,(\\d+))?\\s?(${UNIT})(?![\\p{L}\\d])`, 'gu'), (_, whole = '', decimals, of = '') => `${amount(whole, decimals)} ${UNITS[of] ?? of}`],
  // "đồng/m2", "người/km²": for each.
  [new RegExp(`(?<=\\p{L})\\s?/\\s?(${UNIT})(?![\\p{L}\\d])`, 'gu'), (_, of = '') => ` trên ${UNITS[of] ?? of}`],
  [/(?<![\p{L}\d])(k?m[23²³]|ha)(?![\p{L}\d])/gu, (_, of = '') => UNITS[of] ?? of],
  [/≥/gu, () => ' lớn hơn hoặc bằng '],
  [/≤/gu, () => ' nhỏ hơn hoặc bằng '],
  [/±/gu, () => ' cộng trừ '],
  [ROMAN_AFTER, (all = '') => inWords(all)],
  [ROMAN_HEADING, (_, space = '', roman = '') => `${space}${inWords(roman)}`],
  [ROMAN_LONG, (all = '') => inWords(all)],
  [/(?<![\p{L}\d])\p{Lu}[\p{L}]*(?![\p{L}\d])/gu, (all = '') => (Object.hasOwn(WORDS, all) ? (WORDS[all] ?? all) : all)],
  [new RegExp(`(?<![\\d.,])(${NUMBER}),(\\d+)(?!\\d)`, 'gu'), (_, whole = '', decimals) => amount(whole, decimals)],
  // "1.2. Nhiệm vụ": numbers of headings.
  [/(?<![\d.,])\d{1,2}(?:\.\d{1,2})+(?!\d)/gu, (all = '') => all.split('.').map(count).join(' chấm ')],
  [new RegExp(`((?<!\\p{L})số\\s+)?(?<!\\d)(${NUMBER})(?!\\d)`, 'giu'), (_, named = '', whole = '') => (named ? `${named}${plainNumber(whole)}` : whole.includes('.') ? plainNumber(whole) : count(whole))],
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
