import { amount, count, day, isDay, isTime, month, NUMBER, plainNumber, time, UNIT, type Rule } from './saying';
import { UNITS } from './abbreviations';
import { numberWords } from './numberWords';

const DASH = String.raw`\s?[-–—]\s?`;
const CLOCK = String.raw`(\d{1,2})\s?(?:h|g|giờ|:)\s?(\d{2})?(?:p|phút)?`;

/** From … to …: two days, two times, two amounts with a dash between. Before what says one of them alone. */
export const SPANS: readonly Rule[] = [
  [new RegExp(`(?<![\\d\\p{L}:/.,])${CLOCK}${DASH}${CLOCK}(?![\\d\\p{L}:])`, 'gu'), (all, h1 = '', m1 = '0', h2 = '', m2 = '0') => (isTime(h1, m1) && isTime(h2, m2) ? `${time(h1, m1)} đến ${time(h2, m2)}` : all)],
  [new RegExp(`(?:(?<!\\p{L})(ngày)\\s+)?(?<![\\d/.,-])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${DASH}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])`, 'giu'), (all, _word, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2) =>
    isDay(d1, m1) && isDay(d2, m2) ? `ngày ${day(d1, m1, y1)} đến ngày ${day(d2, m2, y2)}` : all],
  [new RegExp(`(?:(?<!\\p{L})(ngày)\\s+)?(?<![\\d/.,-])(\\d{1,2})${DASH}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])`, 'giu'), (all, _word, d1 = '', d2 = '', m = '', y) =>
    isDay(d1, m) && isDay(d2, m) && Number(d1) < Number(d2) ? `ngày ${count(d1)} đến ngày ${day(d2, m, y)}` : all],
  [/(?<![\d/.,-])((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})(?![\d/.-])/gu, (_, a = '', b = '') => `${numberWords(a)} đến ${numberWords(b)}`],
  [new RegExp(`(?<!\\p{L})tháng\\s+(\\d{1,2})${DASH}(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])`, 'giu'), (all, a = '', b = '', y) =>
    Number(a) >= 1 && Number(a) < Number(b) && Number(b) <= 12 ? `tháng ${month(a)} đến tháng ${month(b)}${y ? ` năm ${numberWords(y)}` : ''}` : all],
  [new RegExp(`(?<![\\d.,/\\p{L}-])(${NUMBER})(?:,(\\d+))?\\s?%?${DASH}(${NUMBER})(?:,(\\d+))?\\s?%`, 'gu'), (_, a = '', a2, b = '', b2) => `${amount(a, a2)} đến ${amount(b, b2)} phần trăm`],
  [new RegExp(`(?<![\\d.,/\\p{L}-])(${NUMBER})(?:,(\\d+))?${DASH}(${NUMBER})(?:,(\\d+))?\\s?(${UNIT})(?![\\p{L}\\d])`, 'gu'), (_, a = '', a2, b = '', b2, of = '') => `${amount(a, a2)} đến ${amount(b, b2)} ${UNITS[of] ?? of}`],
  // Two plain amounts, the second larger; codes and numbers of documents have letters or more dashes about them.
  [new RegExp(`(?<![\\d.,/\\p{L}-])(${NUMBER})(?:,(\\d+))?${DASH}(${NUMBER})(?:,(\\d+))?(?![\\d/\\p{L}]|\\s?[-–—]\\s?[\\d\\p{L}]|[.,]\\d)`, 'gu'), (all, a = '', a2, b = '', b2) => {
    const [from, to] = [Number(`${a.replaceAll('.', '')}.${a2 ?? 0}`), Number(`${b.replaceAll('.', '')}.${b2 ?? 0}`)];
    return from < to ? `${a2 === undefined && !a.includes('.') ? count(a) : amount(a, a2)} đến ${b2 === undefined && !b.includes('.') ? count(b) : amount(b, b2)}` : all;
  }],
];

/** Shares: "2/3" is two thirds, "45/50" forty-five of fifty. "30/4" can only be a day. */
export const share = (all: string, a: string, b: string): string => {
  const [of, whole] = [Number(a), Number(b)];
  if (of > whole && isDay(a, b) && a.length <= 2) return `ngày ${day(a, b)}`;
  return of < whole && whole <= 10 ? `${count(a)} phần ${count(b)}` : `${plainNumber(String(of))} trên ${plainNumber(String(whole))}`;
};
